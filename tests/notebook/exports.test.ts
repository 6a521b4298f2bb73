import { strFromU8, unzipSync } from 'fflate'
import i18next from 'i18next'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { speak } from '../../src/app/i18n.ts'
import { askedOf } from '../../src/notebook/asked.ts'
import type { Entry } from '../../src/notebook/entry.ts'
import { clean } from '../../src/notebook/exports/clean.ts'
import { formats } from '../../src/notebook/exports/formats.ts'
import { asPlainText } from '../../src/notebook/exports/plain.ts'
import { saveFile } from '../../src/notebook/exports/saveFile.ts'
import { dateForFile, wordingIn } from '../../src/notebook/exports/wording.ts'
import type { Language } from '../../src/story/language.ts'
import { edition, english, path, whatHelped, whatNext } from './fixtures.ts'

const now = new Date('2026-11-21T12:04:00')
const entryOf = (asked: typeof whatHelped, words: string, more: Partial<Entry> = {}): Entry => ({
  ...asked,
  words,
  writtenAt: '2026-11-20T09:00:00.000Z',
  changedAt: '2026-11-21T11:00:00.000Z',
  tab: 'a',
  earlier: [],
  ...more,
})

const answers = [
  entryOf(whatHelped, 'At noen ventet.\nOg så.\n\nÆrlig talt 🙂'),
  entryOf(whatNext, 'Spør først.', {
    writtenAt: '2026-11-20T10:00:00.000Z',
    changedAt: '2026-11-20T10:00:00.000Z',
  }),
]

const wordingFor = async (language: Language) => {
  await speak(language)
  return wordingIn(i18next.getFixedT(language, 'notebook'), language, now)
}
afterAll(() => speak('nb'))

const asText = async (entries: readonly Entry[], language: Language = 'nb') =>
  (await formats.markdown.toFile(entries, await wordingFor(language))).text()

async function partsOf(entries: readonly Entry[], language: Language = 'nb') {
  const file = await formats.word.toFile(entries, await wordingFor(language))
  const zip = unzipSync(new Uint8Array(await file.arrayBuffer()))
  const part = (name: string) => {
    const xml = strFromU8(zip[name] ?? new Uint8Array())
    const parsed = new DOMParser().parseFromString(xml, 'application/xml')
    expect(parsed.querySelector('parsererror')).toBeNull()
    return { xml, parsed }
  }
  return {
    document: part('word/document.xml'),
    core: part('docProps/core.xml'),
    styles: part('word/styles.xml'),
  }
}

const paragraphsIn = (parsed: Document) =>
  [...parsed.getElementsByTagName('w:p')].map((paragraph) => ({
    style: paragraph.getElementsByTagName('w:pStyle')[0]?.getAttribute('w:val') ?? '',
    text: [...paragraph.getElementsByTagName('*')]
      .map(({ tagName, textContent }) =>
        tagName === 'w:t'
          ? textContent
          : tagName === 'w:br'
            ? '\n'
            : tagName === 'w:tab' && textContent === ''
              ? '\t'
              : '',
      )
      .join(''),
  }))

test('a text that gave way to another tab’s goes out too, after the answer that took its place', async () => {
  const earlier = [{ words: 'Det jeg skrev først', changedAt: '2026-11-20T09:30:00.000Z' }]
  const text = await asText([entryOf(whatHelped, 'Det som ble stående', { earlier })])
  expect(text).toContain('(tidligere tekst)')
  expect(text.indexOf('Det som ble stående')).toBeLessThan(text.indexOf('Det jeg skrev først'))
  expect(await asText([entryOf(whatHelped, '', { earlier })])).toContain('Det jeg skrev først')
})

describe('Markdown', () => {
  test('has the questions as asked, the answers, the road, dates and version', async () => {
    expect(await asText(answers)).toBe(`# Refleksjoner

*Lastet ned fra Sidestilt 21. november 2026*

## Fyret

*Historien i versjon 1*

**Veien du gikk**

1. Ankomst
2. Kjøkkenet: Spurte ham
3. Natta: Ble
4. Havna

### Hva hjalp?

At noen ventet.  
Og så.

Ærlig talt 🙂

*Skrevet 20. november 2026, endret 21. november 2026*

### Hva gjør du neste gang?

Spør først.

*Skrevet 20. november 2026*
`)
  })

  test.each([
    ['# ikke en overskrift', '\\# ikke en overskrift'],
    ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
    ['[trykk](http://ond.example)', '\\[trykk\\](http://ond.example)'],
    ['en *viktig* ting', 'en \\*viktig\\* ting'],
    ['---', '\\---'],
    ['====', '\\===='],
  ])('takes %s for what it says', async (words, written) => {
    expect(await asText([entryOf(whatHelped, words)])).toContain(`\n\n${written}\n\n`)
  })

  test('keeps a list a list', async () => {
    expect(await asText([entryOf(whatHelped, '- en\n- to\n\n1. så\n2. nå')])).toContain(
      '- en  \n- to\n\n1. så  \n2. nå',
    )
  })
})

