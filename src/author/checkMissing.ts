/** Sentences that the story needs and a language does not have. */
import type { Language } from '../story/language.ts'
import { type Fault, fault } from './fault.ts'
import type { Manuscript } from './manuscript.ts'
import { isList, isNotes, wordingAt } from './wording.ts'

/** What this language lacks; nothing is said while the story itself cannot be read. */
export function checkMissing(manuscript: Manuscript, language: Language): readonly Fault[] {
  const { id, words, needed } = manuscript
  if (needed.length === 0) return []
  const sheet = words[language]
  if (!sheet) {
    const file = `stories/${id}/words/${language}.yaml`
    return [
      fault(
        { file },
        `Fila mangler. Historien trenger ${needed.length} setninger i den.`,
        `The file is missing. The story needs ${needed.length} sentences in it.`,
      ),
    ]
  }
  if (sheet.value === undefined) return []
  return needed
    .filter((path) => {
      const wording = wordingAt(sheet.value, path)
      return wording === null || Array.isArray(wording) !== isList(path)
    })
    .map((path) => {
      const name = path.join('.')
      if (isNotes(path))
        return fault(
          sheet.at(path),
          `Her mangler «${name}»: én til tre setninger om hva kurslederen kan se etter, spørre om eller vente på.`,
          `‘${name}’ is missing here: one to three sentences on what the course leader can look for, ask or wait for.`,
        )
      return isList(path)
        ? fault(
            sheet.at(path),
            `Her mangler lista «${name}»: setninger med en strek foran hver.`,
            `The list ‘${name}’ is missing here: sentences with a dash before each.`,
          )
        : fault(
            sheet.at(path),
            `Her mangler setningen «${name}».`,
            `The sentence ‘${name}’ is missing here.`,
          )
    })
}
