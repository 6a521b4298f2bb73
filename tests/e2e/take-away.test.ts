import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { afterAll, inject } from 'vitest'
import { decidedRoad, story, words } from './edition.ts'
import { readPdf } from './pdf.ts'
import { expect, read, site, test, untilSaved } from './site.ts'

const folder = mkdtempSync(join(tmpdir(), 'sidestilt-download-'))
afterAll(() => rmSync(folder, { recursive: true }))

const answers = {
  'to-forste-minuttene':
    'Noen satt med ryggen mot lyset.\nÆrlig talt 🙂: «det» var # ikke * nytt <b>.\n\n- te\n- kaffe\n\n3. først\n4. så',
  uenighet: 'Jeg ville spurt én gang til.\nשלום עולם',
}
const taken = decidedRoad.flatMap(({ choice }) =>
  choice ? [words.choices[choice]?.taken ?? ''] : [],
)

/** Answers two questions after a road, and opens the notebook. */
async function write(page: Page) {
  await read(page, decidedRoad)
  for (const [question, text] of Object.entries(answers)) {
    await page.locator(`textarea[data-question="${question}"]`).fill(text)
    await untilSaved(page)
  }
  await page.goto(`${site}#/notebook`)
  await page.locator('[data-export="word"]').waitFor()
}

/** Takes the notebook away as a file; gives the place where it lies. */
async function download(page: Page, format: 'word' | 'markdown' | 'plain') {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`[data-export="${format}"]`).click(),
  ])
  const place = join(folder, file.suggestedFilename())
  await file.saveAs(place)
  return place
}

/** What has to be in every export: questions as asked, answers, road and version. Blanks, bullets and numbers may differ. */
function expectAll(said: string) {
  const bare = (text: string) => text.replace(/^\s*(?:[-*•]|\d\.)\s+/gm, '').replace(/\s+/g, ' ')
  const text = bare(said)
  for (const [question, answer] of Object.entries(answers)) {
    expect(text).toContain(bare(words.questions[question] ?? question))
    for (const line of answer.split('\n')) expect(text).toContain(bare(line))
  }
  for (const sentence of [words.title, ...taken]) expect(text).toContain(sentence)
  expect(text).toMatch(new RegExp(`versjon ${story.version}`))
  expect(text).toMatch(/20\d\d/)
}

test('the notebook is taken away as Markdown and as plain text', async ({ visit }) => {
  const page = await visit()
  await write(page)
  const markdown = await download(page, 'markdown')
  expect(markdown).toMatch(/sidestilt-refleksjoner-20\d\d-\d\d-\d\d\.md$/)
  // A backslash before a sign keeps it from meaning something.
  expectAll(readFileSync(markdown, 'utf8').replace(/\\([^\w\s])/g, '$1'))
  const plain = await download(page, 'plain')
  expect(plain).toMatch(/sidestilt-refleksjoner-20\d\d-\d\d-\d\d\.txt$/)
  expectAll(readFileSync(plain, 'utf8'))
})

test('the notebook is copied as text, and pasted again', async ({ visit }) => {
  const page = await visit('', { permissions: ['clipboard-read', 'clipboard-write'] })
  await write(page)
  await page.locator('[data-export="copy"]').click()
  await page.getByText('Svarene er kopiert').waitFor()
  expectAll(await page.evaluate(() => navigator.clipboard.readText()))
})

const office = inject('office')

