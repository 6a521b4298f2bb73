import type { Page } from 'playwright-core'
import { decidedRoad } from './edition.ts'
import { kill, withProfile } from './profile.ts'
import { expect, read, site, storyAddress, test, untilSaved } from './site.ts'

const question = 'to-forste-minuttene'
const sentence = 'Geir satt med ryggen mot lyset «hele tida» – æøå 7 % 🙂'

const field = (page: Page, id = question) => page.locator(`textarea[data-question="${id}"]`)

const toReflections = (page: Page) => read(page, decidedRoad)

test('an answer survives a reload, and a tab that is closed in the middle of a word', async ({
  visit,
}) => {
  const page = await visit()
  await toReflections(page)
  await field(page).pressSequentially(sentence)
  await untilSaved(page)
  await page.reload()
  expect(await field(page).inputValue()).toBe(sentence)

  await field(page).press('End')
  await field(page).pressSequentially(' Og så')
  await page.close()
  const again = await page.context().newPage()
  await again.goto(`${site}#/notebook`)
  await again.waitForFunction(
    ([id, words]) =>
      document.querySelector<HTMLTextAreaElement>(`[data-question="${id}"]`)?.value === words,
    [question, `${sentence} Og så`],
  )
})

test('two tabs that write at once lose nothing', async ({ visit }) => {
  const one = await visit()
  await toReflections(one)
  const two = await one.context().newPage()
  await two.goto(`${site + storyAddress()}/text`)
  await field(two).waitFor()

  await Promise.all([
    field(one).pressSequentially('Fra den første fanen.'),
    field(two, 'uenighet').pressSequentially('Fra den andre fanen.'),
  ])
  await untilSaved(one)
  await untilSaved(two)
  await field(one, 'apne-motet').fill('En til.')
  await one.waitForTimeout(1000)
  const three = await one.context().newPage()
  await three.goto(`${site}#/notebook`)
  await field(three).waitFor()
  expect(await field(three).inputValue()).toBe('Fra den første fanen.')
  expect(await field(three, 'uenighet').inputValue()).toBe('Fra den andre fanen.')
  expect(await field(three, 'apne-motet').inputValue()).toBe('En til.')
})

test('an answer survives the death of the browser', async () => {
  await withProfile(async ({ start }) => {
    const first = await start()
    const page = await first.context.newPage()
    await toReflections(page)
    await field(page).pressSequentially(sentence)
    await untilSaved(page)
    kill(first.program)

    const second = await start()
    const again = await second.context.newPage()
    await again.goto(`${site}#/notebook`)
    await field(again).waitFor()
    expect(await field(again).inputValue()).toBe(sentence)
  })
})

test('a reflection is found nowhere but in its own drawer', async ({ visit }) => {
  const page = await visit()
  const heard: string[] = []
  page.on('request', (request) => heard.push(request.url(), request.postData() ?? ''))
  page.on('console', (message) => heard.push(message.text()))
  await toReflections(page)
  await field(page).pressSequentially('plantet-setning')
  await untilSaved(page)
  await page.goto(`${site}#/notebook`)
  await page.goto(`${site + storyAddress()}/map`)
  await page.locator('main[data-screen="map"]').waitFor()
  heard.push(page.url(), await page.title())
  const kept = await page.evaluate(async () => {
    const drawers: Record<string, unknown> = {}
    for (const { name = '' } of await indexedDB.databases()) {
      const base = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.onsuccess = () => resolve(opening.result)
        opening.onerror = () => reject(opening.error)
      })
      for (const drawer of base.objectStoreNames)
        drawers[drawer] = await new Promise((resolve) => {
          const all = base.transaction(drawer).objectStore(drawer).getAll()
          all.onsuccess = () => resolve(all.result)
        })
      base.close()
    }
    return {
      drawers,
      elsewhere: [
        JSON.stringify(localStorage),
        JSON.stringify(sessionStorage),
        document.cookie,
        name,
      ],
    }
  })
  const holding = Object.entries(kept.drawers).filter(([, all]) =>
    JSON.stringify(all).includes('plantet-setning'),
  )
  expect(holding.map(([drawer]) => drawer)).toEqual(['entries'])
  for (const text of [...heard, ...kept.elsewhere]) expect(text).not.toContain('plantet-setning')
})
