import { expect, test } from 'vitest'
import { methodIds, methods, stepsIn } from '../../src/course/methods.ts'
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
  const plenary = group && nextStep(group, noon)
  expect(plenary && nextStep(plenary, noon)).toBeNull()
})

test('the minutes of a plan are shared out over the steps', () => {
  const shared = (minutes: number) => stepsIn('igp', minutes).map((step) => step.minutes)
  expect(shared(12)).toEqual([1, 6, 5])
  expect(shared(30)).toEqual([3, 14, 13])
  expect(shared(3)).toEqual([1, 1, 1])
  expect(shared(2)).toEqual([2, 8, 8])
  for (const method of methodIds) expect(stepsIn(method)).toEqual(methods[method])
  expect(countdownOf('igp', noon, 12).left).toBe(minute)
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
