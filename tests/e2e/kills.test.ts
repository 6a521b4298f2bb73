/** A few of the lives that `npm run soak` lives by the hundred: nothing but the last half second may be lost, whatever dies in the middle of a word. */
import { inject } from 'vitest'
import { type Death, deaths } from '../../src/commands/soak/deaths.ts'
import { holds } from '../../src/commands/soak/judge.ts'
import type { Outcome } from '../../src/commands/soak/life.ts'
import { live } from '../../src/commands/soak/lives.ts'
import { motet } from './edition.ts'
import { expect, site, test } from './site.ts'

test('whatever dies in the middle of a word, no more than the last half second of it is lost', async () => {
  const often: Death[] = ['browser killed', 'browser killed', 'browser killed']
  const outcomes: Outcome[] = []
  const plan = {
    program: inject('chrome'),
    site,
    story: motet,
    seed: 11,
    deaths: [...often, ...(Object.keys(deaths) as Death[])],
  }
  for await (const outcome of live(plan)) outcomes.push(outcome)

  expect(outcomes.map(({ death }) => death)).toEqual(plan.deaths)
  expect(outcomes.filter(({ opens, losses }) => !opens || !losses.every(holds))).toEqual([])
  expect(outcomes.filter(({ strokes }) => strokes > 0).length).toBeGreaterThan(4)
})
