import type { Page } from 'playwright-core'
import app from '../../src/app/words/nb.json' with { type: 'json' }
import nb from '../../src/notebook/words/nb.json' with { type: 'json' }
import { decidedRoad, openRoad } from './edition.ts'
import { filesHolding, kill, quit, withProfile } from './profile.ts'
import { expect, pressStart, read, site, storyAddress, test } from './site.ts'

const said = nb.shared

/** Nothing a browser or a story would say by itself, and little to compress. */
const planted = 'Zqxj7KvwPlantet3Brtu'
/** Long enough to fill whatever collects before it is written down. */
const long = Array.from({ length: 2000 }, (_, i) => `${planted} ${(i * 7919) % 104_729}`).join(' ')

const field = (page: Page, question = 'to-forste-minuttene') =>
  page.locator(`textarea[data-question="${question}"]`)
const banner = (page: Page) => page.locator('.shared-banner')
const dialog = (page: Page) => page.getByRole('dialog', { name: said.ending.heading })

/** What the browser asks before a page is left is answered as here; says how often it has asked. */
function whenAsked(page: Page, answer: 'leave' | 'stay') {
  const asked = { times: 0 }
  page.on('dialog', async (question) => {
    asked.times += 1
    await (answer === 'leave' ? question.accept() : question.dismiss())
  })
  return asked
}

const keptBy = (page: Page) =>
  page.evaluate(async () => {
    const files: string[] = []
    for await (const name of (await navigator.storage.getDirectory()).keys()) files.push(name)
    return {
      databases: await indexedDB.databases(),
      localStorage: { ...localStorage },
      sessionStorage: { ...sessionStorage },
      caches: await caches.keys(),
      cookies: document.cookie,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      state: history.state,
      name: window.name,
      files,
    }
  })
const nothing = {
  ...{ databases: [], localStorage: {}, sessionStorage: {}, caches: [], cookies: '' },
  ...{ workers: 0, state: null, name: '', files: [] },
}

/** A whole visit: a film with the sound turned down, another language, two roads, the map, and words wherever words can be written. */
async function live(page: Page, query: string) {
  await page.goto(site + query + storyAddress())
  await pressStart(page)
  await page.keyboard.press('m')
  for (const language of ['nn', 'nb']) {
    await page.locator('.language select').selectOption(language)
    await page.locator(`html[lang="${language}"]`).waitFor()
  }
  await read(page, decidedRoad, query)
  await field(page).pressSequentially(`Jeg så ${planted} der.`)
  await field(page, 'uenighet').fill(long)
  await page.goto(`${site + query + storyAddress()}/map`)
  await page.locator('main[data-screen="map"] li a').first().click()
  await page.locator('main[data-screen="story"]').waitFor()
  await page.goto(`${site + query}#/notebook`)
  for (const each of await page.locator('textarea').all()) {
    await each.focus()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(` ${planted} 🙂`)
  }
  const download = page.waitForEvent('download')
  await page.locator('main [data-export="markdown"]').click()
  await (await download).delete()
  for (const each of await page.locator('main input:is([type="text"], [type="search"])').all())
    await each.pressSequentially(planted)
  await page.waitForTimeout(1500)
}

test('on a shared machine nothing that was written is found in the browser’s files afterwards', async () => {
  for (const leave of [quit, ({ program }: Parameters<typeof quit>[0]) => kill(program)])
    await withProfile(async ({ folder, start }) => {
      const first = await start()
      const page = await first.context.newPage()
      await live(page, '?shared')
      expect(await keptBy(page)).toEqual(nothing)
      expect(page.url()).toBe(`${site}?shared#/notebook`)
      await page.close()
      await leave(first)
      expect(filesHolding(planted, folder)).toEqual([])
    })
})

test('the same visit on a machine of one’s own is found there', async () => {
  await withProfile(async ({ folder, start }) => {
    const first = await start()
    const page = await first.context.newPage()
    await live(page, '')
    await quit(first)
    expect(filesHolding(planted, folder).join()).toContain('IndexedDB')
  })
})

