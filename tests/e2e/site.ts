/** Visits to the built site in a real browser, told in the words of the story. A visit that meets a foreign host, a console error or a breach of the content policy fails its test. */

import type { BrowserContextOptions } from 'playwright-core'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { test as base, expect, inject } from 'vitest'
import type { Path } from '../../src/story/path.ts'
import { motet, story } from './edition.ts'

export const site = inject('site')

type Visit = BrowserContextOptions & {
  /** What may be complained of in this visit, because the test provokes it. */
  forgive?: RegExp
  /** Done before the page is opened: routes, scripts. */
  before?: (context: BrowserContext) => Promise<unknown>
}

let browser: Promise<Browser> | null = null

/** `visit(address, how)` opens an address below the site's root in a browser profile of its own; `null` an empty page. */
export const test = base.extend<{
  visit: (address?: string | null, how?: Visit) => Promise<Page>
}>({
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the fixtures from this pattern
  visit: async ({}, use) => {
    browser ??= chromium.connect(inject('browser'))
    const shared = await browser
    const contexts: BrowserContext[] = []
    const faults: string[] = []
    await use(async (address = '', { forgive, before, ...how } = {}) => {
      const context = await shared.newContext({
        locale: 'nb-NO',
        viewport: { width: 1024, height: 640 },
        ...how,
      })
      context.setDefaultTimeout(30_000)
      contexts.push(context)
      watch(context, faults, forgive)
      await before?.(context)
      const page = await context.newPage()
      if (address !== null) await page.goto(site + address)
      return page
    })
    await Promise.all(contexts.map((context) => context.close()))
    expect(faults).toEqual([])
  },
})

/** Notes every request to a foreign host and every error that the browser reports. */
export function watch(context: BrowserContext, faults: string[], forgive?: RegExp) {
  const note = (fault: string) => forgive?.test(fault) || faults.push(fault)
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (/^https?:$|^wss?:$/.test(protocol) && origin !== new URL(site).origin)
      note(`a request to ${origin}`)
  })
  context.on('weberror', (fault) => note(String(fault.error())))
  context.on('console', (message) => {
    if (message.type() === 'error') note(`${message.text()} (${message.location().url})`)
  })
}

export const storyAddress = (scene?: string, id = motet) =>
  `#/s/${id}${scene === undefined ? '' : `/${scene}`}`

/** The moment the learner is in. */
export const moment = (page: Page) =>
  page.locator('main').evaluate(({ dataset }) => ({
    scene: dataset.scene ?? '',
    turn: dataset.turn ?? '',
  }))

export const activeFilm = (page: Page) => page.locator('video[data-active]')

/** Starts the story, or goes on with it, and waits until the film moves. */
export async function pressStart(page: Page) {
  await page.locator('[data-start]').click()
  await untilPlaying(page, 0.1)
}

/** Waits until the film on screen has come past a second. */
export const untilPlaying = (page: Page, second: number) =>
  page.waitForFunction(
    (past) =>
      (document.querySelector<HTMLVideoElement>('video[data-active]')?.currentTime ?? 0) > past,
    second,
  )

/** Sees a second of the clip, then its last moments, and waits until the story has gone on. */
export async function finishClip(page: Page) {
  const { scene } = await moment(page)
  const start = await activeFilm(page).evaluate((film: HTMLVideoElement) => film.currentTime)
  await untilPlaying(page, start + 1)
  await activeFilm(page).evaluate((film: HTMLVideoElement) => {
    film.currentTime = Math.max(film.currentTime, film.duration - 0.3)
  })
  await page.waitForFunction((before) => {
    const { scene, turn } = document.querySelector('main')?.dataset ?? {}
    return scene !== before || turn !== 'watching'
  }, scene)
}

/** Watches clips and reads cards until it is the learner's turn in this way. */
export async function untilTurn(page: Page, kind: 'choose' | 'reflect' | 'end') {
  for (;;) {
    const { scene, turn } = await moment(page)
    if (turn === kind) return
    if (turn === 'watching') await finishClip(page)
    else if (turn === 'continue') await goOn(page, scene)
    else throw new Error(`The scene “${scene}” waits with “${turn}”, not “${kind}”`)
  }
}

async function goOn(page: Page, scene: string) {
  await page.locator('[data-go-on]').click()
  await page.waitForFunction(
    (before) => document.querySelector('main')?.dataset.scene !== before,
    scene,
  )
}

/** Makes a choice and waits until the story has come to another scene. */
export async function choose(page: Page, choice: string) {
  const { scene } = await moment(page)
  await page.locator(`[data-choice="${choice}"]`).click()
  await page.waitForFunction(
    (before) => document.querySelector('main')?.dataset.scene !== before,
    scene,
  )
}

/** Takes every choice of a path, as far as the learner's turn at its last scene. */
export async function walk(page: Page, path: Path) {
  for (const { choice } of path) {
    if (choice === undefined) continue
    await untilTurn(page, 'choose')
    await choose(page, choice)
  }
}

/** Takes the choices of a path in the story as text, past its cards, as far as its last scene. `query` as in the address: `?shared`. */
export async function read(page: Page, path: Path, query = '') {
  await page.goto(`${site + query + storyAddress()}/text`)
  for (const { scene, choice } of path) {
    if (choice !== undefined) await page.locator(`[data-choice="${choice}"]`).click()
    else if (story.scenes[scene]?.card !== undefined) await page.locator('[data-go-on]').click()
  }
  await page.locator(`main[data-scene="${path.at(-1)?.scene}"]`).waitFor()
}

/** The saved note under a reflection, once it says that the words are kept. */
export const untilSaved = (page: Page) => page.locator('[data-saved="yes"]').first().waitFor()

export { expect }
