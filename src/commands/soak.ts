/**
 * `npm run soak`: dies in the middle of a word, again and again, then walks at random over three tabs, and prints what it cost. Never part of `npm test`, which lives a few of the same lives.
 *
 * What it measures: the browser (all its processes at once, SIGKILL), the page's process, the tab or the page itself ends at a random moment while keys come in real
 * Chromium, with a profile on disk; then the same profile is opened again and what the notebook shows is compared with a log kept outside the browser.
 * What it does not: a power cut. What a killed program has handed to the operating system still reaches the disk; only `durability: 'strict'` stands against the other.
 *
 * `npm run soak -- --kills 20 --steps 100 --seed 7`. Ends with 1 if more than 500 ms of typing, an earlier word or a database was lost. The figures also go to .cache/soak.json.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { cpus, platform, release } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { findBrowser, nameOf } from './browser.mjs'
import { buildIfStale, site } from './build.mjs'
import { root } from './run.mjs'
import { serve } from './serve.mjs'
import { chanceFrom } from './soak/chance.ts'
import { type Death, deaths } from './soak/deaths.ts'
import { figuresOf, inOneLine } from './soak/figures.ts'
import type { Outcome } from './soak/life.ts'
import { live } from './soak/lives.ts'
import { beginNotebook } from './soak/notebook.ts'
import { walk } from './soak/walk.ts'

const story = 'motet-for-kurset'
/** For so many kills of the browser one of each of the milder deaths. */
const killsForEachOther = 10

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    steps: { type: 'string', default: '600' },
    seed: { type: 'string', default: '3' },
  },
})
const kills = Number(values.kills)
const seed = Number(values.seed)

await buildIfStale()
const program = await findBrowser()
const served = await serve(site)
const outcomes: Outcome[] = []
const plan = { program, site: served.address, story, seed, deaths: inTurn(kills) }
for await (const outcome of live(plan)) {
  outcomes.push(outcome)
  console.error(`${outcomes.length}/${plan.deaths.length} ${inOneLine(outcome)}`)
}
const { diary, ...walked } = await overTabs(Number(values.steps))
await served.close()

const figures = figuresOf(outcomes)
const machine = {
  processor: cpus()[0]?.model ?? '',
  cores: cpus().length,
  system: `${platform()} ${release()}`,
  node: process.version,
  browser: nameOf(program),
}
console.table({ ...machine, seed })
console.table(figures)
console.log('Three tabs:', walked)
if (walked.lost.length > 0) console.log(diary.join('\n'))
await mkdir(join(root, '.cache'), { recursive: true })
await writeFile(
  join(root, '.cache', 'soak.json'),
  JSON.stringify({ machine, seed, figures, walked, outcomes }, null, 2),
)
if (walked.lost.length > 0 || Object.values(figures).some(({ holds }) => !holds))
  process.exitCode = 1

/** Kills of the browser, and the milder deaths spread among them. */
function inTurn(kills: number): Death[] {
  const others = (Object.keys(deaths) as Death[]).filter((death) => death !== 'browser killed')
  return Array.from({ length: kills }, (_, n): Death[] =>
    n % killsForEachOther === 0 ? ['browser killed', ...others] : ['browser killed'],
  ).flat()
}

async function overTabs(steps: number) {
  const browser = await chromium.launch({
    executablePath: program,
    args: ['--no-sandbox', '--disable-gpu'],
  })
  const context = await browser.newContext({ locale: 'nb-NO' })
  const page = await context.newPage()
  const questions = await beginNotebook(page, served.address, story)
  await page.close()
  const plan = { site: served.address, questions, tabs: 3, steps }
  return walk(context, plan, chanceFrom(seed)).finally(() => browser.close())
}
