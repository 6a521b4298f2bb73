import type { Page } from 'playwright-core'
import { type Language, languages } from '../../src/story/language.ts'
import { violations } from './axe.ts'
import { edition, leaderEdition, motet } from './edition.ts'
import { sticksOut, tooSmall } from './fits.ts'
import { readPdf } from './pdf.ts'
import { expect, test } from './site.ts'

const guide = (language: Language) => `leader.html?lang=${language}#/guide/${motet}`

async function untilThere(page: Page) {
  await page.locator('.guide h1').waitFor()
  await page.waitForLoadState('networkidle')
}

test.for(languages)(
  'the guide in the language %s is printed on two to four pages of A4, with headings, lists and language',
  async (spoken, { visit }) => {
    const { words, story } = edition(spoken)
    const { goal, lead, notes } = leaderEdition(spoken)
    const page = await visit(guide(spoken))
    await untilThere(page)
    const file = await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true })
    const { title, language, parts, bookmarks, pages, sizes, text } = await readPdf(file)

    expect(pages).toBeGreaterThanOrEqual(2)
    expect(pages).toBeLessThanOrEqual(4)
    expect(sizes).toEqual(['210×297 mm'])
    expect(language).toBe(spoken)
    expect(title).toContain(words.title)

    const headings = parts.filter((part) => part.startsWith('H'))
    expect(headings[0]).toBe(`H1 ${words.title}`)
    expect(headings.filter((part) => part.startsWith('H1'))).toHaveLength(1)
    for (const { title } of Object.values(words.scenes))
      expect(headings).toContainEqual(expect.stringMatching(new RegExp(`^H3 \\d+\\. ${title}$`)))
    // Chromium's bookmarks have no space where a heading breaks into two lines.
    const closed = (text: string) => text.replace(/\s+/g, '')
    expect(bookmarks.map(closed)).toEqual(
      headings.map((heading) => closed(heading.replace(/^H\d /, ''))),
    )

    const oneLine = (text: string) => text.replace(/\s+/g, ' ')
    const said = oneLine(parts.join(' '))
    const sentences = [
      ...Object.values(words.choices).flatMap(({ text, gave, cost }) => [text, gave, cost]),
      ...story.questions.map(({ id }) => words.questions[id] ?? id),
      ...Object.values(notes).flat(),
      ...lead,
      goal,
    ].map((sentence) => oneLine(sentence))
    expect(sentences.filter((sentence) => !said.includes(sentence))).toEqual([])

    const around = await page
      .locator('.header :is(a, option), .footer p, .ways > *')
      .allTextContents()
    expect(around.length).toBeGreaterThan(8)
    // «Om» is a word of the language too.
    expect(around.filter((each) => each.length > 2 && text.includes(each.trim()))).toEqual([])
  },
)

test('«Skriv ut» opens the print dialogue of the browser, and the link leads to the course', async ({
  visit,
}) => {
  const page = await visit(guide('nb'), {
    before: (context) =>
      context.addInitScript(() => {
        window.print = () => {
          document.documentElement.dataset.printed = ''
        }
      }),
  })
  await page.getByRole('button', { name: 'Skriv ut' }).click()
  await page.locator('html[data-printed]').waitFor({ state: 'attached' })
  await page.getByRole('link', { name: 'For deg som leder kurs' }).click()
  await page.locator('main[data-screen="course"]').waitFor()
})

test('a guide to a story that does not exist says so, and shows the way back', async ({
  visit,
}) => {
  const page = await visit('leader.html#/guide/nowhere', { forgive: /404|Failed to load/ })
  await page.getByRole('alert').waitFor()
  await page.getByRole('link', { name: 'Gå til historiene' }).click()
  await page.locator('main[data-screen="front"]').waitFor()
})

test.for(languages)(
  'axe finds nothing on the guide in the language %s, light or dark',
  async (language, { visit }) => {
    const page = await visit(guide(language))
    await untilThere(page)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await violations(page), colorScheme).toEqual([])
    }
  },
)

test('the guide needs no sideways scrolling in a window 320 px wide', async ({ visit }) => {
  const page = await visit(guide('nb'), { viewport: { width: 320, height: 640 } })
  await untilThere(page)
  expect(await sticksOut(page)).toEqual([])
  expect(await tooSmall(page)).toEqual([])
})
