import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { afterAll } from 'vitest'
import type { Plan } from '../../src/course/plan.ts'
import { languages } from '../../src/story/language.ts'
import { violations } from './axe.ts'
import { motet, story, words } from './edition.ts'
import { sticksOut, tooSmall } from './fits.ts'
import { expect, site, test, untilSaved } from './site.ts'

const folder = mkdtempSync(join(tmpdir(), 'sidestilt-plan-'))
afterAll(() => rmSync(folder, { recursive: true }))

const course = 'leader.html#/course'
const withClipboard = { permissions: ['clipboard-read', 'clipboard-write'] }
const own = 'Hvem hos dere får ordet sist?'
const [firstQuestion = ''] = story.questions.map(({ id }) => id)

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const step = (page: Page, kind: string) => page.locator(`.step[data-do="${kind}"]`)
const names = (page: Page) => page.locator('.step h4').allTextContents()

/** Begins with the ready plan of this length, and waits until its story is here. */
async function begin(page: Page, minutes: 15 | 30 | 45) {
  await page.locator('.ready-story select').selectOption(motet)
  await button(page, new RegExp(`Bruk denne planen.*${minutes}`)).click()
  await page
    .getByText(words.scenes[story.start]?.decision ?? '')
    .first()
    .waitFor()
}

/** The plan of fifteen minutes, with a name, a question and minutes of the leader's own. */
async function adjust(page: Page) {
  await begin(page, 15)
  await page.getByLabel('Navn på økta').fill('Kurs i Elvestrand')
  await step(page, 'open').getByLabel('Minutter').fill('4')
  await button(page, 'Et spørsmål').click()
  const added = step(page, 'ask').last()
  await added.locator('summary').click()
  await added.getByLabel('Et eget spørsmål').check()
  await added.getByLabel('Spørsmålet ditt').fill(own)
  await button(page, 'Ett lite skritt').click()
  await button(page, new RegExp(`Flytt opp.*${own.replace('?', '\\?')}`)).press('Enter')
}
const adjusted = [
  'Åpning',
  `Film til «${words.scenes[story.start]?.title}»`,
  'Snakk og velg: Summegruppe',
  'Film til «ADL, FLM, PPO»',
  own,
  words.questions[firstQuestion],
  'Ett lite skritt hver',
]

async function copied(page: Page, name: string): Promise<string> {
  await page.evaluate(() => navigator.clipboard.writeText(''))
  await button(page, name).click()
  await page.waitForFunction(async () => (await navigator.clipboard.readText()) !== '')
  return page.evaluate(() => navigator.clipboard.readText())
}

test('a plan is adjusted, and is there again after a reload', async ({ visit }) => {
  const page = await visit(course)
  await adjust(page)
  expect(await names(page)).toEqual(adjusted)
  await page.getByText('Planen tar 27 minutter.').waitFor()
  await page.getByText('Det er 12 minutter mer enn dere har.').waitFor()
  await page.reload()
  await page.getByText(own).first().waitFor()
  expect(await names(page)).toEqual(adjusted)
})

test('a plan is saved as a file and opened on another machine', async ({ visit }) => {
  const here = await visit(course)
  await adjust(here)
  const [download] = await Promise.all([
    here.waitForEvent('download'),
    button(here, 'Lagre som fil').click(),
  ])
  expect(download.suggestedFilename()).toBe('kurs-i-elvestrand.sidestilt-plan.json')
  const file = join(folder, download.suggestedFilename())
  await download.saveAs(file)

  const there = await visit(course)
  await there.locator('.course input[type="file"]').setInputFiles(file)
  await there.getByText('Planen i fila er hentet inn.').waitFor()
  await there.getByText(own).first().waitFor()
  expect(await names(there)).toEqual(adjusted)
  expect(await there.getByLabel('Navn på økta').inputValue()).toBe('Kurs i Elvestrand')
})

