import type { Page } from 'playwright-core'
import { expect, finishClip, moment, storyAddress, test } from './site.ts'

/** What the keyboard is at. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement
    return {
      name: at?.tagName.toLowerCase() ?? '',
      inMain: at?.closest('main') != null,
      marks: at instanceof HTMLElement ? { ...at.dataset } : {},
    }
  })

/** Presses Tab until the keyboard is at something that bears this mark. */
async function tabTo(page: Page, mark: string, presses = 60) {
  for (let n = 0; n < presses; n++) {
    if (mark in (await focused(page)).marks) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never reaches data-${mark}`)
}

/** Whether a sighted keyboard user sees where she is: an outline or a shadow that the unfocused element lacks. */
const seesFocus = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement
    if (!(at instanceof HTMLElement)) return false
    const look = () => {
      const { outlineStyle, outlineWidth, boxShadow, backgroundColor } = getComputedStyle(at)
      return [outlineStyle === 'none' ? '0px' : outlineWidth, boxShadow, backgroundColor].join()
    }
    const with_ = look()
    at.blur()
    const without = look()
    at.focus()
    return with_ !== without
  })

test('a whole story is lived through with the keyboard alone', async ({ visit }) => {
  const page = await visit('#/')
  await page.locator('main[data-screen="front"] a[href*="#/s/"]').first().waitFor()
  await page.keyboard.press('Tab')
  expect((await focused(page)).name).toBe('a')
  await page.keyboard.press('Enter') // past the menu
  for (let n = 0; n < 10; n++) {
    await page.keyboard.press('Tab')
    const link = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '')
    if (link.includes('#/s/')) break
  }
  expect(await seesFocus(page)).toBe(true)
  await page.keyboard.press('Enter')
  await page.locator('[data-start]').waitFor()
  await tabTo(page, 'start')
  expect(await seesFocus(page)).toBe(true)
  await page.keyboard.press('Enter')

  for (let scenes = 0; (await moment(page)).turn !== 'end'; scenes++) {
    expect(scenes).toBeLessThan(12)
    const { scene, turn } = await moment(page)
    if (turn === 'watching') await finishClip(page)
    else {
      // The keyboard has been led to the question: the first way on is one Tab away.
      expect((await focused(page)).inMain).toBe(true)
      await tabTo(page, turn === 'choose' ? 'choice' : 'goOn', 3)
      expect(await seesFocus(page)).toBe(true)
      await page.keyboard.press('Enter')
      await page.waitForFunction(
        (before) => document.querySelector('main')?.dataset.scene !== before,
        scene,
      )
    }
  }
  expect((await focused(page)).inMain).toBe(true)
  await tabTo(page, 'question')
  await page.keyboard.type('k f c m 1 2 ')
  expect(await page.evaluate(() => (document.activeElement as HTMLTextAreaElement).value)).toBe(
    'k f c m 1 2 ',
  )
  expect((await moment(page)).turn).toBe('end')
})

test('a number key chooses, and the space bar pauses the film', async ({ visit }) => {
  const page = await visit(storyAddress())
  await page.locator('[data-start]').focus()
  await page.keyboard.press('Enter')
  await page.waitForFunction(
    () => (document.querySelector<HTMLVideoElement>('video[data-active]')?.currentTime ?? 0) > 0.3,
  )
  await page.keyboard.press(' ')
  await page.waitForFunction(
    () => document.querySelector<HTMLVideoElement>('video[data-active]')?.paused === true,
  )
  await page.keyboard.press(' ')
  await finishClip(page)
  await page.keyboard.press('2')
  await page.waitForFunction(
    () => document.querySelector('main')?.dataset.scene !== 'to-minutter-pa',
  )
})

test('Tab goes through every screen and out again', async ({ visit }) => {
  for (const address of [
    '#/',
    '#/about',
    '#/notebook',
    `${storyAddress()}/text`,
    `${storyAddress()}/map`,
  ]) {
    const page = await visit(address)
    await page.locator('main h1').waitFor()
    const seen = new Set<string>()
    let out = false
    for (let n = 0; n < 200 && !out; n++) {
      await page.keyboard.press('Tab')
      const here = await page.evaluate(() => {
        const at = document.activeElement
        if (!at || at === document.body) return ''
        return [...document.querySelectorAll('*')].indexOf(at).toString()
      })
      out = here === '' || seen.has(here)
      seen.add(here)
    }
    expect(out, address).toBe(true)
    expect(seen.size, address).toBeGreaterThan(4)
  }
})