describe('every format', () => {
  const all = async (entries: readonly Entry[], language: Language = 'nb') => [
    asPlainText(entries, await wordingFor(language)),
    await asText(entries, language),
    paragraphsIn((await partsOf(entries, language)).document.parsed)
      .map(({ text }) => text)
      .join('\n'),
  ]

  test('tells each answer its own road when they were given on different ones', async () => {
    const other = askedOf(edition, 'what-next', [
      { scene: 'kitchen', choice: 'wait' },
      { scene: 'sea' },
    ])
    for (const text of await all([answers[0] as Entry, entryOf(other, 'Ro.')])) {
      expect(text.match(/Veien du gikk/g)).toHaveLength(2)
      expect(text.indexOf('Spurte ham')).toBeGreaterThan(text.indexOf('Hva hjalp?'))
      expect(text.indexOf('Kjøkkenet: Ventet')).toBeGreaterThan(text.indexOf('Ro.'))
    }
  })

  test('leaves out questions without an answer, and stories without answers', async () => {
    const empty = entryOf({ ...whatHelped, story: 'empty', storyTitle: 'Tomt' }, '  \n ')
    for (const text of await all([...answers, empty])) expect(text).not.toContain('Tomt')
  })

  test('keeps questions in the language they were asked in, and speaks the language of the screen', async () => {
    const asked = askedOf(english, 'what-helped', path)
    for (const text of await all([entryOf(asked, 'She listened.')], 'nn')) {
      expect(text).toContain('What helped?')
      expect(text).toContain('Vegen du gjekk')
      expect(text).toContain('Lasta ned frå Sidestilt 21. november 2026')
    }
  })

  test('survives control characters, half emoji and 100 000 signs', async () => {
    const words = `${'ord '.repeat(25_000)}\u0000slutt\u000bny linje\u0085og \ud83d halv`
    for (const text of await all([entryOf(whatHelped, words)])) {
      expect(text).toMatch(/ord\s+slutt *\nny linje *\nog � halv/)
      expect(text.match(/ord /g)?.length).toBeGreaterThanOrEqual(24_999)
    }
  })
})

describe('Word', () => {
  test('has real headings: a title, the story, the questions', async () => {
    const { document } = await partsOf(answers)
    expect(paragraphsIn(document.parsed)).toEqual([
      { style: 'Title', text: 'Refleksjoner' },
      { style: 'Note', text: 'Lastet ned fra Sidestilt 21. november 2026' },
      { style: 'Heading1', text: 'Fyret' },
      { style: 'Note', text: 'Historien i versjon 1' },
      { style: 'Label', text: 'Veien du gikk' },
      { style: 'ListParagraph', text: 'Ankomst' },
      { style: 'ListParagraph', text: 'Kjøkkenet: Spurte ham' },
      { style: 'ListParagraph', text: 'Natta: Ble' },
      { style: 'ListParagraph', text: 'Havna' },
      { style: 'Heading2', text: 'Hva hjalp?' },
      { style: '', text: 'At noen ventet.\nOg så.' },
      { style: '', text: 'Ærlig talt 🙂' },
      { style: 'Note', text: 'Skrevet 20. november 2026, endret 21. november 2026' },
      { style: 'Heading2', text: 'Hva gjør du neste gang?' },
      { style: '', text: 'Spør først.' },
      { style: 'Note', text: 'Skrevet 20. november 2026' },
    ])
  })

  test.each([
    ['nb', 'nb-NO', 'Refleksjoner'],
    ['nn', 'nn-NO', 'Refleksjonar'],
    ['en', 'en-GB', 'Reflections'],
  ] as const)('in %s says its language and its title', async (language, tag, title) => {
    const { core, styles } = await partsOf(answers, language)
    expect(core.parsed.getElementsByTagName('dc:title')[0]?.textContent).toBe(title)
    const standard = styles.parsed.getElementsByTagName('w:docDefaults')[0]
    expect(standard?.getElementsByTagName('w:lang')[0]?.getAttribute('w:val')).toBe(tag)
  })

  test('marks a question in another language as such', async () => {
    const { document } = await partsOf([
      entryOf(askedOf(english, 'what-helped', path), 'She listened.'),
    ])
    const heading = [...document.parsed.getElementsByTagName('w:r')].find(
      ({ textContent }) => textContent === 'What helped?',
    )
    expect(heading?.getElementsByTagName('w:lang')[0]?.getAttribute('w:val')).toBe('en-GB')
  })

  test('keeps tabs, and signs that XML knows, as they were typed', async () => {
    const { document } = await partsOf([entryOf(whatHelped, 'a\tb & <c> "d"')])
    expect(paragraphsIn(document.parsed).map(({ text }) => text)).toContain('a\tb & <c> "d"')
  })

  test('does not name the learner', async () => {
    const { core } = await partsOf(answers)
    expect(core.parsed.getElementsByTagName('dc:creator')[0]?.textContent).toBe('Sidestilt')
    expect(core.parsed.getElementsByTagName('cp:lastModifiedBy')[0]?.textContent).toBe('Sidestilt')
  })
})

test.each([
  ['a\r\nb\rc', 'a\nb\nc'],
  ['a\u2028b\u2029c\fd', 'a\nb\nc\nd'],
  ['ord\u001fdelt', 'ord delt'],
  ['o\u0000rd\u0007', 'ord'],
  ['👩🏽‍🤝‍👩🏻 æøå שלום', '👩🏽‍🤝‍👩🏻 æøå שלום'],
  ['\udc00x\ud800', '�x�'],
  ['a\ufffeb', 'ab'],
])('cleaning %j gives %j', (text, cleaned) => {
  expect(clean(text)).toBe(cleaned)
})

test('a file is named so that it can be sorted, by the day where the learner is', () => {
  expect(dateForFile(new Date(2026, 10, 21, 23, 59))).toBe('2026-11-21')
  expect(dateForFile(new Date(2027, 0, 2))).toBe('2027-01-02')
})

test('saving a file gives it to the browser under its name', () => {
  const links: string[] = []
  vi.stubGlobal(
    'URL',
    Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => {} }),
  )
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    links.push(`${this.href} ${this.download}`)
  })
  saveFile(new Blob(['x']), 'sidestilt-refleksjoner-2026-11-21.docx')
  expect(links).toEqual(['blob:x sidestilt-refleksjoner-2026-11-21.docx'])
  expect(document.querySelector('a')).toBeNull()
})
