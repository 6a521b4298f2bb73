import { describe, expect, test } from 'vitest'
import { clipsAhead, stillsAhead } from '../../src/player/ahead.ts'
import { deedOf } from '../../src/player/keys.ts'
import { asClock, cueAt, samePlace } from '../../src/player/moment.ts'
import { shuffled } from '../../src/player/order.ts'
import { lighthouse } from '../fixtures.ts'

describe('the clips that may come next', () => {
  const kitchen = [{ scene: 'arrival' }, { scene: 'kitchen' }]
  const night = [{ scene: 'arrival' }, { scene: 'kitchen', choice: 'ask' }, { scene: 'night' }]

  test('are found past a card', () =>
    expect(clipsAhead(lighthouse, kitchen, null)).toEqual(['talk', 'night']))
  test('begin with the one that most choices lead to', () =>
    expect(clipsAhead(lighthouse, night, null)).toEqual(['harbour', 'sea']))
  test('begin with the one the learner points at', () => {
    expect(clipsAhead(lighthouse, night, 'row')).toEqual(['sea', 'harbour'])
    expect(clipsAhead(lighthouse, kitchen, 'wait')).toEqual(['night', 'talk'])
  })
  test('hold the bonus after an ending, and nothing after that', () => {
    expect(clipsAhead(lighthouse, [...night, { scene: 'harbour' }], null)).toEqual([
      'from-the-lamp',
    ])
    expect(clipsAhead(lighthouse, [...night, { scene: 'sea' }], null)).toEqual([])
  })
})

test('the stills of the cards that a choice leads to are known beforehand', () => {
  expect(stillsAhead(lighthouse, [{ scene: 'arrival' }, { scene: 'kitchen' }])).toEqual(['tea'])
  expect(stillsAhead(lighthouse, [{ scene: 'arrival' }])).toEqual([])
})

describe('a place in time', () => {
  const plain = [
    { from: 1000, to: 2000, text: 'a' },
    { from: 3000, to: 5000, text: 'b' },
  ]
  const described = [
    { from: 4000, to: 5000, text: 'a' },
    { from: 9000, to: 11000, text: 'b' },
  ]
  test('has a caption only while something is heard', () =>
    expect([999, 1000, 1999, 2500].map((ms) => cueAt(plain, ms))).toEqual([-1, 0, 0, -1]))
  test('is the same words in the described version', () => {
    expect(samePlace(3500, plain, described)).toBe(9500)
    expect(samePlace(9500, described, plain)).toBe(3500)
  })
  test('is no later than the next words while the describer speaks', () =>
    expect([3000, 8999].map((ms) => samePlace(ms, described, plain))).toEqual([1000, 3000]))
  test('is itself where there is nothing to go by', () => {
    expect(samePlace(700, [], [])).toBe(700)
    expect(samePlace(1500, plain, plain)).toBe(1500)
  })
  test('is written as minutes and seconds', () =>
    expect([0, 9999, 75_000].map(asClock)).toEqual(['0:00', '0:09', '1:15']))
})

describe('the order of choices', () => {
  const choices = ['a', 'b', 'c'].map((id) => ({ id }))
  const order = (seed: string) => shuffled(choices, seed).map(({ id }) => id)

  test('is steady within a visit', () => expect(shuffled(choices)).toEqual(shuffled(choices)))
  test('gives every choice every place about as often', () => {
    const firsts = Array.from({ length: 3000 }, (_, n) => order(String(n / 7))[0])
    for (const { id } of choices) {
      const times = firsts.filter((first) => first === id).length
      expect(times).toBeGreaterThan(850)
      expect(times).toBeLessThan(1150)
    }
  })
  test('loses none', () => expect(order('x').toSorted()).toEqual(['a', 'b', 'c']))
})

describe('a key', () => {
  const on = (key: string, where = {}) =>
    deedOf({ key, field: false, button: false, modified: false, ...where })

  test('plays, seeks and chooses', () => {
    expect(on(' ')).toEqual({ do: 'play' })
    expect(on('ArrowLeft')).toEqual({ do: 'seek', by: -5000 })
    expect(on('2')).toEqual({ do: 'choose', nth: 1 })
  })
  test('belongs to the field the learner writes in', () => {
    for (const key of [' ', 'k', 'c', 'f', 'm', '1', 'ArrowLeft', 'Escape'])
      expect(on(key, { field: true })).toBe(null)
  })
  test('leaves a button its space bar, and the browser its own keys', () => {
    expect(on(' ', { button: true })).toBe(null)
    expect(on('k', { button: true })).toEqual({ do: 'play' })
    expect(on('f', { modified: true })).toBe(null)
    expect(on('x')).toBe(null)
  })
})
