/** A browser of its own with a profile on disk: to be killed, to be quit, and to have its files looked through. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium } from 'playwright-core'
import { expect, inject } from 'vitest'
import { browserArguments } from './global-setup.ts'
import { watch } from './site.ts'

export type Started = { program: ChildProcess; browser: Browser; context: BrowserContext }

type Profile = { readonly folder: string; start(): Promise<Started> }

/** A folder for profiles on the disk this project lies on: many a temporary folder is nothing but memory. */
const shelter = join(import.meta.dirname, '../../node_modules/.profiles')

/** Lives through something with a fresh profile, and takes it away afterwards. A browser that meets what `watch` notes fails the test. */
export async function withProfile(live: (profile: Profile) => Promise<unknown>): Promise<void> {
  await mkdir(shelter, { recursive: true })
  const folder = await mkdtemp(join(shelter, 'profile-'))
  const faults: string[] = []
  const started: Started[] = []
  try {
    await live({
      folder,
      async start() {
        const browser = await startBrowser(folder, faults)
        started.push(browser)
        return browser
      },
    })
  } finally {
    for (const { program } of started) kill(program)
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  expect(faults).toEqual([])
}

/** In a process group that can be killed as a whole. */
async function startBrowser(profile: string, faults: string[]): Promise<Started> {
  const port = join(profile, 'DevToolsActivePort')
  await rm(port, { force: true })
  const program = spawn(
    inject('chrome'),
    [
      ...browserArguments,
      '--headless=new',
      '--no-first-run',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { detached: true, stdio: 'ignore' },
  )
  while (!existsSync(port) || (await readFile(port, 'utf8')) === '')
    await new Promise((soon) => setTimeout(soon, 50))
  const [number] = (await readFile(port, 'utf8')).split('\n')
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${number}`)
  const [context] = browser.contexts()
  if (!context) throw new Error('The browser has no profile')
  context.setDefaultTimeout(30_000)
  watch(context, faults)
  return { program, browser, context }
}

/** The files of a profile that hold these words, in any of the two ways a browser writes text. */
export function filesHolding(words: string, folder: string): string[] {
  const writings = [Buffer.from(words), Buffer.from(words, 'utf16le')]
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const file = join(folder, name)
    if (!lstatSync(file).isFile()) return false
    const content = readFileSync(file)
    return writings.some((writing) => content.includes(writing))
  })
}

/** As a power cut does it. */
export function kill({ pid }: ChildProcess) {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL')
  } catch {
    // Dead already.
  }
}

/** As one who closes the browser does it: it may write down what it likes before it goes. */
export async function quit({ program, browser }: Started) {
  const gone = new Promise((resolve) => program.once('exit', resolve))
  const session = await browser.newBrowserCDPSession()
  await session.send('Browser.close').catch(() => {})
  await gone
}
