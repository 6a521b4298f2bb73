import { afterEach, expect, test, vi } from 'vitest'
import { findBrowser } from '../../src/commands/browser.mjs'

afterEach(() => vi.unstubAllEnvs())

test('the browser that CHROME_PATH names is taken before all others', async () => {
  vi.stubEnv('CHROME_PATH', process.execPath)
  expect(await findBrowser()).toBe(process.execPath)
})

test('a CHROME_PATH that leads nowhere is said plainly, and no other browser is taken instead', async () => {
  vi.stubEnv('CHROME_PATH', '/no/such/browser')
  await expect(findBrowser()).rejects.toThrow(
    'CHROME_PATH is /no/such/browser, but there is no file there.',
  )
})
