/** How fast one visit goes: from the address to the start button, to the first frame, and through the first cut. In milliseconds. */
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

/** What the page notes about itself; the same script in the site and in the reference. */
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
    /** Forgets the last press, and looks for what the next one brings. */
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
    await page.addInitScript(keepClock)
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

const nearTheEnd = (page: Page) =>
  page.evaluate(async () => {
    const film = document.querySelector<HTMLVideoElement>('video[data-active]')
    if (!film) return
    while (film.currentTime < 0.5) await new Promise((soon) => setTimeout(soon, 50))
    film.currentTime = film.duration - 0.3
  })

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

/** Runs in the page. A picture is there when the active film has one, is opaque, and has stood for a whole frame. */
function keepClock() {
  const none = { pressed: 0, frame: 0, picture: 0, motion: 0 }
  window.clock = { startWorks: 0, ...none }

  const lookForStart = () => {
    if (document.querySelector('[data-start]:not([disabled])'))
      window.clock.startWorks = performance.now()
    else requestAnimationFrame(lookForStart)
  }
  requestAnimationFrame(lookForStart)

  window.watchNext = () => {
    Object.assign(window.clock, none)
    const before = document.querySelector('[data-choice]')
      ? document.querySelector('video[data-active]')
      : null
    document.addEventListener(
      'click',
      ({ timeStamp }) => {
        window.clock.pressed = timeStamp
        requestAnimationFrame(lookForFilm)
      },
      { capture: true, once: true },
    )
    const lookForFilm = () => {
      const film = document.querySelector<HTMLVideoElement>('video[data-active]')
      const { opacity = '0', visibility = 'hidden' } = film ? getComputedStyle(film) : {}
      if (
        !film ||
        film === before ||
        film.readyState < 2 ||
        opacity !== '1' ||
        visibility !== 'visible'
      )
        return requestAnimationFrame(lookForFilm)
      requestAnimationFrame(() => {
        window.clock.picture = performance.now()
      })
      film.requestVideoFrameCallback(function frames(now, { mediaTime }) {
        window.clock.frame ||= now
        if (mediaTime > 0.02) window.clock.motion ||= now
        else film.requestVideoFrameCallback(frames)
      })
    }
  }
}
