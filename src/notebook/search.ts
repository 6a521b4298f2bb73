/** Finding something again in what one has written. Pure. */
import type { Entry } from './entry.ts'

/** Capitals and accents make no difference; å, ø and æ are letters of their own. */
const plain = (text: string): string =>
  text
    .toLocaleLowerCase('nb')
    .normalize('NFD')
    .replace(/(?<!a)\u030a|[\u0300-\u0309\u030b-\u036f]/g, '')
    .normalize('NFC')

/** Whether every word of the query stands, at least begun, in the answer, its question, its earlier texts or the name of its story. An empty query finds everything. */
export function isFound(query: string, entry: Entry): boolean {
  const text = plain(
    [entry.words, entry.asked, entry.storyTitle, ...entry.earlier.map(({ words }) => words)].join(
      '\n',
    ),
  )
  return plain(query)
    .split(/\s+/)
    .every((word) => text.includes(word))
}
