/** What a replay leaves behind in the browser: heap and nodes that are never let go. */
import type { Browser, Page } from 'playwright-core'
import { nearTheEnd } from './speed.ts'

const warmUp = 3
const replays = 10

/** Goes from a decision into the next clip and back, again and again. `address` is that of the decision's scene. */
export async function keptPerReplay(
  browser: Browser,
  address: string,
  { scene, choice }: { scene: string; choice: string },
): Promise<{ heap: number; nodes: number }> {
  const context = await browser.newContext({ locale: 'nb-NO' })
  try {
    const page = await context.newPage()
    await page.goto(address)
    for (let n = 0; n < warmUp; n++) await replay(page, scene, choice)
    const before = await kept(page)
    for (let n = 0; n < replays; n++) await replay(page, scene, choice)
    const after = await kept(page)
    return {
      heap: (after.heap - before.heap) / replays,
      nodes: (after.nodes - before.nodes) / replays,
    }
  } finally {
    await context.close()
  }
}

async function replay(page: Page, scene: string, choice: string) {
  await page.evaluate((scene) => {
    window.location.hash = window.location.hash.replace(/(#\/s\/[^/]+).*/, `$1/${scene}`)
  }, scene)
  await page.locator('[data-start]').click()
  await nearTheEnd(page)
  await page.locator(`[data-choice="${choice}"]`).click()
  await page.waitForFunction(
    (scene) => document.querySelector('main')?.dataset.scene !== scene,
    scene,
  )
  await page.waitForTimeout(500)
}

async function kept(page: Page) {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('HeapProfiler.collectGarbage')
  await devtools.send('Performance.enable')
  const { metrics } = await devtools.send('Performance.getMetrics')
  const named = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0
  await devtools.detach()
  return { heap: named('JSHeapUsedSize'), nodes: named('Nodes') }
}
