/** Several tabs with the same notebook: when they meet, the newer text is shown and the older is kept as an earlier version. */
import type { Page } from 'playwright-core'
import { chanceFrom } from '../../src/commands/soak/chance.ts'
import { walk } from '../../src/commands/soak/walk.ts'
import { decidedRoad } from './edition.ts'
import { expect, read, site, test, untilSaved } from './site.ts'

const questions = ['to-forste-minuttene', 'uenighet'] as const

const field = (page: Page) => page.locator(`textarea[data-question="${questions[0]}"]`)

/** Texts of the answer that gave way to newer ones, as the notebook shows them. */
const earlier = (page: Page) =>
  page
    .locator('.answer', { has: field(page) })
    .locator('details.earlier li p')
    .allTextContents()

/** Two tabs of one notebook; the page with the questions has come before them and is gone. */
async function twoTabs(first: Page): Promise<[Page, Page]> {
  await read(first, decidedRoad)
  for (const id of questions)
    await first.locator(`textarea[data-question="${id}"]`).fill('Begynt. ')
  await untilSaved(first)
  const open = async () => {
    const page = await first.context().newPage()
    await page.goto(`${site}#/notebook`)
    await field(page).waitFor()
    return page
  }
  const tabs: [Page, Page] = [await open(), await open()]
  await first.close()
  return tabs
}

const shows = (page: Page, words: string) => expect.poll(() => field(page).inputValue()).toBe(words)

/** Sleeps as a tab does that has been left for long. What was just typed may or may not have come onto the shelf before. */
async function sleep(page: Page): Promise<{ wake(): Promise<unknown> }> {
  const devtools = await page.context().newCDPSession(page)
  const be = (state: 'frozen' | 'active') => devtools.send('Page.setWebLifecycleState', { state })
  await be('frozen')
  return { wake: () => be('active') }
}

test('two tabs that write in the same answer at once show the newer text and keep the older', async ({
  visit,
}) => {
  const [one, two] = await twoTabs(await visit())
  await Promise.all([field(one).fill('Fra den ene.'), field(two).fill('Fra den andre.')])
  await expect
    .poll(async () => (await field(one).inputValue()) === (await field(two).inputValue()))
    .toBe(true)
  const shown = await field(one).inputValue()
  const other = shown === 'Fra den ene.' ? 'Fra den andre.' : 'Fra den ene.'
  for (const page of [one, two]) {
    await expect.poll(() => earlier(page)).toContain(other)
    await page.reload()
    await shows(page, shown)
    expect(await earlier(page)).toContain(other)
  }
})

test('a tab that slept while another wrote overwrites nothing when it wakes', async ({ visit }) => {
  const [one, two] = await twoTabs(await visit())
  await field(two).fill('Skrevet før den sovnet.')
  const asleep = await sleep(two)
  await field(one).fill('Skrevet mens den sov.')
  await untilSaved(one)
  await one.waitForTimeout(500)
  await asleep.wake()
  await shows(two, 'Skrevet mens den sov.')
  await field(two).fill('Skrevet da den var våken.')
  await shows(one, 'Skrevet da den var våken.')
  await expect
    .poll(() => earlier(one))
    .toEqual(expect.arrayContaining(['Skrevet før den sovnet.', 'Skrevet mens den sov.']))
})

test('what is being typed in one tab stays when another empties the answer', async ({ visit }) => {
  const [one, two] = await twoTabs(await visit())
  await field(two).press('End')
  await Promise.all([
    field(two).pressSequentially('Jeg skriver videre.', { delay: 40 }),
    one.waitForTimeout(300).then(() => field(one).fill('')),
  ])
  await one.waitForTimeout(1000)
  await two.reload()
  await field(two).waitFor()
  const texts = [await field(two).inputValue(), ...(await earlier(two))]
  expect(texts.join('\n')).toMatch(/videre\./)
})

test('a random walk over three tabs loses no word that was not taken away', async ({ visit }) => {
  const [page, other] = await twoTabs(await visit())
  await other.close()
  const plan = { site, questions, tabs: 3, steps: 40 }
  const { written, takenAway, lost, diary } = await walk(page.context(), plan, chanceFrom(15))
  expect(lost, diary.join('\n')).toEqual([])
  expect(written - takenAway).toBeGreaterThan(20)
})
