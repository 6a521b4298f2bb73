/** The ways in which a page can end in the middle of a word. */
import type { Page } from 'playwright-core'
import type { Machine } from './machine.ts'

export type Death = keyof typeof deaths

/** Each resolves when the page is no more. */
export const deaths = {
  'browser killed': async (_page, machine) => machine.kill(),
  'browser killed, and again while it opens': async (_page, machine) => machine.kill(),
  'page process killed': async (page, machine) => {
    const crash = page.waitForEvent('crash')
    await machine.killPages()
    await crash
  },
  'tab closed': (page) => page.close(),
  reload: (page) => page.reload(),
  'left for another site': (page) => page.goto('about:blank'),
} satisfies Record<string, (page: Page, machine: Machine) => Promise<unknown>>

/** Whether the browser has to be started again. */
export const endsBrowser = (death: Death): boolean => death.startsWith('browser killed')
