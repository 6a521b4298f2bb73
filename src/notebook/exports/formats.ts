/** The formats answers can leave in: a table. A new format is a new row. */
import type { Entry } from '../entry.ts'
import type { Wording } from './booklet.ts'
import { asMarkdown } from './markdown.ts'

type Format = {
  readonly extension: string
  toFile(entries: readonly Entry[], wording: Wording): Blob | Promise<Blob>
}

export const formats = {
  word: {
    extension: 'docx',
    // 70 kB that only those who ask for it pay for.
    toFile: async (entries, wording) => (await import('./word.ts')).asWord(entries, wording),
  },
  markdown: { extension: 'md', toFile: asMarkdown },
} as const satisfies Record<string, Format>
