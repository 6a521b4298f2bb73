import type { Page } from 'playwright-core'
import { describe } from 'vitest'
import { chanceFrom } from '../../src/commands/soak/chance.ts'
import { motet } from './edition.ts'
import {
  agree,
  deskAddress,
  drift,
  median,
  openWall,
  place,
  rolls,
  seated,
  start,
  type Windows,
  wallAddress,
  windowAt,
} from './lesson.ts'
import { activeFilm, expect, test } from './site.ts'

const film = (page: Page) =>
  activeFilm(page).evaluate(({ currentTime, muted, volume, paused }: HTMLVideoElement) => ({
    second: currentTime,
    muted,
    volume,
    paused,
  }))

/** A desk, and the wall opened from it, with the film running. */
async function lesson(visit: (address: string) => Promise<Page>): Promise<Windows> {
  const desk = await visit(deskAddress)
  const wall = await openWall(desk)
  await start(wall)
  return { desk, wall }
}

describe('two windows', () => {
  test('one press on the wall starts sound, full screen and film, and the desk follows mute', async ({
    visit,
  }) => {
    const { desk, wall } = await lesson(visit)
    await agree({ desk, wall })
    await rolls(desk)
    expect(await wall.evaluate(() => document.fullscreenElement !== null)).toBe(true)
    expect([(await film(wall)).muted, (await film(desk)).muted]).toEqual([false, true])
  })

  test('the films of desk and wall are less than 200 ms apart', async ({ visit }) => {
    const windows = await lesson(visit)
    await rolls(windows.desk)
    await windows.desk.waitForTimeout(2500)
    const apart: number[] = []
    for (let nth = 0; nth < 15; nth++) {
      apart.push(await drift(windows))
      await windows.desk.waitForTimeout(150)
    }
    console.log(
      `drift: median ${Math.round(median(apart))} ms, most ${Math.round(Math.max(...apart))} ms`,
    )
    expect(median(apart)).toBeLessThan(200)
  })

  test('a film that is late is seen from its beginning', async ({ visit }) => {
    let come = () => {}
    const line = new Promise<void>((free) => {
      come = free
    })
    const desk = await visit(deskAddress, {
      before: (context) =>
        context.route(/bestemt\.mp4/, (route) => line.then(() => route.continue())),
    })
    const wall = await openWall(desk)
    await start(wall)
    await desk.locator('[data-go="bestemt"]').click()
    await desk.getByRole('button', { name: 'Spill' }).click()
    await desk.getByText('Les det høyt i stedet').waitFor()
    await wall.waitForTimeout(2000)
    come()
    await rolls(wall)
    expect((await film(wall)).second).toBeLessThan(2)
    await agree({ desk, wall })
  })

  test('either may be reloaded, and the lesson goes on at the same scene and second', async ({
    visit,
  }) => {
    const { desk, wall } = await lesson(visit)
    await wall.keyboard.press('PageDown')
    await wall.keyboard.press('1')
    await wall.keyboard.press('Enter')
    await wall.keyboard.press('PageDown')
    await rolls(wall)
    await wall.waitForTimeout(1500)
    for (const page of [desk, wall]) {
      const [before, at] = [await film(wall), Date.now()]
      await page.reload()
      await seated(page)
      await agree({ desk, wall })
      await rolls(page)
      await page.waitForTimeout(800)
      const passed = (Date.now() - at) / 1000
      const { second } = await film(page)
      // The place is told once a second, and held while a film is fetched.
      expect(second).toBeGreaterThan(before.second - 1.2)
      expect(second).toBeLessThan(before.second + passed + 0.7)
    }
    expect((await place(wall)).scene).toBe('sak-1')
  })

  test('a wall that is opened before its desk is found by it', async ({ visit }) => {
    const wall = await visit(wallAddress)
    await seated(wall)
    const desk = await windowAt(wall, deskAddress)
    await agree({ desk, wall })
    await desk.keyboard.press('PageDown')
    await agree({ desk, wall })
    await rolls(wall)
  })

  test('a wall that is lost is told on the desk within two seconds, and a new one goes on', async ({
    visit,
  }) => {
    const { desk, wall } = await lesson(visit)
    await desk.keyboard.press('PageDown')
    const lost = Date.now()
    await wall.close()
    await desk.getByRole('alert').filter({ hasText: /vegg/i }).waitFor()
    expect(Date.now() - lost).toBeLessThan(2000)
    const again = await openWall(desk)
    await agree({ desk, wall: again })
    expect((await place(again)).turn).toBe('choose')
  })

  test('when the desk is closed the wall goes on, and a new desk finds it', async ({ visit }) => {
    const { desk, wall } = await lesson(visit)
    await desk.close()
    await wall.keyboard.press('PageDown')
    expect((await place(wall)).turn).toBe('choose')
    await agree({ desk: await windowAt(wall, deskAddress), wall })
  })

  test('two lessons with the same story do not mix', async ({ visit }) => {
    const one = await lesson(visit)
    const desk = await windowAt(one.desk, deskAddress)
    const other = { desk, wall: await openWall(desk) }
    await start(other.wall)
    await other.desk.keyboard.press('PageDown')
    await agree(other)
    await agree(one)
    expect((await place(other.desk)).turn).toBe('choose')
    expect((await place(one.desk)).turn).toBe('watching')
  })
})

