/** A lesson in two windows of one browser, told in the words of the room. */
import type { Page } from 'playwright-core'
import { motet } from './edition.ts'
import { site } from './site.ts'

export const deskAddress = `leader.html?lang=nb#/desk/${motet}`
export const wallAddress = `leader.html?lang=nb#/wall/${motet}`

export type Windows = { desk: Page; wall: Page }

/** Where a window is in its lesson. */
export const place = (page: Page) =>
  page.locator('main').evaluate(({ dataset: { scene, turn, shown, lesson } }) => ({
    scene,
    turn,
    shown,
    lesson,
  }))

/** The window has taken its seat. */
export const seated = (page: Page) => page.locator('main[data-lesson]').waitFor()

/** Opens the wall from the desk, as a leader does, without starting. */
export async function openWall(desk: Page): Promise<Page> {
  await seated(desk)
  const [wall] = await Promise.all([
    desk.context().waitForEvent('page'),
    desk.locator('a[href*="#/wall/"]').first().click(),
  ])
  await seated(wall)
  return wall
}

/** Another window of the same browser. */
export async function windowAt(beside: Page, address: string): Promise<Page> {
  const page = await beside.context().newPage()
  await page.goto(site + address)
  await seated(page)
  return page
}

/** One press on the wall: sound, the whole screen, and the film. */
export async function start(wall: Page) {
  await wall.locator('[data-start]').click()
  await rolls(wall)
}

/** The film on screen is seen to move. */
export const rolls = (page: Page) =>
  page.waitForFunction(() => {
    const film = document.querySelector<HTMLVideoElement>('video[data-active]')
    return film && !film.paused && film.currentTime > 0.1
  })

/** Both windows say the same of where the lesson is, within this many ms; else the difference is thrown. */
export async function agree({ desk, wall }: Windows, within = 2000): Promise<void> {
  const until = Date.now() + within
  for (;;) {
    const [one, other] = await Promise.all([place(desk), place(wall)])
    const same =
      one.scene === other.scene &&
      one.turn === other.turn &&
      one.lesson === other.lesson &&
      (one.shown === other.shown || other.shown === 'blank' || other.shown === 'title')
    if (same) return
    if (Date.now() > until)
      throw new Error(`${JSON.stringify(one)} on the desk, ${JSON.stringify(other)} on the wall`)
  }
}

/** How far apart the films of the two windows are, in ms, while they play. */
export async function drift({ desk, wall }: Windows): Promise<number> {
  const read = (page: Page) =>
    page.evaluate(() => ({
      ms: (document.querySelector<HTMLVideoElement>('video[data-active]')?.currentTime ?? 0) * 1000,
      at: Date.now(),
    }))
  const [one, other] = await Promise.all([read(desk), read(wall)])
  return Math.abs(one.ms - one.at - (other.ms - other.at))
}

/** The middle one. */
export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
