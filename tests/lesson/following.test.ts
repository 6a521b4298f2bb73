import { expect, test } from 'vitest'
import { follow } from '../../src/lesson/film/following.ts'

test('a film that is where it should be is left alone', () => {
  expect(follow(5000, 5010, true)).toEqual({ seek: null, rate: 1 })
})

test('a little behind it runs a little faster, a little ahead a little slower', () => {
  expect(follow(5000, 5100, true).rate).toBeGreaterThan(1)
  expect(follow(5100, 5000, true).rate).toBeLessThan(1)
})

test('far off it jumps', () => {
  expect(follow(1000, 9000, true)).toEqual({ seek: 9000, rate: 1 })
})

test('a film that stands still stands at the very place', () => {
  expect(follow(5000, 5100, false)).toEqual({ seek: 5100, rate: 1 })
})

test('within two seconds of small corrections it is together again', () => {
  let [is, should] = [0, 390]
  for (let ms = 0; ms < 2000; ms += 150) {
    is += 150 * follow(is, should, true).rate
    should += 150
  }
  expect(Math.abs(is - should)).toBeLessThan(60)
})
