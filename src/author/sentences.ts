/** The sentences of a story in one language, each by its name: `choices.ask.text`, in a list `endings.harbour.gave.0`. */
import type { Manuscript } from './manuscript.ts'
import type { KeyPath, Sheet } from './sheet.ts'
import { wordingAt } from './wording.ts'

export type Named = { readonly name: string; readonly path: KeyPath; readonly sentence: string }

/** Every sentence that the story needs and this file has. */
export function sentencesIn(manuscript: Manuscript, sheet: Sheet | undefined): readonly Named[] {
  return manuscript.needed.flatMap((path): Named[] => {
    const wording = wordingAt(sheet?.value, path)
    if (wording === null) return []
    if (typeof wording === 'string') return [{ name: path.join('.'), path, sentence: wording }]
    return wording.map((sentence, i) => ({
      name: [...path, i].join('.'),
      path: [...path, i],
      sentence,
    }))
  })
}
