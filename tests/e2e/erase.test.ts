import type { Page } from 'playwright-core'
import nb from '../../src/notebook/words/nb.json' with { type: 'json' }
import { decidedRoad } from './edition.ts'
import { filesHolding, withProfile } from './profile.ts'
import { expect, read, site, test } from './site.ts'

/** Nothing a browser or a story would say by itself. */
const [gone, kept] = ['Qvx7jKzErased3Tru', 'Wzq4tYnStaying9Pla']

/** A browser with a profile of its own speaks English otherwise. */
const inNorwegian = '?lang=nb'

const field = (page: Page, question: string) =>
  page.locator(`textarea[data-question="${question}"]`)

const untilOnTheShelf = (page: Page) => page.waitForTimeout(700)

async function write(page: Page) {
  await read(page, decidedRoad, inNorwegian)
  for (const [question, word] of [
    ['to-forste-minuttene', gone],
    ['uenighet', kept],
  ] as const) {
    await field(page, question).pressSequentially(`${word} og `)
    await untilOnTheShelf(page)
    await field(page, question).pressSequentially(`mer ${word} `.repeat(3))
  }
  await untilOnTheShelf(page)
}

/** After the ten seconds the browser needs a few more, to close its files and open them again. */
const untilOffTheDisk = (word: string, folder: string) =>
  expect.poll(() => filesHolding(word, folder), { timeout: 100_000, interval: 1000 }).toEqual([])

test('an erased answer can be put back for ten seconds; then it lies nowhere in the browser’s files, and the others are safe', async () => {
  await withProfile(async ({ folder, start }) => {
    const { context } = await start()
    const page = await context.newPage()
    await write(page)
    expect(filesHolding(gone, folder)).not.toEqual([])

    const erase = page.getByRole('button', { name: nb.answer.erase }).first()
    await erase.click()
    await page.getByRole('button', { name: nb.answer.undo }).click()
    expect(await field(page, 'to-forste-minuttene').inputValue()).toContain(gone)
    await erase.click()
    await page.getByRole('button', { name: nb.answer.undo }).waitFor()
    await page.getByRole('button', { name: nb.answer.undo }).waitFor({ state: 'detached' })

    await untilOffTheDisk(gone, folder)
    expect(filesHolding(kept, folder)).not.toEqual([])
    await page.goto(`${site + inNorwegian}#/notebook`)
    await field(page, 'uenighet').waitFor()
    expect(await field(page, 'uenighet').inputValue()).toContain(kept)
    expect(await field(page, 'to-forste-minuttene').count()).toBe(0)
  })
})

test('all that is erased is gone from the disk by the next visit, also when the tab is closed at once', async () => {
  await withProfile(async ({ folder, start }) => {
    const { context } = await start()
    const page = await context.newPage()
    await write(page)
    await page.goto(`${site + inNorwegian}#/notebook`)
    await page.getByRole('button', { name: nb.page.eraseAll }).click()
    await page.getByRole('button', { name: nb.eraseAll.yes, exact: true }).click()
    await page.getByRole('button', { name: nb.eraseAll.undo, exact: true }).waitFor()
    await page.close()

    const next = await context.newPage()
    await next.goto(`${site + inNorwegian}#/notebook`)
    await next.getByText(nb.page.empty).waitFor()
    for (const word of [gone, kept]) await untilOffTheDisk(word, folder)
  })
})
