/** The formats answers can leave in: a table. A new format is a new row, and is fetched by those who ask for it. */
import type { Entry } from '../entry.ts'
import type { Wording } from './booklet.ts'

/** Pure: the same entries and wording give the same file. Entries without words are left out. */
type Format = {
  readonly extension: string
  toFile(entries: readonly Entry[], wording: Wording): Promise<Blob>
}

export const formats = {
  word: {
    extension: 'docx',
    toFile: async (entries, wording) => (await import('./word/word.ts')).asWord(entries, wording),
  },
  markdown: {
    extension: 'md',
    toFile: async (entries, wording) =>
      (await import('./markdown.ts')).asMarkdown(entries, wording),
  },
  plain: {
    extension: 'txt',
    toFile: async (entries, wording) => (await import('./plain.ts')).asPlain(entries, wording),
  },
} as const satisfies Record<string, Format>

export type FormatName = keyof typeof formats

/** What leaves a notebook, and what its file is called, without the ending. */
export type Outside = {
  readonly entries: readonly Entry[]
  readonly wording: Wording
  readonly fileName: string
}

/** Rejects if the code for the format cannot be fetched. */
export async function fileAs(
  format: FormatName,
  { entries, wording, fileName }: Outside,
): Promise<File> {
  const { extension, toFile } = formats[format]
  const file = await toFile(entries, wording)
  return new File([file], `${fileName}.${extension}`, { type: file.type })
}
