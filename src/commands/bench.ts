/** `npm run bench`: the machine, and every figure that has a budget. Measures the built site beside a page written by hand; never part of `npm test`. */
import { mkdir, readdir, stat, writeFile } from 'node:fs/promises'
import { cpus, platform, release, totalmem } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import budgets from '../../tests/budgets.json' with { type: 'json' }
import { type Growth, growth } from './bench/growth.ts'
import { categories, lighthouse } from './bench/lighthouse.ts'
import { keptPerReplay } from './bench/memory.ts'
import { serveReference } from './bench/reference.ts'
import { type Line, middlingLine, type Speeds, slowLine, visit } from './bench/speed.ts'
import { findBrowser, nameOf } from './browser.mjs'
import { buildIfStale, site } from './build.mjs'
import { root } from './run.mjs'
import { serve } from './serve.mjs'
import { bytesOf, listen } from './wire.ts'

const story = 'motet-for-kurset'
/** The first decision, the choice whose clip waits decoded (most choices lead there), and the scene that comes then. Clips are called as their scenes. */
const first = { scene: 'to-minutter-pa', choice: 'bytte-plass', next: 'runden' }
/** A choice whose clip does not wait, since only one can. */
const unlikely = 'begynne-presis'
const runs = 9

type Row = { name: string; here: number; budget: number; unit: string; reference?: number }
const rows: Row[] = []

const median = (figures: number[]) =>
  figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN

async function wireOf(browser: Browser, address: string, sign: string) {
  const context = await browser.newContext({ locale: 'nb-NO' })
  const page = await context.newPage()
  const wire = await listen(page)
  await page.goto(address)
  await page.locator(sign).first().waitFor()
  const requests = wire.fetched().length
  await page.waitForLoadState('networkidle')
  const fetched = wire.fetched()
  await context.close()
  return { requests, fetched }
}

async function bytes(browser: Browser, address: string) {
  const front = await wireOf(browser, address, 'main[data-screen="front"] a')
  const opened = await wireOf(browser, `${address}#/s/${story}`, '[data-start]')
  const media = join(site, 'media', story)
  const films = (await readdir(media)).filter((name) => name.endsWith('.mp4'))
  const sizes = await Promise.all(films.map((name) => stat(join(media, name))))
  const { fetched } = opened
  const row = (name: string, here: number, budget: number, unit: string) =>
    rows.push({ name, here, budget, unit })
  row('front page, code and style', bytesOf(front.fetched, 'code'), budgets.front.code, 'bytes')
  row(
    'story, code, style and words',
    bytesOf(fetched, 'code', 'words'),
    budgets.story.codeAndWords,
    'bytes',
  )
  row('story, fonts', bytesOf(fetched, 'font'), budgets.story.fonts, 'bytes')
  row(
    'story, all but the film',
    bytesOf(fetched, 'code', 'words', 'font', 'picture', 'other'),
    budgets.story.allButFilm,
    'bytes',
  )
  row('requests before the start button works', opened.requests, budgets.story.requests, '')
  row(
    'films of the story',
    sizes.reduce((sum, { size }) => sum + size, 0),
    budgets.films,
    'bytes',
  )
}

/** Our site and the reference in turn, so that whatever else the machine does touches both. */
async function speeds(
  browser: Browser,
  address: string,
  reference: string,
  line: Line | null,
  choice = first.choice,
) {
  const ours: Speeds[] = []
  const byHand: Speeds[] = []
  for (let run = 0; run < runs; run++) {
    ours.push(await visit(browser, `${address}#/s/${story}`, choice, line))
    byHand.push(await visit(browser, reference, 'a', line))
  }
  return (name: keyof typeof budgets.speed, what: keyof Speeds) =>
    rows.push({
      name,
      here: median(ours.map((speed) => speed[what])),
      reference: median(byHand.map((speed) => speed[what])),
      budget: budgets.speed[name],
      unit: 'ms',
    })
}

