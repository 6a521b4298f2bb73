/** A browser of one's own with a profile on disk, and how to take its life. Knows nothing of the notebook. */
import { spawn } from 'node:child_process'
import { existsSync, readlinkSync, rmSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Browser, type BrowserContext, chromium } from 'playwright-core'

export type Machine = {
  readonly browser: Browser
  readonly context: BrowserContext
  /** Kills every process of it at once, without a word of warning. */
  kill(): void
  /** Kills the processes that show pages, and no other. */
  killPages(): Promise<void>
}

/** How long a browser may take to start, in milliseconds. */
const patience = 20_000

/** Starts the browser on a profile, which may have seen other browsers die. Rejects with a sentence if it does not come up. */
export async function start(program: string, profile: string): Promise<Machine> {
  const port = join(profile, 'DevToolsActivePort')
  await rm(port, { force: true })
  const child = spawn(
    program,
    [
      ...['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
      ...['--no-first-run', '--lang=nb-NO', '--remote-debugging-port=0'],
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    // A process group of its own, so that it can be killed as a whole.
    { detached: true, stdio: 'ignore' },
  )
  const kill = () => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
      // A folder outside the profile that the browser takes away when it may end in peace.
      rmSync(dirname(readlinkSync(join(profile, 'SingletonSocket'))), { recursive: true })
    } catch {
      // Dead already, or a system where it has no such folder.
    }
  }
  const late = Date.now() + patience
  let address = ''
  while (!address.includes('\n')) {
    if (Date.now() > late) {
      kill()
      throw new Error(`${program} did not start within ${patience / 1000} s on ${profile}.`)
    }
    await new Promise((soon) => setTimeout(soon, 20))
    address = existsSync(port) ? await readFile(port, 'utf8') : ''
  }
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${address.split('\n')[0]}`)
  const [context] = browser.contexts()
  if (!context) throw new Error('The browser has no profile.')
  context.setDefaultTimeout(patience)
  return { browser, context, kill, killPages: () => killPages(browser) }
}

async function killPages(browser: Browser) {
  const devtools = await browser.newBrowserCDPSession()
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo')
  for (const { type, id } of processInfo) if (type === 'renderer') process.kill(id, 'SIGKILL')
  await devtools.detach()
}
