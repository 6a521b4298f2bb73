/** `npm run bench`: the machine, and every figure that has a budget, measured on the built site beside a page written by hand. Never part of `npm test`. */
import { mkdir, writeFile } from 'node:fs/promises'
import { cpus, platform, release, totalmem } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import budgets from '../../tests/budgets.json' with { type: 'json' }
import { type Figure, inOneLine, median, print } from './bench/figures.ts'
import { firstVisit } from './bench/first-visit.ts'
import { type Growth, growth } from './bench/growth.ts'
import { categories, lighthouse } from './bench/lighthouse.ts'
import { keptPerReplay } from './bench/memory.ts'
import { serveReference } from './bench/reference.ts'
import { type Line, middlingLine, type Speeds, slowLine, visit } from './bench/speed.ts'
import { findBrowser, nameOf } from './browser.mjs'
import { buildIfStale, site } from './build.mjs'
import { root } from './run.mjs'
import { serve } from './serve.mjs'

const story = 'motet-for-kurset'
/** The first decision, the choice whose clip waits decoded (most choices lead there), and the scene that comes then. Clips are called as their scenes. */
const first = { scene: 'to-minutter-pa', choice: 'bytte-plass', next: 'runden' }
/** A choice whose clip does not wait, since only one can. */
const unlikely = 'begynne-presis'
const runs = 9

await buildIfStale()
const program = await findBrowser()
const served = await serve(site)
const args = ['--no-sandbox', '--disable-gpu']
const browser = await chromium.launch({ executablePath: program, args })
const front = `${served.address}#/`
const opened = `${served.address}#/s/${story}`
const figures: Figure[] = []
const note = (figure: Figure) => {
  figures.push(figure)
  console.error(inOneLine(figure))
}
const grown: Growth[] = []

const parts = {
  'Bytes and requests': bytes,
  Speed: everySpeed,
  Replays: replays,
  Lighthouse: lighthouses,
  Growth: growths,
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

const machine = {
  processor: cpus()[0]?.model ?? '',
  cores: cpus().length,
  'memory, GB': Math.round(totalmem() / 2 ** 30),
  system: `${platform()} ${release()}`,
  node: process.version,
  browser: nameOf(program),
}
print(machine, figures, grown)
await mkdir(join(root, '.cache'), { recursive: true })
await writeFile(
  join(root, '.cache', 'bench.json'),
  JSON.stringify({ machine, figures, growth: grown }, null, 2),
)

async function bytes() {
  const visits = {
    front: await firstVisit(browser, front, 'main[data-screen="front"] a'),
    story: await firstVisit(browser, opened, '[data-start]'),
  }
  const row = (name: string, here: number, budget: number, unit: Figure['unit'] = 'bytes') =>
    note({ name, here, budget, unit })
  const { story } = budgets
  row('front page, code and style', visits.front.of('code'), budgets.front.code)
  row('story, code, style and words', visits.story.of('code', 'words'), story.codeAndWords)
  row('story, fonts', visits.story.of('font'), story.fonts)
  row('story, all but the film', visits.story.bytes, story.allButFilm)
  row('requests before the start button works', visits.story.before, story.requests, '')
}

/** Our site and the reference in turn, so that whatever else the machine does touches both. */
async function speeds(reference: string, line: Line | null, choice = first.choice) {
  const ours: Speeds[] = []
  const byHand: Speeds[] = []
  for (let run = 0; run < runs; run++) {
    ours.push(await visit(browser, opened, choice, line))
    byHand.push(await visit(browser, reference, 'a', line))
  }
  return (name: keyof typeof budgets.speed, what: keyof Speeds) =>
    note({
      name,
      here: median(ours.map((speed) => speed[what])),
      byHand: median(byHand.map((speed) => speed[what])),
      budget: budgets.speed[name],
      unit: 'ms',
    })
}

async function everySpeed() {
  const media = join(site, 'media', story)
  const reference = await serveReference({
    one: join(media, `${first.scene}.mp4`),
    two: join(media, `${first.next}.mp4`),
    poster: join(media, `${first.scene}.webp`),
  })
  const fast = await speeds(reference.address, null)
  fast('start button works', 'startWorks')
  fast('start pressed → first frame', 'firstFrame')
  fast('choice → picture', 'picture')
  fast('choice → motion', 'motion')
  const other = await speeds(reference.address, null, unlikely)
  other('another choice → picture', 'picture')
  const middling = await speeds(reference.address, middlingLine)
  middling('choice → picture, 10 Mbit/s', 'picture')
  const slow = await speeds(reference.address, slowLine)
  slow('start button works, slow line', 'startWorks')
  slow('page opened → first frame, slow line', 'openedToFirstFrame')
  reference.close()
}

async function replays() {
  const { heap, nodes } = await keptPerReplay(browser, `${opened}/${first.scene}`, first)
  const { perReplay } = budgets
  note({ name: 'heap kept per replay', here: heap, budget: perReplay.heap, unit: 'bytes' })
  note({ name: 'nodes kept per replay', here: nodes, budget: perReplay.nodes, unit: '' })
}

async function lighthouses() {
  for (const [name, address] of Object.entries({ 'front page': front, story: opened })) {
    const scores = await lighthouse(address, program)
    for (const category of categories)
      note({
        name: `Lighthouse ${category}, ${name}`,
        here: scores[category],
        budget: budgets.lighthouse[category],
        unit: 'of 100',
      })
  }
}

async function growths() {
  for (const stories of [6, 60, 600]) grown.push(await growth(browser, story, stories))
}
