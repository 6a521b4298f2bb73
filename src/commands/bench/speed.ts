/** How fast one visit goes: from the address to the start button, to the first frame, and through the first cut. In milliseconds. */
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'

/** A line that is slower than this machine's, and a slower machine. */
export type Line = {
  readonly name: string
  readonly megabits: number
  readonly latency: number
  readonly cpu: number
}

export const slowLine: Line = { name: 'slow line', megabits: 1.6, latency: 150, cpu: 4 }
export const middlingLine: Line = { name: '10 Mbit/s', megabits: 10, latency: 40, cpu: 4 }

export type Speeds = {
  readonly startWorks: number
  readonly firstFrame: number
  readonly openedToFirstFrame: number
  readonly picture: number
  readonly motion: number
}

/** What the page notes about itself: see clock.js. */
type Clock = {
  startWorks: number
  pressed: number
  frame: number
  picture: number
  motion: number
}

declare global {
  interface Window {
    clock: Clock
    watchNext(): void
  }
}

/** One cold visit. `choice` is the button to press when the first clip is over. */
export async function visit(
  browser: Browser,
  address: string,
  choice: string,
  line: Line | null,
): Promise<Speeds> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'nb-NO',
  })
  context.setDefaultTimeout(60_000)
  try {
    const page = await context.newPage()
    await page.addInitScript({ path: join(import.meta.dirname, 'clock.js') })
    if (line) await slowDown(page, line)
    await page.goto(address, { waitUntil: 'commit' })
    const startWorks = await noted(page, 'startWorks')
    await page.evaluate(() => window.watchNext())
    await page.locator('[data-start]').click()
    const frame = await noted(page, 'frame')
    const firstFrame = frame - (await noted(page, 'pressed'))

    await nearTheEnd(page)
    const button = page.locator(`[data-choice="${choice}"]`)
    await button.waitFor()
    // The learner reads the choices; the next clip has this long to come.
    await page.waitForTimeout(line ? 6000 : 1500)
    await page.evaluate(() => window.watchNext())
    await button.click()
    const motion = await noted(page, 'motion')
    const pressed = await noted(page, 'pressed')
    return {
      startWorks,
      firstFrame,
      openedToFirstFrame: startWorks + firstFrame,
      picture: (await noted(page, 'picture')) - pressed,
      motion: motion - pressed,
    }
  } finally {
    await context.close()
  }
}

async function noted(page: Page, what: keyof Clock): Promise<number> {
  await page.waitForFunction((what) => window.clock[what] > 0, what)
  return page.evaluate((what) => window.clock[what], what)
}

/** Lets the film on screen play for a moment, then shows its last moments. */
export async function nearTheEnd(page: Page) {
  await page.waitForFunction(
    () => (document.querySelector<HTMLVideoElement>('video[data-active]')?.currentTime ?? 0) > 0.5,
  )
  await page.locator('video[data-active]').evaluate((film: HTMLVideoElement) => {
    film.currentTime = film.duration - 0.3
  })
}

async function slowDown(page: Page, { megabits, latency, cpu }: Line) {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: (megabits * 1e6) / 8,
    uploadThroughput: (megabits * 1e6) / 8,
  })
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpu })
}
