import { afterAll, describe, expect, test } from 'vitest'
import { speak } from '../../src/app/i18n.ts'
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
import { whatHelped } from './fixtures.ts'
import { nasty } from './nasty.ts'

afterAll(() => speak('nb'))

/** One entry for each text, with nothing around it but its question and its date. */
const entriesOf = (texts: readonly string[]) => {
  const { choice: _, ...asked } = whatHelped
  return texts.map((words, i) =>
    entryOf({ ...asked, question: `${i}`, asked: 'Spørsmålet?', road: [], order: i }, words),
  )
}

/** The texts again, from what a format says. */
const textsIn = (said: string) =>
  said
    .split('Spørsmålet?')
    .slice(1)
    .map((text) => text.slice(0, text.lastIndexOf('Skrevet 20.')))

const formats = {
  'plain text': async (texts: readonly string[]) => textsIn(await asPlain(entriesOf(texts))),
  Markdown: async (texts: readonly string[]) =>
    textsIn(meant(await asMarkdown(entriesOf(texts)))).map((text) => text.replace(/\*$/, '')),
  paper: async (texts: readonly string[]) =>
    textsIn(linesOf(await onPaper(entriesOf(texts))).join('\n')),
  Word: async (texts: readonly string[]) =>
    textsIn(
      paragraphsIn(partsOf(await asWord(entriesOf(texts))))
        .map(({ mark, text }) => `${mark} ${text}`)
        .join('\n'),
    ),
}

/** Word by word, numbers of lists too; bullets by themselves are none. Half emoji have become “�”. */
const wordsIn = (text: string): string[] =>
  text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what pasted text brings with it
    .replace(/[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ufffe\uffff]/g, '')
    .replace(/\p{Surrogate}/gu, '�')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they part words
    .split(/[\s\u0085\ufffc\x1c-\x1f]+/)
    .filter((word) => !/^[-*•·‣\uf0b7]*$/.test(word))

/** Numbers between 0 and 1, the same in every run. */
function chance(seed: number) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const pieces = [
  ...[
    'ord',
    'møte',
    'Ærlig',
    'שלום',
    'مرحبا',
    '🙂',
    '👩🏽‍🌾',
    '«hele tida»',
    '<b>',
    '*viktig*',
    '17.',
    '&amp;',
  ],
  ...[
    '\n',
    '\n',
    '\n\n',
    '\r\n',
    '\u2028',
    ' ',
    ' ',
    ' ',
    '\t',
    '\u00a0',
    '\u00ad',
    '\u200b',
    '\u0000',
  ],
  ...[
    '- ',
    '* ',
    '• ',
    '– ',
    '1. ',
    '2. ',
    '3) ',
    '\n- ',
    '\n  - ',
    '\n1. ',
    '\n\t2) ',
    '# ',
    '|',
    '\\',
    '`',
    '_',
    '[x](y)',
  ],
  ...['\ud83d', '\ufffc', '+ ', '> ', '---', '===', '~~'],
]

function randomText(random: () => number): string {
  const count = 1 + Math.floor(random() * 60)
  return Array.from({ length: count }, () => pieces[Math.floor(random() * pieces.length)]).join('')
}

describe.each(Object.entries(formats))(
  'in %s no word is lost, and none changes place, in',
  { timeout: 30_000 },
  (_, format) => {
    const expectAll = async (texts: readonly string[]) => {
      const read = await format(texts)
      expect(read).toHaveLength(texts.length)
      for (const [i, text] of texts.entries())
        expect(wordsIn(read[i] ?? ''), JSON.stringify(text)).toEqual(wordsIn(text))
    }

    test('texts as people, programs and accidents leave them', () => expectAll(nasty))

    test('100 texts made by chance', () => {
      const random = chance(20261121)
      return expectAll(Array.from({ length: 100 }, () => `Først ${randomText(random)}`))
    })

    test('a text of 100 000 signs', () => {
      const words = Array.from(
        { length: 12_500 },
        (_, i) => `ord${i}${i % 50 === 0 ? '\n\n- ' : ' '}`,
      )
      expect(words.join('').length).toBeGreaterThan(100_000)
      return expectAll([words.join('')])
    })
  },
)
