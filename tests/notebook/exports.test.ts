import { afterAll, describe, expect, test, vi } from 'vitest'
import { speak } from '../../src/app/i18n.ts'
import { askedOf, courseNote, ownNoteOn } from '../../src/notebook/asked.ts'
import type { Entry } from '../../src/notebook/entry.ts'
import { dateForFile } from '../../src/notebook/exports/fileName.ts'
import { saveFile } from '../../src/notebook/exports/saveFile.ts'
import { withName } from '../../src/notebook/exports/withName.ts'
import {
  asMarkdown,
  asPlain,
  asWord,
  entryOf,
  linesOf,
  meant,
  onPaper,
  paragraphsIn,
  partsOf,
} from './exported.ts'
import { edition, english, path, whatHelped, whatNext } from './fixtures.ts'

const answers = [
  entryOf(whatHelped, 'At noen ventet.\nOg så.\n\nÆrlig talt 🙂'),
  entryOf(whatNext, 'Spør først.', {
    writtenAt: '2026-11-20T10:00:00.000Z',
    changedAt: '2026-11-20T10:00:00.000Z',
  }),
  entryOf(ownNoteOn(edition, path), 'Leo er flink til å vente.'),
  entryOf(courseNote('nb'), 'Jeg spør om kopp.'),
]

afterAll(() => speak('nb'))

test('plain text has all that was asked, chosen and written, in the order of the notebook', async () => {
  expect(await asPlain(answers, { by: 'Kari Nordmann' })).toBe(`Refleksjoner
Skrevet av Kari Nordmann
Laget i Sidestilt 21. november 2026


Fyret
Historien i versjon 1

Veien du gikk
1. Ankomst
2. Kjøkkenet: Spurte ham
3. Natta: Ble
4. Havna

Hva hjalp?

Du valgte dette da Leo tok av seg lua: Spurte ham

At noen ventet.
Og så.

Ærlig talt 🙂

Skrevet 20. november 2026, endret 21. november 2026

Hva gjør du neste gang?

Spør først.

Skrevet 20. november 2026

Egne notater

Leo er flink til å vente.

Skrevet 20. november 2026, endret 21. november 2026


Ett lite skritt jeg vil ta

Jeg spør om kopp.

Skrevet 20. november 2026, endret 21. november 2026
`)
})

test('Markdown has the same, with headings, lists and emphasis', async () => {
  const text = await asMarkdown(answers.slice(1), { by: 'Kari' })
  expect(text).toBe(`# Refleksjoner

Skrevet av Kari

*Laget i Sidestilt 21. november 2026*

## Fyret

*Historien i versjon 1*

**Veien du gikk**

1. Ankomst
2. Kjøkkenet: Spurte ham
3. Natta: Ble
4. Havna

### Hva gjør du neste gang?

Spør først.

*Skrevet 20. november 2026*

### Egne notater

Leo er flink til å vente.

*Skrevet 20. november 2026, endret 21. november 2026*

## Ett lite skritt jeg vil ta

Jeg spør om kopp.

*Skrevet 20. november 2026, endret 21. november 2026*
`)
})

describe('Markdown', () => {
  test.each([
    ['# ikke en overskrift', '\\# ikke en overskrift'],
    ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
    ['[trykk](http://ond.example)', '\\[trykk\\](http://ond.example)'],
    ['en *viktig* ting', 'en \\*viktig\\* ting'],
    ['a | b', 'a \\| b'],
    ['&lt; og A & B', '\\&lt; og A & B'],
    ['17. mai', '17\\. mai'],
    ['+ pluss', '\\+ pluss'],
    ['---', '\\---'],
    ['====', '\\===='],
    ['    langt inne', 'langt inne'],
  ])('takes %s for what it says', async (words, written) => {
    expect(await asMarkdown([entryOf(whatHelped, words)])).toContain(`\n\n${written}\n\n`)
  })

  test('keeps a list a list, with what is inside it and the numbers it has', async () => {
    const words = 'Husk:\n- en\n  videre\n\t1) inni\n\n• to\n3. tre\n4. fire\n6. seks\n7. sju'
    expect(await asMarkdown([entryOf(whatHelped, words)])).toContain(
      'Husk:\n\n- en  \n  videre\n  1) inni\n- to\n\n3. tre\n4. fire\n\n<!-- -->\n\n6. seks\n7. sju\n\n',
    )
  })
})

