import { expect, test } from 'vitest'
import { chanceFrom } from '../../src/commands/soak/chance.ts'
import { holds, lossOf } from '../../src/commands/soak/judge.ts'

/** One letter every hundred milliseconds, on top of what stood there. */
const strokes = ['I', 'I g', 'I går', 'I går va', 'I går var', 'I går var v', 'I går var vi'].map(
  (words, n) => ({ at: n * 100, words }),
)
const death = 650

test('what is all there has cost nothing', () => {
  const loss = lossOf(strokes, 'I går var vi', death)
  expect(loss).toEqual({ ms: 0, isKnown: true, earlierWords: 0 })
  expect(holds(loss)).toBe(true)
})

test('a loss is as old as the first stroke that is not there', () => {
  const loss = lossOf(strokes, 'I går va', death)
  expect(loss).toEqual({ ms: 250, isKnown: true, earlierWords: 0 })
  expect(holds(loss)).toBe(true)
})

test('more than half a second is too much', () => {
  const loss = lossOf(strokes, 'I', death)
  expect(loss.ms).toBe(550)
  expect(holds(loss)).toBe(false)
})

test('a text that never stood there is a mixture', () => {
  const loss = lossOf(strokes, 'I går vi', death)
  expect(loss.isKnown).toBe(false)
  expect(holds(loss)).toBe(false)
})

test('a word that had stood there for half a second and is gone is counted', () => {
  expect(lossOf(strokes, 'I', 700).earlierWords).toBe(1)
  expect(lossOf(strokes, '', 700).earlierWords).toBe(2)
})

test('a word that she took away herself is not missed', () => {
  const taken = [...strokes, { at: 700, words: 'I' }]
  expect(lossOf(taken, 'I', 1500)).toEqual({ ms: 0, isKnown: true, earlierWords: 0 })
})

test('the dice fall the same way for the same seed, and otherwise for another', () => {
  const throws = (seed: number) => {
    const { whole } = chanceFrom(seed)
    return Array.from({ length: 20 }, () => whole(1, 6))
  }
  expect(throws(3)).toEqual(throws(3))
  expect(throws(3)).not.toEqual(throws(4))
  expect(new Set(throws(3)).size).toBeGreaterThan(3)
})
