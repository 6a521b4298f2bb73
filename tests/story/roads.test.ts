import { describe, expect, test } from 'vitest'
import { backTo, leadsInto, type Path } from '../../src/story/path.ts'
import {
  choicesMade,
  endingsOf,
  forkWithMore,
  nextPaths,
  pathTo,
  scenesSeen,
  withRoad,
} from '../../src/story/roads.ts'
import { lighthouse } from '../fixtures.ts'

const toNight: Path = [
  { scene: 'arrival' },
  { scene: 'kitchen', choice: 'wait' },
  { scene: 'night' },
]
const toSea: Path = [...toNight.slice(0, 2), { scene: 'night', choice: 'row' }, { scene: 'sea' }]
const toHarbour: Path = [
  ...toNight.slice(0, 2),
  { scene: 'night', choice: 'stay' },
  { scene: 'harbour' },
]

describe('a path', () => {
  test('can be taken back to a fork, where nothing is chosen yet', () => {
    expect(backTo(toSea, 1)).toEqual([{ scene: 'arrival' }, { scene: 'kitchen' }])
  })
  test('leads into the longer one it is the beginning of, and not into another', () => {
    expect(leadsInto(toNight, toSea)).toBe(true)
    expect(leadsInto(toSea, toNight)).toBe(false)
    expect(leadsInto(toHarbour, toSea)).toBe(false)
  })
})

describe('the roads', () => {
  test('grow with the path that is walked, as one road', () => {
    expect(withRoad(withRoad([], toNight), toSea)).toEqual([toSea])
  })
  test('keep the first one when the learner goes back to a fork and takes another', () => {
    const afterTheFirst = withRoad([], toSea)
    const atTheFork = withRoad(afterTheFirst, backTo(toSea, 2))
    expect(atTheFork).toEqual([toSea])
    expect(withRoad(atTheFork, toHarbour)).toEqual([toSea, toHarbour])
  })
  test('tell what has been seen and chosen', () => {
    expect([...scenesSeen([toSea, toHarbour])]).toEqual([
      'arrival',
      'kitchen',
      'night',
      'sea',
      'harbour',
    ])
    expect([...choicesMade([toSea, toHarbour])]).toEqual(['wait', 'row', 'stay'])
  })
  test('come to the endings in the order the author wrote them', () => {
    expect(endingsOf(lighthouse)).toEqual(['harbour', 'sea'])
  })
})

describe('another road', () => {
  test('begins at the last fork where a choice is left', () => {
    expect(forkWithMore(lighthouse, toSea, [toSea])).toBe(2)
    expect(forkWithMore(lighthouse, toSea, [toSea, toHarbour])).toBe(1)
  })
  test('begins nowhere when every choice of this path has been made', () => {
    const asked: Path = [
      { scene: 'arrival' },
      { scene: 'kitchen', choice: 'ask' },
      { scene: 'tea' },
      { scene: 'talk' },
      { scene: 'night', choice: 'answer' },
      { scene: 'harbour' },
    ]
    expect(forkWithMore(lighthouse, asked, [toSea, toHarbour, asked])).toBe(null)
  })
})

describe('the way to a scene', () => {
  test('is the one already walked, where there is one', () => {
    expect(pathTo(lighthouse, 'night', [toSea])).toEqual(toNight)
  })
  test('is else the shortest', () => {
    expect(pathTo(lighthouse, 'sea')).toEqual([
      { scene: 'arrival' },
      { scene: 'kitchen', choice: 'wait' },
      { scene: 'night', choice: 'row' },
      { scene: 'sea' },
    ])
  })
  test('leads to a bonus scene through its ending', () => {
    expect(
      pathTo(lighthouse, 'from-the-lamp')
        ?.map(({ scene }) => scene)
        .slice(-2),
    ).toEqual(['harbour', 'from-the-lamp'])
  })
  test('is nowhere for a scene the story does not have', () => {
    expect(pathTo(lighthouse, 'attic')).toBe(null)
  })
})

test('a conditional choice opens a way only after what it depends on', () => {
  const after = (choice: string) =>
    nextPaths(lighthouse, [{ scene: 'kitchen', choice }, { scene: 'night' }]).map(
      (path) => path.at(-2)?.choice,
    )
  expect(after('ask')).toEqual(['stay', 'row', 'answer'])
  expect(after('wait')).toEqual(['stay', 'row'])
})