test('a file that is damaged, foreign or newer gets its sentence, and the plan stays', async ({
  visit,
}) => {
  const page = await visit(course)
  await begin(page, 15)
  const before = await names(page)
  const whole = JSON.stringify({ format: 'sidestilt-plan', version: 1, title: 'x', steps: [] })
  const files = {
    'noe i den er ødelagt': whole.slice(0, -9),
    'ikke en plan fra Sidestilt': 'Kjære Geir',
    'nyere utgave av Sidestilt': whole.replace('"version":1', '"version":2'),
    'for stor til å være en plan': ' '.repeat(200_000),
  }
  for (const [sentence, text] of Object.entries(files)) {
    const file = join(folder, 'plan.json')
    writeFileSync(file, text)
    await page.locator('.course input[type="file"]').setInputFiles(file)
    const said = page.locator('.outcome').getByText(sentence)
    await said.waitFor()
    expect(await said.textContent()).toContain('Ingenting er endret.')
  }
  expect(await names(page)).toEqual(before)
})

test('a link opens the same plan in another browser, and asks before it replaces one', async ({
  visit,
}) => {
  const here = await visit(course, withClipboard)
  await adjust(here)
  const link = await copied(here, 'Kopier lenke til planen')
  expect(link.length).toBeLessThan(2000)

  const there = await visit(null)
  await there.goto(link)
  await there.getByText('Planen i lenken er hentet inn.').waitFor()
  await there.getByText(own).first().waitFor()
  expect(await names(there)).toEqual(adjusted)
  expect(new URL(there.url()).hash).toBe('#/course')

  const third = await visit(course)
  await begin(third, 30)
  const before = await names(third)
  await third.goto('about:blank')
  await third.goto(link)
  await button(third, 'Behold planen min').click()
  await third.waitForURL(/#\/course$/)
  expect(await names(third)).toEqual(before)
  await third.goto('about:blank')
  await third.goto(link)
  await button(third, 'Bruk planen fra lenken').click()
  await third.getByText(own).first().waitFor()
  expect(await names(third)).toEqual(adjusted)
  await button(third, 'Angre').click()
  await third.getByText('Planen er som før.').waitFor()
  expect(await names(third)).toEqual(before)
})

/** The code of these data, made with another program than the module's own. */
const codeOf = (data: unknown): string => deflateRawSync(JSON.stringify(data)).toString('base64url')

const nasty = '<img src=x onerror="document.title=`tatt`"><script>document.title="tatt"</script>'
const planOf = (text: string): Plan => ({
  format: 'sidestilt-plan',
  version: 1,
  title: text,
  language: 'nb',
  steps: [
    { do: 'ask', story: motet, question: { own: text }, method: 'round', minutes: 6 },
    { do: 'close', minutes: 2 },
  ],
})

test('a link that has been tampered with gets its sentence, and no markup in it is interpreted', async ({
  visit,
}) => {
  const page = await visit(course)
  const codes = {
    'Lenken er ikke hel.': codeOf(planOf('Kurs')).slice(0, -12),
    'Det er ingen plan i denne lenken.': codeOf({ html: nasty }),
    'nyere utgave av Sidestilt': codeOf({ ...planOf('Kurs'), version: 2 }),
    'lengre enn en plan kan være': 'A'.repeat(20_000),
  }
  for (const [sentence, code] of Object.entries(codes)) {
    await page.goto('about:blank')
    await page.goto(`${site + course}/${code}`)
    await page.getByRole('alert').getByText(sentence).waitFor()
    expect(await page.locator('.step').count()).toBe(0)
  }
  await page.goto('about:blank')
  await page.goto(`${site + course}/${codeOf(planOf(nasty))}`)
  await page.getByText('Planen i lenken er hentet inn.').waitFor()
  expect(await names(page)).toEqual([nasty, 'Ett lite skritt hver'])
  expect(await page.getByLabel('Navn på økta').inputValue()).toBe(nasty)
  expect(await page.locator('main script, main img[src="x"]').count()).toBe(0)
  expect(await page.title()).not.toContain('tatt')
})

test('the participants’ link shows the course’s questions, and an answer is in the notebook and in what is taken out of it', async ({
  visit,
}) => {
  const leader = await visit(course, withClipboard)
  await adjust(leader)
  const link = await copied(leader, 'Kopier lenke til deltakerne')
  expect(link.length).toBeLessThan(site.length + 250)

  const page = await visit(null)
  await page.goto(link)
  const fields = page.locator('main[data-screen="questions"] textarea')
  await fields.first().waitFor()
  expect(await page.locator('.answer > label').allTextContents()).toEqual([
    own,
    words.questions[firstQuestion],
    'Egne notater',
  ])
  await page.getByText('Kurs i Elvestrand').waitFor()
  await fields.first().fill('Han ved døra.')
  await untilSaved(page)
  await page.reload()
  await fields.first().waitFor()
  expect(await fields.first().inputValue()).toBe('Han ved døra.')

  await page.getByRole('link', { name: 'Åpne notatboka' }).click()
  await page.locator('main[data-screen="notebook"]').getByLabel(own).first().waitFor()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-export="plain"]').click(),
  ])
  const place = join(folder, file.suggestedFilename())
  await file.saveAs(place)
  const text = readFileSync(place, 'utf8')
  for (const said of [words.title, own, 'Han ved døra.']) expect(text).toContain(said)
})

