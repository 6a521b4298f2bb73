/** The notebook as plain text, for the clipboard. */
import type { Entry } from '../entry.ts'
import { booklet, type Road, type Wording } from './booklet.ts'

export const asPlainText = (entries: readonly Entry[], wording: Wording): string => {
  const { title, made, chapters } = booklet(entries, wording)
  const blocks = [
    `${title}\n${made}`,
    ...chapters.flatMap((chapter) => [
      `${chapter.title}\n${chapter.version}`,
      ...roadIn(chapter.road),
      ...chapter.answers.flatMap(({ asked, paragraphs, dates, road }) => [
        asked,
        ...paragraphs.map((lines) => lines.join('\n')),
        ...roadIn(road),
        dates,
      ]),
    ]),
  ]
  return `${blocks.join('\n\n')}\n`
}

const roadIn = (road: Road | null): string[] =>
  road ? [[road.heading, ...road.stops.map((stop, i) => `${i + 1}. ${stop}`)].join('\n')] : []
