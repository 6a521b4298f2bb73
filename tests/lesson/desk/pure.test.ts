import { expect, test } from 'vitest'
import type { Deed } from '../../../src/lesson/deeds.ts'
import { ahead, lengthOf } from '../../../src/lesson/desk/ahead.ts'
import { shows } from '../../../src/lesson/desk/shows.ts'
import { type Lesson, newLesson } from '../../../src/lesson/lesson.ts'
import { lessonAfter } from '../../../src/lesson/lessonAfter.ts'
import { lighthouse } from '../../fixtures.ts'
import { lighthouseEdition } from '../../player/cinema.tsx'

const fresh = newLesson('l1', lighthouse, 'nb', null, 0)
const done = (...deeds: readonly (Deed | 'next')[]): Lesson =>
  deeds.reduce<Lesson>(
    (lesson, deed) => lessonAfter(lesson, deed === 'next' ? { do: 'next' } : deed, lighthouse, 0),
    fresh,
  )
const inTheKitchen = ['next', 'next', 'next'] as const

test('what comes by itself is told as far as the next choice, with what can be chosen there', () => {
  const { scenes, stop, choices } = ahead(lighthouse, fresh)
  expect([scenes, stop, choices.map(({ id }) => id)]).toEqual([
    ['kitchen'],
    'kitchen',
    ['ask', 'wait'],
  ])
})

test('what an earlier choice opens is among the choices ahead', () => {
  const askedHim = done(...inTheKitchen, { do: 'choose', choice: 'ask' })
  const { scenes, choices } = ahead(lighthouse, askedHim)
  expect(scenes).toEqual(['talk', 'night'])
  expect(choices.map(({ id }) => id)).toEqual(['stay', 'row', 'answer'])
})

test('where the road ends, nothing comes', () => {
  const atSea = done({ do: 'go', scene: 'sea' })
  expect(ahead(lighthouse, atSea)).toEqual({ scenes: [], stop: 'sea', choices: [] })
})

test('a story that leads in a ring is told once around', () => {
  const ring = {
    ...lighthouse,
    scenes: {
      ...lighthouse.scenes,
      kitchen: { clip: 'kitchen', turn: { kind: 'continue' as const, to: 'arrival' } },
    },
  }
  expect(ahead(ring, fresh).scenes).toEqual(['kitchen', 'arrival'])
})

test('a film is as long as its captions tell; a card and a missing film have no length', () => {
  expect(lengthOf(lighthouseEdition, 'kitchen')).toBe(8000)
  expect(lengthOf(lighthouseEdition, 'tea')).toBeNull()
  expect(lengthOf({ ...lighthouseEdition, clips: {} }, 'kitchen')).toBeNull()
})

test.each([
  ['title', fresh],
  ['film', done('next')],
  ['paused', done('next', { do: 'pause' })],
  ['choices', done(...inTheKitchen)],
  ['card', done(...inTheKitchen, { do: 'choose', choice: 'ask' })],
  ['reflect', done(...inTheKitchen, { do: 'choose', choice: 'ask' }, 'next', 'next')],
  ['consequence', done(...inTheKitchen, { do: 'choose', choice: 'wait' })],
  ['end', done({ do: 'go', scene: 'sea' }, 'next')],
  ['end', done({ do: 'go', scene: 'from-the-lamp' }, 'next')],
  ['map', done('next', { do: 'show', shown: { on: 'map' } })],
  ['join', done({ do: 'show', shown: { on: 'join' } })],
  ['question', done({ do: 'show', shown: { on: 'question', question: { own: 'Hva nå?' } } })],
  ['blank', done('next', { do: 'blank' })],
] as const)('the wall shows: %s', (what, lesson) => {
  expect(shows(lesson, lighthouse)).toBe(what)
})

test('a frozen wall shows what it stood still at', () => {
  expect(shows(done('next', { do: 'freeze' }, 'next', 'next'), lighthouse)).toBe('paused')
})
