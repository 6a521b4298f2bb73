import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { afterAll, inject } from 'vitest'
import lesson from '../../src/lesson/words/nb.json' with { type: 'json' }
import notebook from '../../src/notebook/words/nb.json' with { type: 'json' }
import { violations } from './axe.ts'
import { story, words } from './edition.ts'
import { deskAddress, openWall, place, seated, start, windowAt } from './lesson.ts'
import { filesHolding, quit, withProfile } from './profile.ts'
import { expect, site, test } from './site.ts'

const folder = mkdtempSync(join(tmpdir(), 'sidestilt-group-'))
afterAll(() => rmSync(folder, { recursive: true }))

const question = story.questions[0]?.id ?? ''
const said = 'Blåveis i september.\n- Den som ringer inn'
const alsoSaid = 'Vifta støyer, sa noen.'
const own = 'Hvitveis i oktober.'

/** Nothing a browser or a story would say by itself. */
const [gone, unkept] = ['Qvx7jKzErased3Tru', 'Zqxj7KvwPlantet3Brtu']

const noted = (desk: Page) => desk.locator(`.room-notes textarea[data-question="${question}"]`)
const ownNote = (desk: Page) => desk.locator('.scene-notes textarea')
const press = (desk: Page, name: string) => desk.getByRole('button', { name }).click()

/** What the desk's notes hold is on the shelf. */
const untilSaved = (desk: Page) => desk.locator('.room-notes [data-saved="yes"]').first().waitFor()

/** A desk with the room's notes open. */
async function openNotes(desk: Page) {
  await seated(desk)
  await press(desk, lesson.desk.questions.said)
  await noted(desk).waitFor()
}

/** Leads the room from the wall along its second choice to the end and past it; `look` looks at every picture on the way. */
async function lead(wall: Page, look: () => Promise<void>) {
  await start(wall)
  for (const _ of Array.from({ length: 40 })) {
    await look()
    const { turn, shown } = await place(wall)
    if (shown === 'join') return
    if (turn === 'choose') await wall.keyboard.press('2')
    await wall.keyboard.press('PageDown')
    await wall.waitForTimeout(200)
  }
  throw new Error('The lesson has no end')
}

/** Takes the group's notes away as a file; gives the place where it lies. */
async function download(desk: Page, format: 'word' | 'markdown') {
  const [file] = await Promise.all([
    desk.waitForEvent('download'),
    desk.locator(`.room-notes > .take-away [data-export="${format}"]`).click(),
  ])
  const at = join(folder, file.suggestedFilename())
  await file.saveAs(at)
  return at
}

/** All that is said to the room's questions, and the road that the room has chosen. */
function expectAll(file: string) {
  const { turn } = story.scenes[story.start] ?? {}
  const chosen = turn?.kind === 'choose' ? turn.choices[1]?.id : undefined
  for (const sentence of [
    lesson.notes.export.title,
    words.title,
    lesson.notes.export.road,
    words.choices[chosen ?? '']?.taken ?? 'the second choice',
    words.questions[question] ?? question,
    ...['Blåveis i september.', 'Den som ringer inn', alsoSaid],
  ])
    expect(file).toContain(sentence)
  expect(file).not.toContain(own)
}

const office = inject('office')

test(`what the room says is typed on the desk, outlives a reload, and opens again as Markdown, as Word${
  office ? ' and in LibreOffice' : ' (LibreOffice is not installed, so it was not asked)'
}; neither the wall nor the notebook knows of it`, async ({ visit }) => {
  const desk = await visit(deskAddress)
  await openNotes(desk)
  await ownNote(desk).fill(own)
  await noted(desk).fill(said)
  await desk.getByLabel(lesson.notes.more).fill(alsoSaid)
  await untilSaved(desk)
  const wall = await openWall(desk)
  await lead(wall, async () => {
    const seen = await wall.locator('body').innerHTML()
    for (const secret of ['Blåveis', 'Vifta', 'Hvitveis']) expect(seen).not.toContain(secret)
  })

  await desk.reload()
  await openNotes(desk)
  await expect.poll(() => noted(desk).inputValue()).toBe(said)
  expect(await violations(desk)).toEqual([])
  const markdown = await download(desk, 'markdown')
  expect(markdown).toMatch(/sidestilt-gruppenotater-20\d\d-\d\d-\d\d\.md$/)
  expectAll(readFileSync(markdown, 'utf8').replace(/\\([^\w\s])/g, '$1'))

  const word = await download(desk, 'word')
  expect(word).toMatch(/sidestilt-gruppenotater-20\d\d-\d\d-\d\d\.docx$/)
  const xml = strFromU8(unzipSync(readFileSync(word))['word/document.xml'] ?? new Uint8Array())
  expectAll(
    xml
      .replace(/<[^>]+>/g, '')
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&'),
  )
  if (office) {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
    const asText = ['--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, word]
    spawnSync('soffice', [profile, '--headless', ...asText])
    expectAll(readFileSync(word.replace(/docx$/, 'txt'), 'utf8'))
  }

  await wall.goto(`${site}#/notebook`)
  await wall.getByText(notebook.page.empty).waitFor()
  for (const field of await wall.locator('textarea').all())
    expect(await field.inputValue()).toBe('')
})

test('a new group finds empty fields; what the last one said is gone from the disk, and the leader’s own note is not', async () => {
  await withProfile(async ({ folder, start }) => {
    const { context } = await start()
    const desk = await context.newPage()
    await desk.goto(site + deskAddress)
    await openNotes(desk)
    await ownNote(desk).fill(own)
    await noted(desk).pressSequentially(`${gone} og `)
    await desk.waitForTimeout(700)
    await noted(desk).pressSequentially(`mer ${gone} `.repeat(3))
    await desk.waitForTimeout(700)
    expect(filesHolding(gone, folder)).not.toEqual([])
    await press(desk, lesson.notes.newGroup.ask)
    await press(desk, lesson.notes.newGroup.yes)
    await desk.getByText(lesson.notes.newGroup.done).waitFor()
    expect(await noted(desk).inputValue()).toBe('')
    await expect
      .poll(() => filesHolding(gone, folder), { timeout: 100_000, interval: 1000 })
      .toEqual([])
    await desk.reload()
    await openNotes(desk)
    await expect.poll(() => ownNote(desk).inputValue()).toBe(own)
    expect(await noted(desk).inputValue()).toBe('')
  })
})

test('on a shared machine the desk leaves no word behind', async () => {
  await withProfile(async ({ folder, start }) => {
    const first = await start()
    const desk = await first.context.newPage()
    desk.on('dialog', (question) => question.accept())
    await desk.goto(site + deskAddress.replace('?', '?shared&'))
    await openNotes(desk)
    await noted(desk).fill(unkept)
    await ownNote(desk).fill(unkept)
    await desk.getByText(notebook.shared.inTab).first().waitFor()
    await desk.waitForTimeout(1500)
    expect(await desk.evaluate(() => indexedDB.databases())).toEqual([])
    await quit(first)
    expect(filesHolding(unkept, folder)).toEqual([])
  })
})

test('two desks on one machine show the same notes, as they are typed', async ({ visit }) => {
  const desk = await visit(deskAddress)
  await openNotes(desk)
  const other = await windowAt(desk, `${deskAddress}/annen-time`)
  await openNotes(other)
  await noted(desk).fill(said)
  await expect.poll(() => noted(other).inputValue()).toBe(said)
})
