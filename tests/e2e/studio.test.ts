/** The studio: nothing of it in the built site, and its preview in a real browser while somebody works. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createServer } from 'vite'
import { expect, onTestFinished, test as plain } from 'vitest'
import { site as dist } from '../../src/commands/build.mjs'
import { root } from '../../src/commands/run.mjs'
import { motet } from './edition.ts'
import { test } from './site.ts'

plain('the built site holds nothing of the studio', () => {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  expect(files.filter((file) => /studio|voices|made\.json|\.opus/.test(file))).toEqual([])
  const code = files.filter((file) => /\.(?:js|css|html)$/.test(file))
  expect(code.length).toBeGreaterThan(3)
  // Two sentences of the drawing and of the preview; the whole of either would come with them.
  for (const file of code)
    expect(readFileSync(join(dist, file), 'utf8'), file).not.toMatch(/has no shots\.|Spill \/ Play/)
})

test('a clip is looked at before it is drawn', async ({ visit }) => {
  const server = await createServer({
    root,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'silent',
    server: { port: 0, host: '127.0.0.1' },
  })
  onTestFinished(() => server.close())
  await server.listen()
  const [address] = server.resolvedUrls?.local ?? []
  const page = await visit(null, { forgive: /a request to/ })
  // A card's still: nobody speaks in it.
  await page.goto(`${address}studio.html?story=${motet}&clip=hun-ble-ferdig&at=480`)
  await page.locator('svg').waitFor()
  const slider = page.getByRole('slider')
  expect(await slider.inputValue()).toBe('480')
  expect(await page.getByRole('status').textContent()).toContain('bildet (insert)')
  await slider.press('ArrowRight')
  expect(await slider.inputValue()).toBe('520')
  await page.waitForURL(/at=520/)
  await page.getByRole('link', { name: 'tre-av-ordene' }).click()
  await page.waitForURL(/clip=tre-av-ordene/)
  await page.locator('svg').waitFor()
})
