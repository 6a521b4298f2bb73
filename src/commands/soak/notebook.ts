/** The notebook as a learner sees it, and what lies in the browser's database under it. */
import type { Page } from 'playwright-core'
import { field } from './hand.ts'

/** Two questions, by id. */
export type Pair = readonly [string, string]

/** Walks a story as text to its questions and writes a first word under two of them. Says which questions. */
export async function beginNotebook(page: Page, site: string, story: string): Promise<Pair> {
  await page.goto(`${site}#/s/${story}/text`)
  const next = page.locator('main :is([data-choice], [data-go-on], textarea)').first()
  for (;;) {
    await next.waitFor()
    if ((await page.locator('textarea').count()) > 1) break
    await next.click()
  }
  const questions = await page
    .locator('textarea')
    .evaluateAll((fields) => fields.map((field) => field.dataset.question ?? ''))
  const [first = '', second = ''] = questions
  const two: Pair = [first, second]
  for (const question of two) await field(page, question).fill('Først: ')
  for (const question of two) await untilKept(page, question, 'Først: ')
  return two
}

/** Opens the notebook and waits until these answers can be written in. */
export async function openNotebook(page: Page, site: string, questions: readonly string[]) {
  await page.goto(`${site}#/notebook`)
  for (const question of questions)
    await page.locator(`textarea[data-question="${question}"]:not([readonly])`).waitFor()
}

/** What the notebook shows as the answer; it is given a moment to show what is hoped for. */
export async function wordsShown(page: Page, question: string, hoped: string): Promise<string> {
  await page
    .waitForFunction(
      ([question, hoped]) =>
        document.querySelector<HTMLTextAreaElement>(`textarea[data-question="${question}"]`)
          ?.value === hoped,
      [question, hoped] as const,
      { timeout: 1500 },
    )
    .catch(() => {})
  return field(page, question).inputValue()
}

/** Waits until the database itself holds these words as the answer. Rejects if it cannot be opened, or never does. */
export async function untilKept(page: Page, question: string, words: string) {
  const late = Date.now() + 5000
  while (Date.now() < late) {
    const entries = await entriesIn(page)
    if (entries.some((entry) => entry.question === question && entry.words === words)) return
    await page.waitForTimeout(100)
  }
  throw new Error(`The answer to “${question}” does not reach the database.`)
}

type KeptEntry = { question: string; words: string; earlier: { words: string }[] }

/** Every entry in every database of the site. Rejects if one cannot be opened. */
export const entriesIn = (page: Page): Promise<KeptEntry[]> =>
  // No function in here may have a name: the loader of this file would mark it with something that the page does not have.
  page.evaluate(async () => {
    const found: KeptEntry[] = []
    for (const { name = '' } of await indexedDB.databases())
      found.push(
        ...(await new Promise<KeptEntry[]>((resolve, reject) => {
          const opening = indexedDB.open(name)
          // It has gone in this very moment: it must not come into being by being looked at.
          opening.onupgradeneeded = () => opening.transaction?.abort()
          opening.onerror = () => reject(opening.error)
          opening.onsuccess = () => {
            const database = opening.result
            if (database.objectStoreNames.contains('entries')) {
              const reading = database.transaction('entries').objectStore('entries').getAll()
              reading.onerror = () => reject(reading.error)
              reading.onsuccess = () => resolve(reading.result)
            } else resolve([])
            database.close()
          }
        })),
      )
    return found
  })
