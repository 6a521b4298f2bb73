import type { Page } from 'playwright-core'
import { languages } from '../../src/story/language.ts'
import { violations } from './axe.ts'
import { edition, motet, otherEditions } from './edition.ts'
import { collides } from './fits.ts'
import { deskAddress, openWall, place, seated, start, wallAddress } from './lesson.ts'
import { expect, site, test, untilSaved } from './site.ts'

/** Every kind of picture the wall can show, in the order a clicker comes to it. */
async function pictures(wall: Page, look: (picture: string) => Promise<void>) {
  const seen = new Set<string>()
  const lookOnce = async () => {
    const { turn, shown } = await place(wall)
    const picture = `${turn} ${shown}`
    if (!seen.has(picture)) await look(picture)
    seen.add(picture)
  }
  await seated(wall)
  await lookOnce()
  await start(wall)
  for (const _ of Array.from({ length: 40 })) {
    await lookOnce()
    const { turn, shown } = await place(wall)
    if (shown === 'join') break
    if (turn === 'choose') for (const key of ['1', '2', '2']) await wall.keyboard.press(key)
    await wall.keyboard.press('PageDown')
    await wall.waitForTimeout(200)
  }
  await wall.keyboard.press('b')
  await lookOnce()
  expect([...seen].sort()).toEqual([
    'choose story',
    'continue story',
    'end blank',
    'end join',
    'end map',
    'end question',
    'end story',
    'watching consequence',
    'watching story',
    'watching title',
  ])
}

/** Texts on the wall that are too small for the back row, or outside the picture. */
const unreadable = (wall: Page) =>
  wall.evaluate(() => {
    const least = window.innerHeight / 25
    const walker = document.createTreeWalker(
      document.querySelector('main') ?? document.body,
      NodeFilter.SHOW_TEXT,
    )
    const faults: string[] = []
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode
      if (!parentElement || !textContent?.trim()) continue
      const { right, bottom, width } = parentElement.getBoundingClientRect()
      const { fontSize, visibility } = getComputedStyle(parentElement)
      if (width < 2 || visibility === 'hidden') continue
      if (Number.parseFloat(fontSize) < least) faults.push(`${fontSize}: ${textContent}`)
      if (right > window.innerWidth + 1 || bottom > window.innerHeight + 1)
        faults.push(`outside: ${textContent}`)
    }
    return faults
  })

test.for([
  [1920, 1080],
  [1024, 768],
] as const)(
  'everything on the wall can be read at eight metres, and nothing is outside a picture of %i × %i',
  async ([width, height], { visit }) => {
    const wall = await visit(wallAddress, { viewport: { width, height } })
    await pictures(wall, async (picture) => {
      if (picture === 'choose story') await wall.keyboard.press('1')
      expect(await unreadable(wall), picture).toEqual([])
    })
  },
)

/** Takes every choice of a story with the clicker, road after road, and looks at all that the room reads on the way. */
async function everyRoad(wall: Page, look: (moment: string) => Promise<void>) {
  const state = async () => JSON.stringify(await place(wall))
  const press = async (key: string) => {
    const before = await state()
    await wall.keyboard.press(key)
    for (let tries = 0; (await state()) === before; tries++) {
      if (tries === 40) return false
      await wall.waitForTimeout(25)
    }
    return true
  }
  await seated(wall)
  await press('PageDown')
  for (;;) {
    const { turn, shown } = await place(wall)
    if (turn !== 'watching' || shown !== 'story') await look(await state())
    if (turn !== 'end') expect(await press('PageDown'), await state()).toBe(true)
    else if (!(await press('o'))) return
  }
}

