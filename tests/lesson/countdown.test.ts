import { expect, test } from 'vitest'
import { countdownOf, leftOf, nextStep, stopOrGo, withMore } from '../../src/lesson/countdown.ts'

const noon = 1_700_000_000_000
const minute = 60_000

test('a method begins with the minutes that are recommended, and counts down to nothing', () => {
  const alone = countdownOf('igp', noon)
  expect(leftOf(alone, noon)).toBe(2 * minute)
  expect(leftOf(alone, noon + 90_000)).toBe(30_000)
  expect(leftOf(alone, noon + 10 * minute)).toBe(0)
})

test('a window whose clock has not ticked since it began never shows more than there is', () => {
  expect(leftOf(countdownOf('igp', noon), noon - 200)).toBe(2 * minute)
})

test('the steps follow each other, and after the last there is none', () => {
  const group = nextStep(countdownOf('igp', noon), noon)
  expect(group && leftOf(group, noon)).toBe(8 * minute)
  expect(nextStep(countdownOf('igp', noon, 2), noon)).toBeNull()
})

test('it stands still and goes on where it stood', () => {
  const still = stopOrGo(countdownOf('buzz', noon), noon + minute)
  expect(leftOf(still, noon + 5 * minute)).toBe(minute)
  const on = stopOrGo(still, noon + 5 * minute)
  expect(leftOf(on, noon + 5.5 * minute)).toBe(minute / 2)
})

test('a minute more counts from nothing when the time is out', () => {
  const out = countdownOf('buzz', noon)
  expect(leftOf(withMore(out, 1, noon + 9 * minute), noon + 9 * minute)).toBe(minute)
})
