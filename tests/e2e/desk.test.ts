import type { Page } from 'playwright-core'
import { languages } from '../../src/story/language.ts'
import { violations } from './axe.ts'
import { story } from './edition.ts'
import { deskAddress, place, rolls, seated } from './lesson.ts'
import { expect, test } from './site.ts'

/** The moments of a lesson that look different on the desk, in the order a clicker comes to them. */
async function moments(desk: Page, look: (moment: string) => Promise<void>) {
  await seated(desk)
  await look('before the beginning')
  for (const key of ['PageDown', 'PageDown', '1', '2', '2']) await desk.keyboard.press(key)
  await desk.locator('main[data-turn="choose"]').waitFor()
  await look('at a choice')
  await desk.locator('[data-panel="countdown"] button').first().click()
  await desk.getByRole('timer').waitFor()
  await look('while the room talks')
  await desk.locator('[data-go="apent-med-navn-pa"]').click()
  await desk.keyboard.press('PageDown')
  await desk.locator('main[data-turn="end"]').waitFor()
  await look('at the ending')
  await desk.getByRole('button', { expanded: false }).last().click()
  await desk.locator('.room-notes textarea').first().waitFor()
  await look('while notes are taken')
}

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

test('a whole story is led from the desk with the keyboard alone', async ({ visit }) => {
  const desk = await visit(deskAddress)
  await seated(desk)
  const press = (key: string) => desk.keyboard.press(key)
  const seen: string[] = []
  await press('PageDown')
  for (let steps = 0; (await place(desk)).turn !== 'end'; steps++) {
    expect(steps).toBeLessThan(30)
    const { scene, turn, shown } = await place(desk)
    if (seen.at(-1) !== scene) seen.push(scene ?? '')
    if (turn === 'watching' && shown === 'story') {
      await rolls(desk)
      const length = await desk
        .locator('video[data-active]')
        .evaluate(({ duration }: HTMLVideoElement) => Math.floor(duration))
      const told = `/ ${Math.floor(length / 60)}:${String(length % 60).padStart(2, '0')}`
      expect(await desk.locator('.player-time').textContent(), scene).toContain(told)
    }
    if (turn === 'choose') {
      for (const key of ['1', '2', '2', '3', 'Shift+Digit3']) await press(key)
      expect(await desk.locator('[data-way] output').allInnerTexts()).toEqual(['1', '2', '0'])
      await press('Enter')
    } else await press('PageDown')
    await desk.waitForFunction(
      (before) => {
        const { scene, turn, shown } = document.querySelector('main')?.dataset ?? {}
        return JSON.stringify([scene, turn, shown]) !== before
      },
      JSON.stringify([scene, turn, shown]),
    )
  }
  expect(seen).toEqual([
    'to-minutter-pa',
    'runden',
    'forkortelser',
    'tre-av-ordene',
    'tirsdag-eller-kveld',
    'bestemt',
  ])
  const shown: (string | undefined)[] = []
  for (const _ of [...story.questions, 'map', 'join']) {
    await press('PageDown')
    shown.push((await place(desk)).shown)
  }
  expect(shown).toEqual([...story.questions.map(() => 'question'), 'map', 'join'])
  await press('o')
  expect(await place(desk)).toMatchObject({ scene: 'tirsdag-eller-kveld', turn: 'choose' })
  expect(await desk.locator('[data-way] .desk-taken').count()).toBe(1)
})

test.for(languages)(
  'axe finds nothing on the desk in the language %s',
  async (language, { visit }) => {
    const desk = await visit(deskAddress.replace('lang=nb', `lang=${language}`))
    await moments(desk, async (moment) => expect(await violations(desk), moment).toEqual([]))
  },
)

test.for([
  [320, 640],
  [360, 740],
  [420, 900],
  [720, 450],
  [1024, 768],
] as const)(
  'nothing on the desk is beside a window of %i × %i, and all that is pressed is large enough for a finger',
  async ([width, height], { visit }) => {
    const desk = await visit(deskAddress, { viewport: { width, height } })
    await moments(desk, async (moment) => {
      expect(await sideways(desk), moment).toBeLessThanOrEqual(0)
      expect(await tooSmall(desk), moment).toEqual([])
    })
  },
)

/** WCAG 2.2, 2.5.8: 24 px; what a room waits for, the counting of hands, 44 px. */
const tooSmall = (desk: Page) =>
  desk.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main :is(button, select, input, a[class])')]
      .filter((each) => {
        const { width, height } = each.getBoundingClientRect()
        const least = each.closest('.desk-hands') ? 44 : 24
        return width > 1 && Math.min(width, height) < least
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
  )

test.for([
  [1440, 900],
  [1920, 1080],
] as const)(
  'what matters at the moment is in sight without scrolling in a window of %i × %i',
  async ([width, height], { visit }) => {
    const desk = await visit(deskAddress, { viewport: { width, height } })
    await moments(desk, async (moment) => {
      expect(await hidden(desk, '[data-panel]'), moment).toEqual([])
      expect(
        await hidden(desk, '.desk-way, .desk-onward button, .desk-steps, .desk-count'),
        moment,
      ).toEqual([])
      if (moment === 'at the ending')
        expect(await hidden(desk, '.desk-questions li'), moment).toEqual([])
    })
  },
)

test('the room’s hands and the film are in sight at once on a tablet', async ({ visit }) => {
  const desk = await visit(deskAddress, { viewport: { width: 1024, height: 768 }, hasTouch: true })
  await seated(desk)
  await desk.keyboard.press('PageDown')
  await desk.keyboard.press('PageDown')
  await desk.locator('.desk-hands').first().waitFor()
  await desk.getByRole('button', { name: 'En hånd opp for B' }).tap()
  expect(await desk.locator('[data-way] output').allInnerTexts()).toEqual(['0', '1', '0'])
  expect(await hidden(desk, '[data-panel="film"], [data-panel="ways"]')).toEqual([])
})

/** Those of these that are not wholly within the window. */
const hidden = (desk: Page, selector: string) =>
  desk.evaluate(
    (selector) =>
      [...document.querySelectorAll<HTMLElement>(selector)]
        .filter((each) => {
          const { top, bottom, right } = each.getBoundingClientRect()
          return top < 0 || bottom > window.innerHeight || right > window.innerWidth
        })
        .map(({ className, dataset }) => `${className} ${dataset.panel ?? ''}`),
    selector,
  )

test('the keyboard reaches a question, and stays where it is while the desk changes around it', async ({
  visit,
}) => {
  const desk = await visit(deskAddress)
  await seated(desk)
  await desk.locator('[data-go="bestemt"]').focus()
  await desk.keyboard.press('Enter')
  await desk.keyboard.press('PageDown')
  await desk.locator('main[data-turn="end"]').waitFor()
  expect(await desk.locator('[data-go="bestemt"]').evaluate((each) => each.matches(':focus'))).toBe(
    true,
  )
  const show = desk.locator('.desk-questions button').first()
  await show.focus()
  await desk.keyboard.press('Enter')
  expect((await place(desk)).shown).toBe('question')
  expect(await show.evaluate((each) => each.matches(':focus'))).toBe(true)
})
