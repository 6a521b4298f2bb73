import { fsyncSync, openSync, rmSync, writeSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import nb from '../../src/notebook/words/nb.json' with { type: 'json' }
import { decidedRoad } from './edition.ts'
import { withProfile } from './profile.ts'
import { expect, read, site, test, untilSaved } from './site.ts'

const said = nb.warnings

async function write(page: Page) {
  await read(page, decidedRoad)
  await page.locator('textarea').first().fill('Det er alt.')
  await untilSaved(page)
}

/** Waits until the browser has been asked whether the window is private, and says what there is to read then. */
async function warnings(page: Page) {
  const asked = page.waitForEvent('worker')
  await write(page)
  const worker = await asked
  if (page.workers().includes(worker)) await worker.waitForEvent('close')
  await page.waitForTimeout(500)
  return page.locator('.warnings').first().textContent()
}

const filesOf = (page: Page) =>
  page.evaluate(async () => {
    const names: string[] = []
    for await (const name of (await navigator.storage.getDirectory()).keys()) names.push(name)
    return names
  })

test('a window that keeps everything in memory looks private, once there is something to lose', async ({
  visit,
}) => {
  const page = await visit()
  expect(await warnings(page)).toContain(said.privateWindow)
  expect(await filesOf(page)).toEqual([])
})

test('a window with a profile on a disk does not', async () => {
  await withProfile(async ({ folder, start }) => {
    const { context } = await start()
    const page = await context.newPage()
    // A disk that is memory, or swallows what it is told to keep, is told of too: rightly.
    expect((await warnings(page))?.includes(said.privateWindow)).toBe(!isDisk(folder))
    expect(await filesOf(page)).toEqual([])
  })
})

test('inside another site the notebook says so, and leads out', async ({ visit }) => {
  // Not localhost: another site, with a storage of its own.
  const lms = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(
      `<!doctype html><iframe src="${site}#/notebook" width="900" height="600"></iframe>`,
    )
  })
  await new Promise<void>((ready) => lms.listen(0, '127.0.0.1', ready))
  const { port } = lms.address() as { port: number }
  const page = await visit(null, {
    // As a host that lists its LMS under frame-ancestors: see README.
    before: (context) =>
      context.route(`${site}**`, async (route) => {
        const response = await route.fetch().catch(() => null)
        if (!response) return
        const headers = { ...response.headers() }
        delete headers['content-security-policy']
        // A page that is left while it still fetches needs no answer.
        await route.fulfill({ response, headers }).catch(() => {})
      }),
    forgive: /127\.0\.0\.1/,
  })
  await page.goto(`http://127.0.0.1:${port}/`)
  const frame = page.frameLocator('iframe')
  await frame.getByText(said.framed).waitFor()
  const opened = page.waitForEvent('popup')
  await frame.getByRole('link', { name: said.ownWindow }).click()
  const own = await opened
  await own.locator('main[data-screen="notebook"]').waitFor()
  expect(await own.getByText(said.framed).count()).toBe(0)
  await new Promise((closed) => lms.close(closed))
})

/** Whether it takes time to flush fresh bytes to this folder. */
function isDisk(folder: string): boolean {
  const name = join(folder, 'flushed')
  const file = openSync(name, 'w')
  const bytes = Buffer.alloc(65_536, 1)
  const times = Array.from({ length: 15 }, () => {
    writeSync(file, bytes)
    const start = performance.now()
    fsyncSync(file)
    return performance.now() - start
  })
  rmSync(name)
  return (times.sort((a, b) => a - b)[7] ?? 0) > 0.1
}