test(`the notebook is taken away as Word, and opens ${
  office ? 'in LibreOffice' : 'as a zip of XML (LibreOffice is not installed, so it was not asked)'
}`, async ({ visit }) => {
  const page = await visit()
  await write(page)
  const file = await download(page, 'word')
  expect(file).toMatch(/sidestilt-refleksjoner-20\d\d-\d\d-\d\d\.docx$/)
  const parts = unzipSync(readFileSync(file))
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  expect(xml).toMatch(/Heading1/)
  const text = xml
    .replace(/<w:br\/>|<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
  expectAll(text)
  if (!office) return
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
  const asText = ['--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, file]
  spawnSync('soffice', [profile, '--headless', ...asText])
  const opened = readFileSync(file.replace(/docx$/, 'txt'), 'utf8')
  expectAll(opened)
  // LibreOffice writes out what its lists say: they are real ones, and begin where hers begin.
  expect(opened).toMatch(/^\s*3\.\s+først$/m)
  expect(opened).toMatch(/^\s*•\s+te$/m)
})

test('her name stands in the file and leaves no trace', async ({ visit }) => {
  const page = await visit()
  await write(page)
  await page.getByLabel('Navnet ditt').fill('Kåre Næss')
  const file = await download(page, 'word')
  expect(file).toMatch(/sidestilt-refleksjoner-20\d\d-\d\d-\d\d-kare-naess\.docx$/)
  const parts = unzipSync(readFileSync(file))
  expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain(
    'Skrevet av Kåre Næss',
  )
  const kept = await page.evaluate(async () => {
    const records = []
    for (const { name = '' } of await indexedDB.databases()) {
      const base = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open(name)
        opening.onsuccess = () => resolve(opening.result)
      })
      for (const drawer of base.objectStoreNames)
        records.push(
          await new Promise((resolve) => {
            const all = base.transaction(drawer).objectStore(drawer).getAll()
            all.onsuccess = () => resolve(all.result)
          }),
        )
      base.close()
    }
    const stores = [localStorage, sessionStorage, document.cookie, location.href, history.state]
    return JSON.stringify([records, ...stores])
  })
  expect(kept).toContain('ryggen mot lyset')
  expect(kept).not.toMatch(/Kåre|Næss|kare|naess/)
  await page.reload()
  expect(await page.getByLabel('Navnet ditt').inputValue()).toBe('')
})

test('the notebook on paper is a booklet, and its PDF has headings, lists, languages and a title', async ({
  visit,
}) => {
  const page = await visit()
  await write(page)
  await page.getByLabel('Navnet ditt').fill('Kari Nordmann')
  const asBefore = await page.title()
  const file = await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true })
  const { title, language, languages, parts, bookmarks } = await readPdf(file)

  expect(title).toMatch(/^sidestilt-refleksjoner-20\d\d-\d\d-\d\d-kari-nordmann$/)
  expect([language, ...languages]).toEqual(['nb', 'nb', 'nb-NO'])
  const questions = Object.keys(answers).map((question) => words.questions[question] ?? '')
  expect(bookmarks).toEqual(['Refleksjoner', words.title, ...questions])
  const headings = parts.filter((part) => part.startsWith('H'))
  expect(headings).toEqual([
    'H1 Refleksjoner',
    `H2 ${words.title}`,
    ...questions.map((question) => `H3 ${question}`),
  ])
  for (const part of ['P Skrevet av Kari Nordmann', 'LI te', 'LI kaffe', 'LI 3. først', 'LI 4. så'])
    expect(parts.map((each) => each.replace('• ', ''))).toContain(part)
  const seen = parts
    .map((part) => part.replace(/^\w+ /, ''))
    .join('\n')
    // A PDF holds words in the order they are seen in, from the left.
    .replace('עולם שלום', 'שלום עולם')
  expectAll((await hasGlyph(page, '🙂')) ? seen : seen.replaceAll('\0', '🙂'))
  expect(seen).not.toMatch(/Last ned|Kopier|Slett/)
  expect(await page.title()).toBe(asBefore)
  expect(await page.locator('.paper').count()).toBe(0)
})

test('«Skriv ut» opens the print dialogue of the browser with the booklet in it', async ({
  visit,
}) => {
  const page = await visit('', {
    before: (context) =>
      context.addInitScript(() => {
        window.print = () => {
          document.documentElement.dataset.printed =
            document.querySelector('.paper h1')?.textContent ?? ''
        }
      }),
  })
  await write(page)
  await page.locator('[data-export="print"]').click()
  await page.locator('html[data-printed="Refleksjoner"]').waitFor({ state: 'attached' })
})

/** Whether the machine has a font with this sign. Without one, a PDF cannot say what stands there. */
const hasGlyph = (page: Page, sign: string) =>
  page.evaluate((sign) => {
    const drawn = (text: string) => {
      const canvas = document.createElement('canvas')
      const pen = canvas.getContext('2d')
      if (pen) pen.font = '40px sans-serif'
      pen?.fillText(text, 10, 60)
      return canvas.toDataURL()
    }
    return drawn(sign) !== drawn('\u{10fffd}')
  }, sign)
