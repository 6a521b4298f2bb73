import { expect, test } from 'vitest'
import { languages } from '../../src/story/language.ts'
import { captionsOf, lineLength } from '../../src/studio/captions.ts'
import {
  describedCaptions,
  descriptionsOf,
  holdsOf,
  pause,
  whenDescribed,
  whenHeld,
} from '../../src/studio/described.ts'
import { cast, film, words } from './fixture.ts'

const spoken: Readonly<Record<string, number>> = { table: 2800, leo: 4010 }
const holds = holdsOf(film, words, (shot) => spoken[shot] ?? 0)

const captionsIn = (language: 'nb' | 'nn' | 'en') =>
  describedCaptions(
    captionsOf(film, words, language, cast),
    descriptionsOf(film, words, language),
    holds,
    film.duration,
  )

test('the film holds exactly as long as the describer speaks, with a pause on either side', () => {
  expect(holds.map(({ shot }) => shot)).toEqual(['table', 'leo'])
  for (const { shot, lasts } of holds) {
    const least = pause + (spoken[shot] ?? 0) + pause
    expect(lasts - least).toBeGreaterThanOrEqual(0)
    expect(lasts - least).toBeLessThan(40)
  }
})

test('the film holds on the first picture of the shot that is described', () => {
  expect(holds.map(({ at }) => at)).toEqual([film.shots[0]?.from, film.shots[2]?.from])
})

test('the film holds longer where a translation takes longer to read', () => {
  const [hold] = holdsOf(film, words, () => 100)
  expect(hold?.lasts).toBeGreaterThan(('Leo has set the table for two.'.length / 17) * 1000)
})

test('everything after a hold comes later by as much, and nothing before it moves', () => {
  const [first, second] = holds
  expect(whenDescribed(0, holds)).toBe(first?.lasts)
  expect(whenDescribed(film.duration, holds)).toBe(
    film.duration + (first?.lasts ?? 0) + (second?.lasts ?? 0),
  )
  expect(second && whenHeld(second, holds)).toBe((second?.at ?? 0) + (first?.lasts ?? 0))
})

test('the captions of the described version follow the film and the describer, one at a time', () => {
  for (const language of languages) {
    const captions = captionsIn(language)
    expect(captions.filter(({ who }) => who === undefined).length).toBeGreaterThanOrEqual(3)
    for (const [i, { from, to, text }] of captions.entries()) {
      expect(to - from).toBeGreaterThanOrEqual((text.length / 17) * 1000)
      expect((captions[i + 1]?.from ?? Number.POSITIVE_INFINITY) - to).toBeGreaterThanOrEqual(80)
      for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(lineLength)
    }
  }
})

test('a line keeps its caption at its own moment in the described version', () => {
  const line = captionsOf(film, words, 'nb', cast)[0]
  const moved = captionsIn('nb').find(({ text }) => text === line?.text)
  expect(moved?.from).toBe(whenDescribed(line?.from ?? 0, holds))
})

test('a described shot without words is told to the author', () => {
  const nb = { ...words.nb, descriptions: {} }
  expect(() => descriptionsOf(film, { nb }, 'nb')).toThrow(/skal beskrives, men har ingen ord/)
})