test('shared machine is turned on from the front page, and holds after a reload and in a new tab', async ({
  visit,
}) => {
  const page = await visit()
  await page.getByRole('link', { name: app.shared.turnOn }).click()
  await page.waitForURL(`${site}?shared#/`)
  await banner(page).getByText(app.shared.nothingKept).waitFor()

  whenAsked(page, 'leave')
  await read(page, decidedRoad, '?shared')
  await field(page).fill('Bare her.')
  await page.getByText(said.inTab).first().waitFor()
  await page.reload()
  await banner(page).waitFor()
  expect(await page.getByText('Bare her.').count()).toBe(0)

  await page.goto(`${site}?shared#/`)
  const opened = page.context().waitForEvent('page')
  await page
    .getByRole('link', { name: app.layout.notebook })
    .click({ modifiers: ['ControlOrMeta'] })
  await banner(await opened).waitFor()
})

test('tabs of a shared machine know nothing of each other', async ({ visit }) => {
  const one = await visit('?shared#/')
  await read(one, decidedRoad, '?shared')
  await field(one).fill('Bare her.')
  const two = await one.context().newPage()
  await two.goto(`${site}?shared#/`)
  await read(two, openRoad, '?shared')
  expect(await field(two).inputValue()).toBe('')
})

test('the visit ends with a copy and an empty page, also on the way back', async ({ visit }) => {
  const page = await visit('?shared#/')
  const asked = whenAsked(page, 'stay')
  await read(page, decidedRoad, '?shared')
  await field(page).fill('Det vi sa.')
  await page.goto(`${site}?shared#/notebook`)
  await page.locator('[data-end-visit]').click()
  await dialog(page).getByText(said.ending.lead_one).waitFor()
  await dialog(page).getByRole('button', { name: said.ending.no }).click()
  expect(await field(page).inputValue()).toBe('Det vi sa.')

  await page.locator('[data-end-visit]').click()
  const download = page.waitForEvent('download')
  await dialog(page).getByRole('button', { name: nb.export.word }).click()
  expect((await download).suggestedFilename()).toMatch(/\.docx$/)
  await dialog(page).getByRole('button', { name: said.ending.yes }).click()
  await page.locator('main[data-screen="front"]').waitFor()
  expect(page.url()).toBe(`${site}?shared#/`)
  await banner(page).waitFor()
  expect(asked.times).toBe(0)

  for (let step = 0; step < 3; step++) {
    await page.goBack()
    await page.waitForTimeout(300)
    expect(await page.locator('textarea').count()).toBe(0)
    expect(await page.content()).not.toContain('Det vi sa.')
  }
})

test('the browser asks before words are lost, and only then', async ({ visit }) => {
  const page = await visit('?shared#/')
  const asked = whenAsked(page, 'stay')
  const leave = () => page.evaluate(() => window.location.assign('about:blank'))

  await read(page, decidedRoad, '?shared')
  await field(page).pressSequentially('Det vi sa.')
  await leave()
  await expect.poll(() => asked.times).toBe(1)
  expect(await field(page).inputValue()).toBe('Det vi sa.')

  const download = page.waitForEvent('download')
  await page.locator('main [data-export="word"]').click()
  await download
  await page.waitForTimeout(300)
  await page.reload()
  await banner(page).waitFor()
  expect(asked.times).toBe(1)
})

test('what already lies on the machine stays, or is taken away for good', async ({ visit }) => {
  const page = await visit()
  await read(page, decidedRoad)
  await field(page).fill('Fra før.')
  await page.locator('[data-saved="yes"]').first().waitFor()
  await page.goto(`${site}#/`)
  const before = page.getByRole('dialog', { name: said.before.heading })
  const turnOn = async (button: string) => {
    await page.getByRole('link', { name: app.shared.turnOn }).click()
    await before.getByText(said.before.lead_one).waitFor()
    await before.getByRole('button', { name: button }).click()
  }

  await turnOn(said.before.leave)
  await page.waitForURL(`${site}?shared#/`)
  await page.goto(`${site}?shared#/notebook`)
  await page.locator('main[data-screen="notebook"] h1').waitFor()
  expect(await field(page).count()).toBe(0)

  await page.goto(site)
  await turnOn(said.before.erase)
  await page.waitForURL(`${site}?shared#/`)
  expect((await keptBy(page)).databases).toEqual([])
})
