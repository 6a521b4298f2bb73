/** Lives of a notebook: somebody writes, dies in the middle of a word, comes back to the same profile, and what is found is judged. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Chance, chanceFrom } from './chance.ts'
import { type Death, deaths, endsBrowser } from './deaths.ts'
import { rest, write } from './hand.ts'
import { cutShort, judge, lostAll, type Outcome, standing } from './life.ts'
import { type Machine, start } from './machine.ts'
import { beginNotebook, openNotebook } from './notebook.ts'

export type Plan = {
  /** The browser's program. */
  readonly program: string
  /** Where the site is, with a slash at the end. */
  readonly site: string
  readonly story: string
  readonly seed: number
  /** In the order in which they come. */
  readonly deaths: readonly Death[]
}

/** So many lives are lived on one profile, so that what they leave behind heaps up; then comes a new one. */
const livesOfAProfile = 25

/** Lives them all, and tells each outcome as it comes. */
export async function* live(plan: Plan): AsyncGenerator<Outcome> {
  for (let lived = 0; lived < plan.deaths.length; ) {
    const profile = await mkdtemp(join(tmpdir(), 'sidestilt-soak-'))
    try {
      for await (const outcome of liveOn(profile, plan, lived)) {
        lived++
        yield outcome
      }
    } finally {
      await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
    }
  }
}

/** Lives on one profile, from the life with this number on, until it has seen enough or cannot be read any more. */
async function* liveOn(
  profile: string,
  { program, site, story, seed, deaths: order }: Plan,
  first: number,
) {
  let machine = await start(program, profile)
  try {
    let page = await machine.context.newPage()
    const questions = await beginNotebook(page, site, story)
    for (let n = first; n < Math.min(first + livesOfAProfile, order.length); n++) {
      const death = order[n] ?? 'browser killed'
      // Dice of its own, so that how much was written before does not decide how they fall.
      const chance = chanceFrom(seed * 10_000 + n)
      const moment = chance.between(100, 1600)
      const log = await standing(page, questions, chance)
      const writing = (isOver: () => boolean) => write(page, log, chance, isOver)
      const end = await cutShort(writing, moment, () => deaths[death](page, machine))
      if (!endsBrowser(death) && !page.isClosed()) await page.close()
      if (endsBrowser(death)) machine = await start(program, profile)
      if (death === 'browser killed, and again while it opens') {
        await killWhileOpening(machine, site, chance)
        machine = await start(program, profile)
      }
      page = await machine.context.newPage()
      const opens = await openNotebook(page, site, questions).then(
        () => true,
        () => false,
      )
      yield opens ? await judge(death, page, log, end) : lostAll(death, log, end)
      if (!opens) return
    }
  } finally {
    machine.kill()
  }
}

async function killWhileOpening({ context, kill }: Machine, site: string, chance: Chance) {
  const page = await context.newPage()
  page.goto(`${site}#/notebook`).catch(() => {}) // cut short
  await rest(chance.between(50, 900))
  kill()
}
