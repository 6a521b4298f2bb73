import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { afterAll } from 'vitest'
import { decidedRoad, story, words } from './edition.ts'
import { expect, read, site, test, untilSaved } from './site.ts'

const folder = mkdtempSync(join(tmpdir(), 'sidestilt-download-'))
afterAll(() => rmSync(folder, { recursive: true }))

const answers = {
  'to-forste-minuttene':
    'Noen satt med ryggen mot lyset.\nÆrlig talt: «det» var # ikke * nytt <b>.',
  uenighet: 'Jeg ville spurt én gang til.',
}
const taken = decidedRoad.flatMap(({ choice }) =>
  choice ? [words.choices[choice]?.taken ?? ''] : [],
)

/** Answers two questions after a road, and takes the notebook away as a file. */
async function download(page: Page, format: 'word' | 'markdown') {
  await read(page, decidedRoad)
  for (const [question, text] of Object.entries(answers)) {
    await page.locator(`textarea[data-question="${question}"]`).fill(text)
    await untilSaved(page)
  }
  await page.goto(`${site}#/notebook`)
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`[data-export="${format}"]`).click(),
  ])
  const place = join(folder, file.suggestedFilename())
  await file.saveAs(place)
  return place
}

/** What has to be in every export: questions as asked, answers, road and version. */
function expectAll(text: string) {
  for (const [question, answer] of Object.entries(answers)) {
    expect(text).toContain(words.questions[question])
    for (const line of answer.split('\n')) expect(text).toContain(line)
  }
  for (const sentence of [words.title, ...taken]) expect(text).toContain(sentence)
  expect(text).toMatch(new RegExp(`versjon ${story.version}`))
  expect(text).toMatch(/20\d\d/)
}

test('the notebook is taken away as Markdown', async ({ visit }) => {
  const file = await download(await visit(), 'markdown')
  expect(file).toMatch(/\.md$/)
  // A backslash before a sign keeps it from meaning something.
  expectAll(readFileSync(file, 'utf8').replace(/\\([^\w\s])/g, '$1'))
})

const office = spawnSync('soffice', ['--version']).status === 0

test(`the notebook is taken away as Word, and opens ${
  office ? 'in LibreOffice' : 'as a zip of XML (LibreOffice is not installed, so it was not asked)'
}`, async ({ visit }) => {
  const file = await download(await visit(), 'word')
  expect(file).toMatch(/\.docx$/)
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
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  const convert = [
    '--headless',
    '--convert-to',
    'txt:Text (encoded):UTF8',
    '--outdir',
    folder,
    file,
  ]
  spawnSync('soffice', [profile, ...convert])
  expectAll(readFileSync(file.replace(/docx$/, 'txt'), 'utf8'))
})
