/** The notebook as plain text: for a file, and for the clipboard. */
import type { Entry } from '../entry.ts'
import { type Answer, booklet, type Chapter, lineOf, type Road, type Wording } from './booklet.ts'
import { type Block, isNumbered, type List } from './text.ts'

export const asPlain = (entries: readonly Entry[], wording: Wording): Blob => {
  const { title, by, made, chapters } = booklet(entries, wording)
  const head = [title, ...(by ? [by.words] : []), made].join('\n')
  const text = [head, ...chapters.map(chapterIn)].join('\n\n\n')
  return new Blob([`${text}\n`], { type: 'text/plain;charset=utf-8' })
}

const chapterIn = ({ title, version, road, answers }: Chapter): string =>
  [
    [title.words, ...(version === null ? [] : [version])].join('\n'),
    ...roadIn(road),
    ...answers.flatMap(answerIn),
  ].join('\n\n')

const answerIn = ({ asked, choice, blocks, dates, road }: Answer): string[] => [
  ...(asked ? [asked.words] : []),
  ...(choice ? [lineOf(choice)] : []),
  ...blocks.map(blockIn),
  ...roadIn(road),
  dates,
]

const roadIn = (road: Road | null): string[] =>
  road ? [[road.heading, ...road.stops.map((stop, i) => `${i + 1}. ${stop}`)].join('\n')] : []

const blockIn = (block: Block): string =>
  block.kind === 'paragraph' ? block.lines.join('\n') : listIn(block, '').join('\n')

function listIn(list: List, indent: string): string[] {
  return list.items.flatMap(({ lines, lists }, i) => {
    const sign = signOf(list, i)
    const within = indent + ' '.repeat(sign.length + 1)
    const [first = '', ...more] = lines
    return [
      `${indent}${sign} ${first}`,
      ...more.map((line) => within + line),
      ...lists.flatMap((inner) => listIn(inner, within)),
    ]
  })
}

const signOf = (list: List, i: number): string =>
  isNumbered(list) ? `${list.start + i}${list.mark === 'dot' ? '.' : ')'}` : '-'
