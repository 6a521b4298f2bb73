import type { Page } from 'playwright-core'
import { languages } from '../../src/story/language.ts'
import { violations } from './axe.ts'
import { edition, otherEditions } from './edition.ts'
import { collides, sticksOut, tooSmall } from './fits.ts'
import { expect, finishClip, pressStart, site, storyAddress, test, untilTurn } from './site.ts'

const screens = {
  front: '#/',
  about: '#/about',
  notebook: '#/notebook',
  unknown: '#/nowhere',
  story: storyAddress(),
  text: `${storyAddress()}/text`,
  map: `${storyAddress()}/map`,
  questions: `${storyAddress()}/questions`,
  course: '#/course',
}

const isThere = (page: Page) => page.locator('main :is(h1, h2, [data-start])').first().waitFor()

test.for(languages)(
  'axe finds nothing on any screen in the language %s, light or dark',
  async (language, { visit }) => {
    const page = await visit(`?lang=${language}${screens.front}`)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      for (const [name, address] of Object.entries(screens)) {
        await page.evaluate((hash) => window.location.assign(hash), address)
        await page.locator(`main[data-screen="${name}"]`).waitFor()
        await isThere(page)
        expect(await violations(page), `${name}, ${colorScheme}`).toEqual([])
      }
    }
  },
)

test('axe finds nothing at any kind of turn, light or dark', async ({ visit }) => {
  const page = await visit(storyAddress('forkortelser'))
  const look = async (moment: string) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await violations(page), `${moment}, ${colorScheme}`).toEqual([])
    }
  }
  await pressStart(page)
  await look('watching')
  await page.locator('[data-go-on], video[data-active]').first().waitFor()
  await untilTurn(page, 'choose')
  await look('choose')
  await page.locator('[data-choice="dele-i-par"]').click()
  await page.locator('main[data-turn="continue"]').waitFor()
  await look('continue')
  await page.locator('[data-go-on]').click()
  await finishClip(page)
  await page.locator('[data-choice="stemme"]').click()
  await untilTurn(page, 'end')
  await page.locator('textarea[data-question]').first().fill('Noen ord.')
  await look('end')
})

test.for([360, 320])(
  'nothing needs sideways scrolling in a window %i px wide',
  async (width, { visit }) => {
    const page = await visit(null, { viewport: { width, height: 640 }, hasTouch: true })
    for (const [name, address] of Object.entries(screens)) {
      await page.goto(site + address)
      await page.locator(`main[data-screen="${name}"]`).waitFor()
      await isThere(page)
      expect(await sticksOut(page), name).toEqual([])
      expect(await tooSmall(page), name).toEqual([])
    }
    await page.goto(site + storyAddress('tirsdag-eller-kveld'))
    await pressStart(page)
    expect(await sticksOut(page), 'watching').toEqual([])
    await untilTurn(page, 'choose')
    expect(await sticksOut(page), 'choose').toEqual([])
    for (const choice of await page.locator('[data-choice]').all()) {
      const { height = 0 } = (await choice.boundingBox()) ?? {}
      expect(height).toBeGreaterThanOrEqual(44)
    }
    await page.locator('[data-choice="skrive-begge-syn"]').click()
    await untilTurn(page, 'end')
    expect(await sticksOut(page), 'end').toEqual([])
  },
)

test.for([
  [1280, 720],
  [1024, 768],
  [1024, 640],
  [360, 640],
] as const)(
  'the words of every card that leads on stand clear of its picture, and both are seen at once, at %i × %i',
  async ([width, height], { visit }) => {
    const page = await visit(null, { viewport: { width, height } })
    for (const { story } of [edition('nb'), ...otherEditions])
      for (const [scene, { card, turn }] of Object.entries(story.scenes)) {
        if (card === undefined || turn.kind !== 'continue') continue
        await page.goto(site + storyAddress(scene, story.id))
        await page.locator(`main[data-scene="${scene}"] [data-go-on]`).waitFor()
        expect(await collides(page, '.player-picture, .player-card > *'), scene).toEqual([])
        const { y = 0, height: high = 0 } = (await page.locator('.player-card').boundingBox()) ?? {}
        expect(y + high, scene).toBeLessThanOrEqual(height)
      }
  },
)

test('with reduced motion nothing moves but the film', async ({ visit }) => {
  const page = await visit(storyAddress('tirsdag-eller-kveld'), { reducedMotion: 'reduce' })
  const moving = () =>
    page.evaluate(() =>
      document.getAnimations().flatMap(({ effect }) => {
        const { duration = 0 } = effect?.getComputedTiming() ?? {}
        return Number(duration) > 10 ? [String(duration)] : []
      }),
    )
  await pressStart(page)
  expect(await moving()).toEqual([])
  await untilTurn(page, 'choose')
  expect(await moving()).toEqual([])
  await page.locator('[data-choice="stemme"]').click()
  await untilTurn(page, 'end')
  expect(await moving()).toEqual([])
})
