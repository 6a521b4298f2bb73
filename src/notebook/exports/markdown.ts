/** The notebook as Markdown: readable as it is, and as what it says everywhere else. */
import type { Entry } from '../entry.ts'
import { type Answer, booklet, type Chapter, type Road, type Wording } from './booklet.ts'

export const asMarkdown = (entries: readonly Entry[], wording: Wording): Blob => {
  const { title, made, chapters } = booklet(entries, wording)
  const blocks = [`# ${title}`, `*${made}*`, ...chapters.flatMap(chapterIn)]
  return new Blob([`${blocks.join('\n\n')}\n`], { type: 'text/markdown;charset=utf-8' })
}

const chapterIn = ({ title, version, road, answers }: Chapter): string[] => [
  `## ${literal(title)}`,
  `*${version}*`,
  ...roadIn(road),
  ...answers.flatMap(answerIn),
]

const answerIn = ({ asked, paragraphs, dates, road }: Answer): string[] => [
  `### ${literal(asked)}`,
  ...paragraphs.map((lines) => lines.map(lineIn).join('  \n')),
  ...roadIn(road),
  `*${dates}*`,
]

const roadIn = (road: Road | null): string[] =>
  road
    ? [`**${road.heading}**`, road.stops.map((stop, i) => `${i + 1}. ${literal(stop)}`).join('\n')]
    : []

/** What she wrote means itself: no sign of hers becomes a heading, a link or markup. Her lists stay lists. */
const literal = (text: string): string => text.replace(/[\\`*_<>[\]~]/g, '\\$&')

const lineIn = (line: string): string =>
  literal(line).replace(/^(\s*)(#|=+\s*$|-[-\s]*$|\+(?=\s))/, '$1\\$2')
