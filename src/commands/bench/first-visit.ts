/** What a first visit costs, with nothing in store. */
import type { Browser } from 'playwright-core'
import { bytesOf, type Fetched, listen } from '../wire.ts'

export type FirstVisit = {
  /** All but films. */
  readonly bytes: number
  readonly requests: number
  /** Requests begun before the page could be used. */
  readonly before: number
  /** Until the page could be used. */
  readonly ms: number
  of(...kinds: Fetched['kind'][]): number
}

/** Opens an address with nothing in store; it can be used when `sign` is there. */
export async function firstVisit(
  browser: Browser,
  address: string,
  sign: string,
): Promise<FirstVisit> {
  const viewport = { width: 1280, height: 800 }
  const context = await browser.newContext({ locale: 'nb-NO', viewport })
  try {
    const page = await context.newPage()
    const wire = await listen(page)
    await page.goto(address, { waitUntil: 'commit' })
    await page.locator(sign).first().waitFor()
    const before = wire.fetched().length
    const ms = Math.round(await page.evaluate(() => performance.now()))
    await page.waitForLoadState('networkidle')
    const fetched = wire.fetched()
    const of = (...kinds: Fetched['kind'][]) => bytesOf(fetched, ...kinds)
    const bytes = of('code', 'words', 'font', 'picture', 'other')
    return { bytes, requests: fetched.length, before, ms, of }
  } finally {
    await context.close()
  }
}