test('a participants’ link that is broken says so, and asks the story’s own questions', async ({
  visit,
}) => {
  for (const code of ['x', 'A'.repeat(20_000), codeOf({ v: 1, t: nasty, l: 'nb', q: [] })]) {
    const page = await visit(`#/s/${motet}/questions/${code}`)
    await page.getByText('Kursets egne spørsmål kom ikke med lenken.').waitFor()
    for (const { id } of story.questions)
      expect(await page.locator(`textarea[data-question="${id}"]`).count()).toBe(1)
  }
  const page = await visit(
    `#/s/${motet}/questions/${codeOf({ v: 1, t: nasty, l: 'nb', q: [[nasty]] })}`,
  )
  await page.getByLabel(nasty).waitFor()
  expect(await page.locator('main script, main img').count()).toBe(0)
  expect(await page.title()).not.toContain('tatt')
})

test('the page for those who saw the story in a room does not begin the story for them', async ({
  visit,
}) => {
  const page = await visit(`#/s/${motet}/questions`)
  await page.locator('textarea').first().waitFor()
  await page.getByRole('link', { name: 'Året' }).click()
  await page.locator('.far').first().waitFor()
  expect(await page.locator('.far:not([data-progress="new"])').count()).toBe(0)
})

test('on a shared machine the plan is in the tab alone', async ({ visit }) => {
  const page = await visit('leader.html?shared#/course')
  await begin(page, 15)
  await page.getByText('Planen finnes bare i denne fanen.').waitFor()
  expect(await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))).not.toMatch(
    /sidestilt-plan/,
  )
  await page.reload()
  await page.locator('.ready-plans').waitFor()
  expect(await page.locator('.step').count()).toBe(0)
})

test.for(languages)(
  'axe finds nothing in a plan that is worked on in the language %s, and it fits narrow windows',
  async (language, { visit }) => {
    const page = await visit(`leader.html?lang=${language}#/course`)
    await page.locator('.ready-plans button').last().click()
    await step(page, 'ask').first().waitFor()
    for (const summary of await page.locator('.step summary').all()) await summary.click()
    await page.locator('.step[data-do="ask"] .pick').last().click()
    await page.locator('.own-question textarea').fill(language === 'en' ? 'Is it?' : 'Er det bra?')
    await page.locator('.openings button').first().waitFor()
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await violations(page), colorScheme).toEqual([])
    }
    for (const width of [360, 320]) {
      await page.setViewportSize({ width, height: 640 })
      expect(await sticksOut(page), `${width}`).toEqual([])
      expect(await tooSmall(page), `${width}`).toEqual([])
    }
  },
)
