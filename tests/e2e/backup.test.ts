import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll } from 'vitest'
import { decidedRoad, words } from './edition.ts'
import { expect, read, site, test, untilSaved } from './site.ts'

const folder = mkdtempSync(join(tmpdir(), 'sidestilt-backup-'))
afterAll(() => rmSync(folder, { recursive: true }))

const [both, firstOnly, secondOnly] = ['to-forste-minuttene', 'uenighet', 'apne-motet'] as const
const first = {
  [both]: 'Fra den første maskinen: æøå 🙂',
  [firstOnly]: 'Jeg ville spurt <mark>igjen</mark>.',
}
const second = { [both]: 'Fra den andre maskinen.', [secondOnly]: 'Sett stolene i ring.' }

const field = (page: Page, question: string) =>
  page.locator(`textarea[data-question="${question}"]`)
const said = (page: Page) => page.locator('.take-in > [role="status"]')

/** Answers after a road, and goes to the notebook. */
async function write(page: Page, answers: Record<string, string>) {
  await read(page, decidedRoad)
  for (const [question, answer] of Object.entries(answers)) {
    await field(page, question).fill(answer)
    await untilSaved(page)
  }
  await page.goto(`${site}#/notebook`)
  await field(page, both).waitFor()
}

async function download(page: Page): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-copy]').click(),
  ])
  const place = join(folder, file.suggestedFilename())
  await file.saveAs(place)
  return place
}

const pick = (page: Page, file: string) =>
  page.locator('.take-in input[type="file"]').setInputFiles(file)

/** All that lies in the browser's drawers, but for what is on its way. */
const lying = (page: Page) =>
  page.evaluate(async () => {
    const base = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('sidestilt')
      opening.onsuccess = () => resolve(opening.result)
      opening.onerror = () => reject(opening.error)
    })
    const drawers: Record<string, unknown> = {}
    for (const drawer of ['entries', 'bookmarks', 'unreadable'])
      drawers[drawer] = await new Promise((resolve) => {
        const all = base.transaction(drawer).objectStore(drawer).getAll()
        all.onsuccess = () => resolve(all.result)
      })
    base.close()
    return drawers
  })

test('a copy brings the notebook to another machine without losing a text of either, and can be undone', async ({
  visit,
}) => {
  const here = await visit()
  await write(here, first)
  const file = await download(here)
  expect(file).toMatch(/sidestilt-notatbok-\d{4}-\d\d-\d\d\.json$/)

  const there = await visit()
  await write(there, second)
  const before = await lying(there)
  await pick(there, file)
  const dialog = there.locator('.take-in dialog')
  await dialog.waitFor()
  const shown = await dialog.textContent()
  for (const line of [
    words.title,
    '1 svar finnes bare i kopien.',
    '1 svar er nyere her.',
    '1 svar finnes bare her.',
  ])
    expect(shown).toContain(line)
  expect(await lying(there)).toEqual(before)

  await there.keyboard.press('Tab')
  expect(await there.evaluate(() => document.activeElement?.textContent)).toBe('Hent inn')
  await there.keyboard.press('Enter')
  await there.getByText('Kopien er hentet inn.').waitFor()
  await there.reload()
  await field(there, firstOnly).waitFor()
  expect(await field(there, firstOnly).inputValue()).toBe(first[firstOnly])
  expect(await field(there, both).inputValue()).toBe(second[both])
  expect(await field(there, secondOnly).inputValue()).toBe(second[secondOnly])
  expect(await there.locator('.earlier').first().textContent()).toContain(first[both])
  expect(await there.locator('main mark').count()).toBe(0)

  // The same file once more: there is nothing left in it to take.
  await pick(there, file)
  await there.getByText('Alt i kopien ligger her fra før.').waitFor()
  await there.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
})

test('what was taken in goes out again, also from the drawers', async ({ visit }) => {
  const here = await visit()
  await write(here, first)
  const file = await download(here)
  const there = await visit()
  await write(there, second)
  const before = await lying(there)
  await pick(there, file)
  await there.locator('.take-in dialog button').first().click()
  await there.getByText('Kopien er hentet inn.').waitFor()
  expect(await lying(there)).not.toEqual(before)
  await there.locator('.take-in').getByRole('button', { name: 'Angre' }).click()
  await there.getByText('Notatboka er som før').waitFor()
  expect(await lying(there)).toEqual(before)
})

test('a broken, foreign or newer file gets its sentence and changes nothing', async ({ visit }) => {
  const page = await visit()
  await write(page, first)
  const whole = readFileSync(await download(page), 'utf8')
  const before = await lying(page)
  const files = {
    'noe i den er ødelagt': whole.slice(0, -100),
    'ikke en kopi av en notatbok': 'Kjære Geir',
    'nyere utgave av Sidestilt': whole.replace('"version": 1', '"version": 2'),
    'for stor': whole + ' '.repeat(50_000_000),
  }
  for (const [sentence, text] of Object.entries(files)) {
    const file = join(folder, 'kopi.json')
    writeFileSync(file, text)
    await pick(page, file)
    await said(page).filter({ hasText: sentence }).waitFor()
    expect(await said(page).textContent()).toContain('Ingenting er endret.')
    expect(await page.locator('.take-in dialog').count()).toBe(0)
  }
  expect(await lying(page)).toEqual(before)
})

test.for(['nb', 'nn', 'en'])(
  'the comparison fits a narrow screen in %s',
  async (language, { visit }) => {
    const here = await visit()
    await write(here, first)
    const file = await download(here)
    const there = await visit(`?lang=${language}#/notebook`, {
      viewport: { width: 320, height: 640 },
    })
    await there.locator('.take-in input').waitFor({ state: 'attached' })
    await pick(there, file)
    const dialog = there.locator('.take-in dialog')
    await dialog.waitFor()
    const overflow = await dialog.evaluate((element) => [
      element.scrollWidth - element.clientWidth,
      element.getBoundingClientRect().right - document.documentElement.clientWidth,
    ])
    for (const much of overflow) expect(much).toBeLessThanOrEqual(0)
    expect(await dialog.locator('button').count()).toBe(2)
  },
)