describe('every format', () => {
  const all = async (entries: readonly Entry[], language: 'nb' | 'nn' = 'nb') => [
    await asPlain(entries, { language }),
    meant(await asMarkdown(entries, { language })),
    linesOf(await onPaper(entries, { language })).join('\n'),
    paragraphsIn(partsOf(await asWord(entries, { language })))
      .map(({ text }) => text)
      .join('\n'),
  ]

  test('tells the road once where one answer was given on the way along it', async () => {
    const onTheWay = askedOf(edition, 'what-helped', path.slice(0, 2))
    for (const text of await all([entryOf(onTheWay, 'Te.'), ...answers.slice(1, 3)])) {
      expect(text.match(/Veien du gikk/g)).toHaveLength(1)
      expect(text).toContain('Havna')
    }
  })

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

  test('leaves out questions without an answer, stories without answers, and earlier texts', async () => {
    const earlier = [{ words: 'Kari Nordmann sa det', changedAt: '2026-11-20T09:30:00.000Z' }]
    const empty = entryOf({ ...whatHelped, story: 'empty', storyTitle: 'Tomt' }, '  \n ', {
      earlier,
    })
    for (const text of await all([entryOf(whatNext, 'En deltaker sa det', { earlier }), empty])) {
      expect(text).toContain('En deltaker sa det')
      expect(text).not.toMatch(/Tomt|Kari/)
    }
  })

  test('keeps questions in the language they were asked in, and speaks the language of the screen', async () => {
    const asked = askedOf(english, 'what-helped', path)
    for (const text of await all([entryOf(asked, 'She listened.')], 'nn')) {
      expect(text).toContain('What helped?')
      expect(text).toContain('Vegen du gjekk')
      expect(text).toContain('Laga i Sidestilt 21. november 2026')
    }
  })

  test('says in which scene a choice was made that no sentence tells the moment of', async () => {
    const asked = { ...whatHelped, choice: { scene: 'Kjøkkenet', taken: 'Spurte ham' } }
    for (const text of await all([entryOf(asked, 'Ja.')]))
      expect(text).toContain('Du valgte dette i «Kjøkkenet»: Spurte ham')
  })

  test('lets a line that somebody says begin with her own dash', async () => {
    const said = '— Slik er det alltid, sa Åse.\n– Ja.\n\n- te'
    for (const text of await all([entryOf(whatHelped, said)]))
      expect(text).toMatch(/^— Slik er det alltid, sa Åse\.\s*– Ja\.\s*(- |• )?te$/m)
  })

  test('names the scene where the screen speaks another language than the story, and never half a sentence of each', async () => {
    const asked = { ...whatHelped, choice: { scene: 'Kjøkkenet', taken: 'Te', when: 'han kom' } }
    for (const text of await all([entryOf(asked, 'Ja.')], 'nn')) {
      expect(text).toMatch(/Du valde dette i «\s*Kjøkkenet\s*»:\s*Te/)
      expect(text).not.toContain('han kom')
    }
  })

  test('is no place for the name of the learner unless she gives it', async () => {
    for (const text of await all(answers)) expect(text).not.toContain('Skrevet av')
  })
})

test('a file is named so that it can be sorted, by the day where the learner is', () => {
  expect(dateForFile(new Date(2026, 10, 21, 23, 59))).toBe('2026-11-21')
  expect(dateForFile(new Date(2027, 0, 2))).toBe('2027-01-02')
})

test.each([
  ['Kari Nordmann', 'r-kari-nordmann'],
  ['  Kåre Ødegård-Næss ', 'r-kare-odegard-naess'],
  ['Máhtte Ŋiellá Čeavžá', 'r-mahtte-niella-ceavza'],
  ['../con:\\*?"<>|.exe', 'r-con-exe'],
  ['日本', 'r'],
  ['', 'r'],
  ['x'.repeat(500), `r-${'x'.repeat(60)}`],
])('with the name %j the file is called %s', (name, file) => {
  expect(withName('r', name)).toBe(file)
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
