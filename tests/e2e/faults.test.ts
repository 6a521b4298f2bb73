import type { BrowserContext } from 'playwright-core'
import nb from '../../src/app/words/nb.json' with { type: 'json' }
import notebook from '../../src/notebook/words/nb.json' with { type: 'json' }
import { decidedRoad, edition, words } from './edition.ts'
import { choose, expect, moment, pressStart, read, storyAddress, test, untilTurn } from './site.ts'

const clip = 'to-minutter-pa'
const anyFilm = /\.mp4/
const { transcript = [] } = edition('nb').clips[clip] ?? {}

const answerFilms = (answer: { status: number; body?: string }) => (context: BrowserContext) =>
  context.route(anyFilm, (route) => route.fulfill({ contentType: 'video/mp4', ...answer }))

test.for([
  { fault: 'missing', answer: { status: 404 } },
  { fault: 'broken', answer: { status: 200, body: 'not a film at all '.repeat(500) } },
])(
  'a film that is $fault is stood in for, and the story goes on',
  async ({ answer }, { visit }) => {
    const page = await visit(storyAddress(), {
      before: answerFilms(answer),
      forgive: /Failed to load resource|404/,
    })
    await page.locator('[data-start]').click()
    const standIn = page.locator('main [data-fault]')
    await standIn.waitFor()
    expect(await standIn.textContent()).toContain(words.scenes[clip]?.title)
    for (const { text } of transcript.slice(0, 3)) await standIn.getByText(text).first().waitFor()

    await page.locator('[data-go-on]').click()
    expect(await moment(page)).toEqual({ scene: clip, turn: 'choose' })
    await choose(page, 'bytte-plass')
    await standIn.waitFor()
    await page.locator('[data-go-on]').click()
    await page.locator('main[data-scene="forkortelser"]').waitFor()
  },
)

test('a film that comes after all is seen when the learner asks for it again', async ({
  visit,
}) => {
  const page = await visit(storyAddress(), {
    before: answerFilms({ status: 200, body: 'not a film at all '.repeat(500) }),
    forgive: /Failed to load resource/,
  })
  await page.locator('[data-start]').click()
  await page.locator('main [data-fault]').waitFor()
  await page.context().unroute(anyFilm)
  await page.locator('main [data-fault] button:not([data-go-on])').click()
  await untilTurn(page, 'choose')
})

test('an address that leads nowhere says so, and shows the way home', async ({ visit }) => {
  const page = await visit('#/no/such/place')
  await page.locator('main[data-screen="unknown"]').waitFor()
  await page.getByRole('heading', { name: nb.unknown.heading }).waitFor()
  await page.getByRole('link', { name: nb.unknown.home }).click()
  await page.locator('main[data-screen="front"]').waitFor()
})

test('a story that is not there says so, and shows the way home', async ({ visit }) => {
  const page = await visit('#/s/no-such-story', { forgive: /404/ })
  await page.locator('main[data-screen="unknown"]').getByText(nb.trouble.missing).waitFor()
  await page.getByRole('link', { name: nb.trouble.home }).click()
  await page.locator('main[data-screen="front"]').waitFor()
})

test('a story that does not come through is there when the learner tries again', async ({
  visit,
}) => {
  const page = await visit(storyAddress(), {
    before: (context) => context.route(/motet-for-kurset\.nb\.json/, (route) => route.abort()),
    forgive: /ERR_FAILED|Failed to fetch/,
  })
  const again = page.getByRole('button', { name: nb.trouble.retry })
  await again.waitFor()
  await page.context().unroute(/motet-for-kurset\.nb\.json/)
  await again.click()
  await pressStart(page)
})

test('a scene that is not in the story says so, and shows the way home', async ({ visit }) => {
  const page = await visit(storyAddress('no-such-scene'))
  await page.locator('main[data-screen="unknown"]').getByText(nb.unknown.heading).waitFor()
})

test('a browser that keeps nothing says so at once, and offers the words as a file', async ({
  visit,
}) => {
  const page = await visit(null, {
    before: (context) =>
      context.addInitScript(() => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('The operation is insecure.', 'SecurityError')
        }
      }),
  })
  await read(page, decidedRoad)
  await page.getByRole('alert').getByText(notebook.status.blocked).waitFor()
  const field = page.locator('textarea[data-question="uenighet"]')
  await field.fill('Ord som bare er her.')
  await page.locator('[data-saved="failed"]').waitFor()

  await page.getByRole('link', { name: notebook.reflections.toNotebook }).click()
  expect(await field.inputValue()).toBe('Ord som bare er her.')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-export="markdown"]').click(),
  ])
  const stream = await file.createReadStream()
  let text = ''
  for await (const part of stream) text += part
  expect(text).toContain('Ord som bare er her.')
})
