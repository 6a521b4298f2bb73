/** Once for all end-to-end tests: the built site on a free port, in a folder of its host as it may well be published, and one browser. */
import { existsSync } from 'node:fs'
import { mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { findBrowser } from '../../src/commands/browser.mjs'
import { site } from '../../src/commands/build.mjs'
import { findOffice } from '../../src/commands/office.mjs'
import { serve } from '../../src/commands/serve.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the site is, with a slash at the end. */
    site: string
    /** Where Playwright finds the one browser. */
    browser: string
    /** The browser's program, for a test that has to kill one of its own. */
    chrome: string
    /** Whether there is a LibreOffice to open Word files in. */
    office: boolean
  }
}

/** Sound needs no loudspeaker, and nothing may be fetched that the page did not ask for. */
export const browserArguments = ['--no-sandbox', '--disable-gpu', '--disable-background-networking']

export default async function setUp(project: TestProject) {
  if (!existsSync(join(site, 'index.html')))
    throw new Error('There is no built site to test. Run: npm run build')
  const chrome = await findBrowser()
  const host = await mkdtemp(join(tmpdir(), 'sidestilt-host-'))
  await symlink(site, join(host, 'course'), 'junction')
  const served = await serve(host)
  const browser = await chromium.launchServer({ executablePath: chrome, args: browserArguments })
  project.provide('site', `${served.address}course/`)
  project.provide('browser', browser.wsEndpoint())
  project.provide('chrome', chrome)
  project.provide('office', await findOffice())
  return async () => {
    await browser.close()
    await served.close()
    await rm(host, { recursive: true })
  }
}
