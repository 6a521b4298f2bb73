import type { Page } from 'playwright-core'
import nb from '../../src/app/words/nb.json' with { type: 'json' }
import { edition } from './edition.ts'
import {
  activeFilm,
  expect,
  pressStart,
  storyAddress,
  test,
  untilPlaying,
  untilTurn,
} from './site.ts'

const clip = 'to-minutter-pa'

/** Waits until the caption that belongs to the moment of the film is on screen in this language. */
const untilCaptioned = (page: Page, language: 'nb' | 'nn' | 'en') =>
  page.waitForFunction((cues) => {
    const film = document.querySelector<HTMLVideoElement>('video[data-active]')
    const ms = (film?.currentTime ?? 0) * 1000
    const cue = cues.find(({ from, to }) => from + 200 < ms && ms < to)
    const said = document.querySelector('.player-captions')?.textContent.replace(/\s+/g, ' ') ?? ''
    return cue && said.includes(cue.text.replace(/\s+/g, ' '))
  }, edition(language).clips[clip]?.film?.captions ?? [])

test('the language changes in the middle of a clip, and the film goes on', async ({ visit }) => {
  const page = await visit(storyAddress())
  await pressStart(page)
  await untilCaptioned(page, 'nb')
  await activeFilm(page).evaluate((film: HTMLVideoElement) => film.setAttribute('id', 'the-same'))
  const second = await activeFilm(page).evaluate((film: HTMLVideoElement) => film.currentTime)

  await page.getByLabel(nb.layout.language).selectOption('nn')
  await page.locator('html[lang="nn"]').waitFor()
  await untilCaptioned(page, 'nn')
  await untilPlaying(page, second + 0.5)
  expect(await activeFilm(page).getAttribute('id')).toBe('the-same')
  expect(await page.title()).toContain(edition('nn').words.title)
})

test('the language changes at a decision, and the choices stay where they are', async ({
  visit,
}) => {
  const page = await visit(storyAddress())
  await pressStart(page)
  await untilTurn(page, 'choose')
  const order = () =>
    page
      .locator('[data-choice]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('data-choice')))
  const before = await order()
  await page.getByLabel(nb.layout.language).selectOption('en')
  await page.locator('html[lang="en"]').waitFor()
  const { choices, scenes } = edition('en').words
  for (const choice of before)
    await page
      .locator(`[data-choice="${choice}"]`, { hasText: choices[choice ?? '']?.text ?? '' })
      .waitFor()
  await page
    .locator('main')
    .getByText(scenes[clip]?.decision ?? '')
    .first()
    .waitFor()
  expect(await order()).toEqual(before)
})

test('an address can ask for a language, and the choice is remembered', async ({ visit }) => {
  const page = await visit('?lang=en#/')
  await page.locator('html[lang="en"]').waitFor()
  await page.locator('main').getByText(edition('en').words.title).first().waitFor()
})
