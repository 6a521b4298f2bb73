/** What six, sixty and six hundred stories cost: a first visit, and the author's check. The stories are copies of one that is there. */
import { spawn } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { datesFile, readDates } from '../../author/dates.ts'
import { namesFile } from '../../author/names.ts'
import { textOf } from '../../author/plugin.ts'
import { readShelf } from '../../author/shelf.ts'
import { site } from '../build.mjs'
import { compress } from '../compress.mjs'
import { root } from '../run.mjs'
import { serve } from '../serve.mjs'
import { type FirstVisit, firstVisit } from './first-visit.ts'

export type Growth = {
  readonly stories: number
  readonly front: FirstVisit
  readonly story: FirstVisit
  /** `npm run stories`, in seconds. */
  readonly check: number
}

/** Measures a module with this many copies of `story`. */
export async function growth(browser: Browser, story: string, stories: number): Promise<Growth> {
  const folder = await mkdtemp(join(tmpdir(), 'sidestilt-'))
  try {
    await copies(folder, story, stories)
    const check = await secondsToCheck(folder)
    const grown = await siteWith(folder, `${story}-0`)
    const served = await serve(grown)
    const front = await firstVisit(browser, served.address, 'main[data-screen="front"] a')
    const opened = await firstVisit(browser, `${served.address}#/s/${story}-0`, '[data-start]')
    await served.close()
    return { stories, front, story: opened, check }
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function copies(folder: string, story: string, stories: number) {
  await mkdir(join(folder, 'media'))
  const { dates } = readDates(root)
  const copied = Array.from({ length: stories }, (_, n) => [`${story}-${n}`, dates[story]])
  await mkdir(join(folder, 'stories'))
  await writeFile(join(folder, datesFile), JSON.stringify(Object.fromEntries(copied)))
  await cp(join(root, namesFile), join(folder, namesFile))
  for (let n = 0; n < stories; n++) {
    const copy = join(folder, 'stories', `${story}-${n}`)
    await cp(join(root, 'stories', story), copy, { recursive: true })
    const structure = await readFile(join(copy, 'story.yaml'), 'utf8')
    await writeFile(join(copy, 'story.yaml'), structure.replace(/^id: .*$/m, `id: ${story}-${n}`))
    await symlink(join(root, 'media', story), join(folder, 'media', `${story}-${n}`))
  }
}

async function secondsToCheck(folder: string): Promise<number> {
  const started = performance.now()
  const words = [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'src/author/stories.ts')]
  const check = spawn(process.execPath, words, { cwd: folder, stdio: 'ignore' })
  const code = await new Promise((done) => check.once('exit', done))
  if (code !== 0) throw new Error('The copies of the story have faults. Run: npm run stories')
  return (performance.now() - started) / 1000
}

/** The built site, but with the catalogue and one story of the grown module. */
async function siteWith(folder: string, story: string): Promise<string> {
  const grown = join(folder, 'dist')
  const isOurs = (file: string) =>
    !file.startsWith(join(site, 'media')) && !file.startsWith(join(site, 'stories'))
  await cp(site, grown, { recursive: true, filter: isOurs })
  await symlink(join(folder, 'media'), join(grown, 'media'))
  await mkdir(join(grown, 'stories'))
  const shelf = readShelf(folder)
  for (const name of ['catalogue-0.nb.json', `${story}.nb.json`])
    await writeFile(join(grown, 'stories', name), textOf(folder, shelf, name) ?? '')
  await compress(join(grown, 'stories'))
  return grown
}