test.for([edition('nb'), ...otherEditions])(
  '$story.id: on a small wall no card covers another or the picture, and no word runs out of its card',
  async ({ story }, { visit }) => {
    const wall = await visit(`leader.html?lang=nb#/wall/${story.id}`, {
      viewport: { width: 1024, height: 768 },
    })
    const chosen = new Set<string>()
    await everyRoad(wall, async (moment) => {
      expect(await unreadable(wall), moment).toEqual([])
      expect(await collides(wall, '[data-choice]'), moment).toEqual([])
      const { turn } = await place(wall)
      if (turn === 'choose' || turn === 'continue')
        expect(
          await collides(wall, '.wall-picture, :is(.wall-choices, .wall-card) > *'),
          moment,
        ).toEqual([])
      for (const choice of await wall.locator('[data-choice]').all())
        chosen.add((await choice.getAttribute('data-choice')) ?? '')
    })
    expect([...chosen].sort()).toEqual(
      Object.values(story.scenes)
        .flatMap(({ turn }) => (turn.kind === 'choose' ? turn.choices.map(({ id }) => id) : []))
        .sort(),
    )
  },
)

test.for([
  [1920, 1080],
  [1024, 768],
] as const)(
  'a question of 300 signs is all on the wall, with the time, and so is the way to write, at %i × %i',
  async ([width, height], { visit }) => {
    const own = `Hva ${'trenger vi å høre om kursdagen '.repeat(10)}`.slice(0, 299)
    const question = { own: `${own}?` }
    const course = await visit(null, { viewport: { width, height } })
    await course.addInitScript(
      (plan) => localStorage.setItem('sidestilt.plan', plan),
      JSON.stringify({
        format: 'sidestilt-plan',
        version: 1,
        title: 'Kurs',
        language: 'nb',
        steps: [{ do: 'ask', story: motet, question, method: 'igp', minutes: 18 }],
      }),
    )
    await course.goto(site + deskAddress)
    const wall = await openWall(course)
    await start(wall)
    await course.getByRole('button', { name: 'Vis på veggen' }).click()
    await course.getByRole('button', { name: /^IGP/ }).click()
    await wall.getByRole('timer').waitFor()
    expect(await unreadable(wall)).toEqual([])
    await wall.keyboard.press('j')
    await wall.locator('.wall-address').waitFor()
    expect(await unreadable(wall)).toEqual([])
  },
)

test.for(languages)(
  'axe finds nothing on any picture of the wall in the language %s',
  async (language, { visit }) => {
    const wall = await visit(wallAddress.replace('lang=nb', `lang=${language}`))
    await pictures(wall, async (picture) => expect(await violations(wall), picture).toEqual([]))
    await wall.keyboard.press('?')
    await wall.getByRole('dialog').waitFor()
    expect(await violations(wall)).toEqual([])
  },
)

/** All that a page holds, also in its fields. */
const everythingOn = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('textarea, input')].reduce(
      (all, field) => all + (field as HTMLInputElement).value,
      document.body.innerHTML,
    ),
  )

test('nothing that anybody has written on this machine is ever on the wall', async ({ visit }) => {
  const secret = 'blåveis i september'
  const learner = await visit('#/notebook')
  await learner.locator('textarea').first().fill(secret)
  await untilSaved(learner)
  // The leader's own note on the first scene, too.
  const desk = await learner.context().newPage()
  await desk.goto(site + deskAddress)
  await desk.locator('[data-panel="notes"] textarea').fill(secret)
  await untilSaved(desk)
  await desk.close()
  const wall = await learner.context().newPage()
  await wall.goto(site + wallAddress)
  await pictures(wall, async (picture) =>
    expect(await everythingOn(wall), picture).not.toContain(secret),
  )
  await wall.keyboard.press('n')
  await wall.getByRole('complementary').getByText('Det du selv har notert').waitFor()
  expect(await everythingOn(wall)).not.toContain(secret)
})

test('the screen is kept awake as long as the wall is seen', async ({ visit }) => {
  const wall = await visit(wallAddress, {
    before: (context) =>
      context.addInitScript(() => {
        // An empty page has none.
        if (!navigator.wakeLock) return
        const request = navigator.wakeLock.request.bind(navigator.wakeLock)
        navigator.wakeLock.request = (kind) => {
          document.documentElement.dataset.awake = kind ?? ''
          return request(kind)
        }
      }),
  })
  await seated(wall)
  expect(await wall.locator('html').getAttribute('data-awake')).toBe('screen')
})
