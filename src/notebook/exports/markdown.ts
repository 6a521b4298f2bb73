/** The notebook as Markdown (CommonMark): readable as it is, and as what it says everywhere else. */
import type { Entry } from '../entry.ts'
import { type Answer, booklet, type Chapter, lineOf, type Road, type Wording } from './booklet.ts'
import { type Block, isNumbered, type List } from './text.ts'

export const asMarkdown = (entries: readonly Entry[], wording: Wording): Blob => {
  const { title, by, made, chapters } = booklet(entries, wording)
  const blocks = [
    `# ${title}`,
    ...(by ? [literal(by.words)] : []),
    `*${made}*`,
    ...chapters.flatMap(chapterIn),
  ]
  return new Blob([`${blocks.join('\n\n')}\n`], { type: 'text/markdown;charset=utf-8' })
}

const chapterIn = ({ title, version, road, answers }: Chapter): string[] => [
  `## ${headingIn(title.words)}`,
  ...(version === null ? [] : [`*${version}*`]),
  ...roadIn(road),
  ...answers.flatMap(answerIn),
]

const answerIn = ({ asked, choice, blocks, dates, road }: Answer): string[] => [
  ...(asked ? [`### ${headingIn(asked.words)}`] : []),
  ...(choice ? [literal(lineOf(choice))] : []),
  ...blocks.map((block, i) => blockIn(block, blocks[i - 1])),
  ...roadIn(road),
  `*${dates}*`,
]

const roadIn = (road: Road | null): string[] =>
  road
    ? [`**${road.heading}**`, road.stops.map((stop, i) => `${i + 1}. ${literal(stop)}`).join('\n')]
    : []

function blockIn(block: Block, before: Block | undefined): string {
  if (block.kind === 'paragraph') return block.lines.map(lineIn).join('  \n')
  return [...apart(before, block, ''), ...listIn(block, '')].join('\n')
}

const listIn = (list: List, indent: string): string[] =>
  list.items.flatMap(({ lines, lists }, i) => {
    const sign = signOf(list, i)
    const within = indent + ' '.repeat(sign.length + 1)
    return [
      `${indent}${sign} ${lines.map(lineIn).join(`  \n${within}`)}`,
      ...lists.flatMap((inner, at) => [
        ...apart(lists[at - 1], inner, within),
        ...listIn(inner, within),
      ]),
    ]
  })

/** Two lists with the same mark, one after the other, would be read as one. A comment parts them. */
const apart = (before: Block | undefined, list: List, indent: string): string[] =>
  before?.kind === 'list' && before.mark === list.mark ? [`${indent}<!-- -->`, ''] : []

const signOf = (list: List, i: number): string =>
  isNumbered(list) ? `${list.start + i}${list.mark === 'dot' ? '.' : ')'}` : '-'

/** What she wrote means itself: no sign of hers becomes a heading, a link or markup. */
const literal = (text: string): string =>
  text.replace(/[\\`*_<>[\]~|]/g, '\\$&').replace(/&(?=#?\w+;)/g, '\\&')

const headingIn = (text: string): string => literal(text).replace(/#+$/, '\\$&')

/** A line of hers. Blanks before it go: four of them would make it code. */
const lineIn = (line: string): string =>
  literal(line.trim())
    .replace(/^(?:#|=+\s*$|-[-\s]*$|[-+](?=\s))/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