async function everySpeed(browser: Browser, address: string) {
  const media = join(site, 'media', story)
  const reference = await serveReference({
    one: join(media, `${first.scene}.mp4`),
    two: join(media, `${first.next}.mp4`),
    poster: join(media, `${first.scene}.webp`),
  })
  const fast = await speeds(browser, address, reference.address, null)
  fast('start button works', 'startWorks')
  fast('start pressed → first frame', 'firstFrame')
  fast('choice → picture', 'picture')
  fast('choice → motion', 'motion')
  const other = await speeds(browser, address, reference.address, null, unlikely)
  other('another choice → picture', 'picture')
  const middling = await speeds(browser, address, reference.address, middlingLine)
  middling('choice → picture, 10 Mbit/s', 'picture')
  const slow = await speeds(browser, address, reference.address, slowLine)
  slow('start button works, slow line', 'startWorks')
  slow('page opened → first frame, slow line', 'openedToFirstFrame')
  reference.close()
}

async function replays(browser: Browser, address: string) {
  const { heap, nodes } = await keptPerReplay(
    browser,
    `${address}#/s/${story}/${first.scene}`,
    first,
  )
  rows.push({
    name: 'heap kept per replay',
    here: heap,
    budget: budgets.perReplay.heap,
    unit: 'bytes',
  })
  rows.push({
    name: 'nodes kept per replay',
    here: nodes,
    budget: budgets.perReplay.nodes,
    unit: '',
  })
}

async function lighthouses(address: string, program: string) {
  for (const [name, hash] of [
    ['front page', ''],
    ['story', `#/s/${story}`],
  ] as const) {
    const scores = await lighthouse(address + hash, program)
    if (!scores) {
      console.log('Lighthouse could not be fetched or run, so its figures are left out.')
      return
    }
    for (const category of categories)
      rows.push({
        name: `Lighthouse ${category}, ${name}`,
        here: scores[category],
        budget: budgets.lighthouse[category],
        unit: 'of 100',
      })
  }
}

/** More is better only of Lighthouse's scores. */
const holds = ({ here, budget, unit }: Row) => (unit === 'of 100' ? here >= budget : here <= budget)

function print(machine: object, grown: readonly Growth[]) {
  console.table(machine)
  console.table(
    Object.fromEntries(
      rows.map((row) => [
        row.name,
        {
          here: Math.round(row.here),
          budget: row.budget,
          unit: row.unit,
          'by hand': row.reference === undefined ? '' : Math.round(row.reference),
          ratio: row.reference === undefined ? '' : (row.here / row.reference).toFixed(1),
          holds: holds(row) ? 'yes' : 'NO',
        },
      ]),
    ),
  )
  console.table(
    grown.map(({ stories, front, story, check }) => ({
      stories,
      'front, bytes': front.bytes,
      'front, requests': front.requests,
      'front, ms': front.ms,
      'story, bytes': story.bytes,
      'story, requests': story.requests,
      'story, ms': story.ms,
      'npm run stories, s': Number(check.toFixed(1)),
    })),
  )
}

await buildIfStale()
const program = await findBrowser()
const machine = {
  processor: cpus()[0]?.model ?? '',
  cores: cpus().length,
  'memory, GB': Math.round(totalmem() / 2 ** 30),
  system: `${platform()} ${release()}`,
  node: process.version,
  browser: nameOf(program),
}
const served = await serve(site)
const args = ['--no-sandbox', '--disable-gpu']
const browser = await chromium.launch({ executablePath: program, args })
const grown: Growth[] = []
const parts = {
  'Bytes and requests': () => bytes(browser, served.address),
  Speed: () => everySpeed(browser, served.address),
  Replays: () => replays(browser, served.address),
  Lighthouse: () => lighthouses(served.address, program),
  Growth: async () => {
    for (const stories of [6, 60, 600]) grown.push(await growth(browser, story, stories))
  },
}
for (const [name, part] of Object.entries(parts)) {
  console.error(`${name} …`)
  await part().catch(({ message }) => {
    console.error(`${name} could not be measured. ${message}`)
    process.exitCode = 1
  })
}
await browser.close()
await served.close()
print(machine, grown)
await mkdir(join(root, '.cache'), { recursive: true })
await writeFile(
  join(root, '.cache', 'bench.json'),
  JSON.stringify({ machine, rows, growth: grown }, null, 2),
)
