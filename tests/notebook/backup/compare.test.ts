import { describe, expect, test } from 'vitest'
import { compare, isAllHere } from '../../../src/notebook/backup/compare.ts'
import { whatNext } from '../fixtures.ts'
import { at, bookmark, entry } from './fixtures.ts'

describe('a file compared with the notebook', () => {
  const standing = (inFile: Parameters<typeof compare>[0], here: Parameters<typeof compare>[1]) =>
    compare(inFile, here).flatMap(({ answers }) => answers.map((answer) => answer.standing))

  test('says of every answer where it is, and where it is newer', () => {
    expect(standing([entry('ord', 1)], [])).toEqual(['onlyInFile'])
    expect(standing([], [entry('ord', 1)])).toEqual(['onlyHere'])
    expect(standing([entry('nytt', 2)], [entry('ord', 1)])).toEqual(['newerInFile'])
    expect(standing([entry('ord', 1)], [entry('nytt', 2)])).toEqual(['newerHere'])
  })

  test('finds an answer the same word for word, whenever it was written', () => {
    expect(standing([entry('ord', 2)], [entry('ord', 1)])).toEqual(['same'])
  })

  test('gives the notebook the right of way when both are equally old', () => {
    expect(standing([entry('ord', 1)], [entry('andre', 1)])).toEqual(['newerHere'])
  })

  test('takes an answer that was emptied here for one that is not here', () => {
    expect(standing([entry('ord', 1)], [entry('', 2)])).toEqual(['onlyInFile'])
  })

  test('goes by story, in reading order, and keeps both texts at hand', () => {
    const meeting = { story: 'meeting', storyTitle: 'Møtet' }
    const [filed, kept] = [entry('fil', 5), entry('her', 2)]
    expect(
      compare([entry('neste', 3, whatNext), filed, entry('x', 4, meeting)], [kept]),
    ).toMatchObject([
      {
        title: 'Fyret',
        answers: [
          { standing: 'newerInFile', inFile: filed, here: kept },
          { standing: 'onlyInFile', here: null },
        ],
      },
      { title: 'Møtet', answers: [{ standing: 'onlyInFile' }] },
    ])
  })
})

describe('everything in a file is here already', () => {
  const here = {
    entries: [entry('nytt', 3, { earlier: [{ words: 'gammelt', changedAt: at(1) }] })],
    bookmarks: [bookmark],
  }

  test('when it is the file just made', () => {
    expect(isAllHere(here, here)).toBe(true)
  })

  test('when its text lies among the earlier ones here, or is the beginning of one', () => {
    expect(isAllHere({ entries: [entry('gammelt', 1)], bookmarks: [] }, here)).toBe(true)
    expect(isAllHere({ entries: [entry('ny', 2)], bookmarks: [] }, here)).toBe(true)
  })

  test('but not when it has an earlier text or a road of its own', () => {
    const more = { ...here.entries[0], earlier: [{ words: 'eldst', changedAt: at(0) }] }
    expect(isAllHere({ ...here, entries: [entry('nytt', 3, more)] }, here)).toBe(false)
    const walked = { ...bookmark, roads: [[{ scene: 'sea' }]] }
    expect(isAllHere({ entries: [], bookmarks: [walked] }, here)).toBe(false)
    expect(isAllHere({ entries: [], bookmarks: [{ ...bookmark, story: 'meeting' }] }, here)).toBe(
      false,
    )
  })
})