describe('the room', () => {
  test('votes by keys, follows the majority, and takes the other road without losing the first', async ({
    visit,
  }) => {
    const { desk, wall } = await lesson(visit)
    await desk.keyboard.press('PageDown')
    for (const key of ['1', '2', '2', '3', 'Shift+3']) await desk.keyboard.press(key)
    await wall.locator('[data-hands="2"]').waitFor()
    expect(
      await wall
        .locator('[data-hands]')
        .evaluateAll((bars) => bars.map(({ dataset }) => dataset.hands)),
    ).toEqual(['1', '2', '0'])
    await desk.keyboard.press('Enter')
    await wall.locator('main[data-shown="consequence"]').waitFor()
    expect((await place(wall)).scene).toBe('runden')
    await desk.keyboard.press('o')
    await wall.locator('main[data-turn="choose"]').waitFor()
    await desk.keyboard.press('m')
    await wall.getByText('Runden').waitFor()
  })

  test('has its film stopped by the space bar, whatever the mouse pressed last; a keyboard presses the button it is at', async ({
    visit,
  }) => {
    const { desk, wall } = await lesson(visit)
    const clock = desk.getByRole('button', { name: 'Klokke' })
    await clock.click()
    await desk.keyboard.press(' ')
    await expect.poll(async () => (await film(wall)).paused).toBe(true)
    expect(await clock.getAttribute('aria-pressed')).toBe('false')
    await desk.keyboard.press('Tab')
    await desk.keyboard.press('Shift+Tab')
    await desk.keyboard.press(' ')
    expect(await clock.getAttribute('aria-pressed')).toBe('true')
    expect((await film(wall)).paused).toBe(true)
  })

  test('sees a wall that is frozen or black while the desk goes on', async ({ visit }) => {
    const { desk, wall } = await lesson(visit)
    await desk.keyboard.press('f')
    await desk.keyboard.press('PageDown')
    await desk.locator('main[data-turn="choose"]').waitFor()
    expect((await place(wall)).turn).toBe('watching')
    await desk.keyboard.press('f')
    await wall.locator('main[data-turn="choose"]').waitFor()
    await desk.keyboard.press('b')
    await wall.locator('main[data-shown="blank"]').waitFor()
    expect((await film(wall)).paused).toBe(true)
  })

  test('hears and reads as the desk has set it: volume, captions, language', async ({ visit }) => {
    const { desk, wall } = await lesson(visit)
    await desk.getByRole('slider', { name: 'Lyd' }).fill('0.3')
    await expect.poll(async () => (await film(wall)).volume).toBeCloseTo(0.3)
    await desk.getByRole('region', { name: 'På veggen' }).getByRole('combobox').selectOption('nn')
    await wall.keyboard.press('PageDown')
    await wall.getByRole('heading', { name: /kva gjer du/i }).waitFor()
    await expect.poll(() => wall.evaluate(() => document.documentElement.lang)).toBe('nn')
    expect(await desk.evaluate(() => document.documentElement.lang)).toBe('nb')
  })
})

test('a drawer over one wall is not seen on another wall, nor in the window that lies on top', async ({
  visit,
}) => {
  const shared = await visit(wallAddress)
  await seated(shared)
  const { lesson } = await place(shared)
  const own = await windowAt(shared, `${wallAddress}/${lesson}`)
  await own.keyboard.press('n')
  const drawer = own.getByRole('complementary')
  await drawer.waitFor()
  expect(await drawer.evaluate((drawer) => drawer.matches(':focus'))).toBe(true)
  expect(await shared.getByRole('complementary').count()).toBe(0)
  const [onTop] = await Promise.all([
    own.context().waitForEvent('page'),
    own.getByRole('button', { name: /eget vindu/ }).click(),
  ])
  await onTop.getByRole('button', { name: /Neste/ }).waitFor()
  expect(await own.getByRole('complementary').count()).toBe(0)
  await onTop.keyboard.press('?')
  await onTop.getByRole('dialog').waitFor()
  expect(await own.getByRole('dialog').count()).toBe(0)
  await onTop.keyboard.press('Escape')
  await onTop.keyboard.press('PageDown')
  await agree({ desk: own, wall: shared })
  await rolls(shared)
})

test('300 events at random in both windows: they never disagree for more than a second', async ({
  visit,
}) => {
  const windows = await lesson(visit)
  const keys = [
    'PageDown',
    'PageDown',
    'PageDown',
    'PageUp',
    ' ',
    '1',
    '2',
    'Shift+2',
    'Enter',
    'o',
    'b',
    'c',
    'm',
    'j',
    't',
    'ArrowRight',
    'ArrowLeft',
  ] as const
  const { pick } = chanceFrom(20_261_127)
  let longest = 0
  for (let nth = 0; nth < 300; nth++) {
    const page = pick([windows.desk, windows.wall])
    if (nth % 75 === 40) {
      await page.reload()
      await seated(page)
    } else await page.keyboard.press(pick(keys))
    if (nth % 5 !== 0) continue
    const from = Date.now()
    await agree(windows, 1000)
    longest = Math.max(longest, Date.now() - from)
  }
  console.log(`300 events: together again after at most ${longest} ms`)
  await agree(windows, 1000)
})

test(`a link without a lesson names the one it has begun: #/desk/${motet}/…`, async ({ visit }) => {
  const desk = await visit(deskAddress)
  await seated(desk)
  const { lesson } = await place(desk)
  expect(new URL(desk.url()).hash).toBe(`#/desk/${motet}/${lesson}`)
})
