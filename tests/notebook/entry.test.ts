import { describe, expect, test } from 'vitest'
import { askedOf } from '../../src/notebook/asked.ts'
import { type Entry, meet } from '../../src/notebook/entry.ts'
import { edition, english, path, whatHelped } from './fixtures.ts'

const at = (minute: number) => `2026-11-21T12:${String(minute).padStart(2, '0')}:00.000Z`

const entry = (tab: string, words: string, minute: number): Entry => ({
  ...whatHelped,
  tab,
  words,
  writtenAt: at(minute),
  changedAt: at(minute),
  earlier: [],
})

describe('a question as asked', () => {
  test('carries the story, the question and the road in the language of the learner', () => {
    expect(askedOf(edition, 'what-helped', path)).toEqual({
      story: 'lighthouse',
      storyTitle: 'Fyret',
      storyVersion: 1,
      question: 'what-helped',
      asked: 'Hva hjalp?',
      language: 'nb',
      road: [
        { scene: 'Ankomst' },
        { scene: 'Kjøkkenet', taken: 'Spurte ham', when: 'Leo tok av seg lua' },
        { scene: 'Natta', taken: 'Ble', when: 'lyset blinket' },
        { scene: 'Havna' },
      ],
      choice: { scene: 'Kjøkkenet', taken: 'Spurte ham', when: 'Leo tok av seg lua' },
      order: 1.001,
    })
    expect(askedOf(english, 'what-helped', path).asked).toBe('What helped?')
  })

  test('belongs to no choice if it looks back upon the whole road, and comes after those that do', () => {
    const asked = askedOf(edition, 'what-next', path)
    expect(asked).not.toHaveProperty('choice')
    expect(asked.order).toBeGreaterThan(askedOf(edition, 'what-helped', path).order)
  })

  test('belongs to no choice on a road that never came there', () => {
    expect(askedOf(edition, 'what-helped', [{ scene: 'arrival' }])).not.toHaveProperty('choice')
  })

  test('leaves out a scene that the story no longer has', () => {
    const old = [{ scene: 'cellar', choice: 'gone' }, { scene: 'sea' }]
    expect(askedOf(edition, 'what-helped', old).road).toEqual([{ scene: 'Sjøen' }])
  })
})

describe('an entry that meets the one on the shelf', () => {
  test('takes its place when the same tab wrote both, or nobody wrote in between', () => {
    expect(meet(entry('a', 'to', 2), entry('a', 'en', 1), '').earlier).toEqual([])
    expect(meet(entry('b', 'to', 2), entry('a', 'en', 1), 'en')).toMatchObject({
      words: 'to',
      writtenAt: at(1),
      changedAt: at(2),
      earlier: [],
    })
  })

  test('keeps beside it what another tab has written meanwhile', () => {
    expect(meet(entry('b', 'to', 2), entry('a', 'tre', 1), 'en')).toMatchObject({
      words: 'to',
      tab: 'b',
      earlier: [{ words: 'tre', changedAt: at(1) }],
    })
  })

  test('gives way when the other is newer, and is kept beside it', () => {
    expect(meet(entry('b', 'to', 1), entry('a', 'tre', 2), 'en')).toMatchObject({
      words: 'tre',
      tab: 'a',
      earlier: [{ words: 'to', changedAt: at(1) }],
    })
  })

  test('keeps no half sentence that the whole one begins with', () => {
    const kept = { ...entry('a', 'tre fire', 3), earlier: [{ words: 'tre', changedAt: at(1) }] }
    expect(meet(entry('b', 'to', 4), kept, 'en').earlier).toEqual([
      { words: 'tre fire', changedAt: at(3) },
    ])
    expect(meet(entry('b', 'tre fire fem', 4), kept, 'en').earlier).toEqual([])
  })

  test('keeps the histories of both', () => {
    const mine = { ...entry('b', 'to', 4), earlier: [{ words: 'null', changedAt: at(1) }] }
    const theirs = { ...entry('a', 'tre', 3), earlier: [{ words: 'en', changedAt: at(2) }] }
    expect(meet(mine, theirs, '').earlier.map(({ words }) => words)).toEqual(['null', 'en', 'tre'])
  })
})
