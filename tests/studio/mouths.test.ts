import { expect, test } from 'vitest'
import { mouthsOfPhones, mouthsOfSound, type Phone } from '../../src/studio/mouths.ts'

/** «mamma bobo», a silence, «i»: 70 ms a sound. */
const phones = 'm A m A b u: b u: _ i:'
  .split(' ')
  .map((phone, i): Phone => ({ phone, from: i * 70, to: (i + 1) * 70 }))

const standing = (at: number) =>
  mouthsOfPhones(phones).find(({ from, to }) => from <= at && at < to)

test('lips meet on m, b and p, long enough to be seen', () => {
  const mouths = mouthsOfPhones([
    { phone: 'A:', from: 0, to: 150 },
    { phone: 'p', from: 150, to: 170 },
    { phone: 'A:', from: 170, to: 400 },
  ])
  expect(mouths.map(({ open }) => open === 0)).toEqual([false, true, false])
  expect((mouths[1]?.to ?? 0) - (mouths[1]?.from ?? 0)).toBeGreaterThanOrEqual(80)
  expect(standing(20)?.open).toBe(0)
})

test('a mouth is round on o and u, and wide on i', () => {
  expect(standing(5 * 70 + 50)?.wide).toBeLessThan(0.3)
  expect(standing(9 * 70 + 50)?.wide).toBeGreaterThan(0.8)
})

test('an a opens a mouth more than an i', () => {
  expect(standing(70 + 40)?.open ?? 0).toBeGreaterThan(standing(9 * 70 + 50)?.open ?? 1)
})

test('mouths follow each other without gap or overlap', () => {
  const mouths = mouthsOfPhones(phones)
  for (const [i, mouth] of mouths.slice(1).entries()) expect(mouth.from).toBe(mouths[i]?.to)
})

test('a voice without phone times opens the mouth where it is loud, and closes it in silence', () => {
  const sound = Float32Array.from({ length: 48_000 }, (_, i) =>
    i < 24_000 ? 0.5 * Math.sin(i / 20) : 0,
  )
  const mouths = mouthsOfSound(sound)
  expect(mouths[3]?.open ?? 0).toBeGreaterThan(0.7)
  expect(mouths.at(-2)?.open).toBe(0)
})
