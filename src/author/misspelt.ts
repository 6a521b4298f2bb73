/** The misspelt words of a text: what its dictionary does not have, and Bokmål in Nynorsk. */
import type { Language } from '../story/language.ts'
import { nynorskFor } from './bokmal.ts'
import type { Dictionary } from './dictionary.ts'
import { type Fault, fault, type Place, type Sentence } from './fault.ts'
import { namesFile } from './names.ts'
import type { KeyPath, Sheet } from './sheet.ts'

/** The misspelt words in `value`, which stands at `path` and may be a sentence or any tree of sentences; each word once a sentence. */
export function misspeltIn(
  sheet: Sheet,
  path: KeyPath,
  value: unknown,
  language: Language,
  dictionary: Dictionary,
): Fault[] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, part]) =>
      misspeltIn(sheet, [...path, key], part, language, dictionary),
    )
  if (typeof value !== 'string') return []
  return [...new Set(wordsIn(value, language))].flatMap((word) => {
    const nynorsk = language === 'nn' ? nynorskFor(word) : null
    if (nynorsk !== null) return bokmål(sheet.at(path), word, nynorsk)
    if (dictionary.knows(word)) return []
    return unknown(sheet.at(path), word, language, dictionary.nearest(word))
  })
}

/** What is no sentence: marks for the program, addresses and names of files. */
const noSentence = /\{\{.*?\}\}|<[^>]*>|\S*[.@]\p{Ll}\S*/gu

/** The words of a sentence; single letters are none. «Maren’s» is read as «Maren». */
function wordsIn(sentence: string, language: Language): readonly string[] {
  const words = sentence
    .replaceAll(noSentence, ' ')
    .match(/\p{L}[\p{L}\p{M}]*(?:[-’'][\p{L}\p{M}]+)*/gu)
  return (words ?? [])
    .map((word) => (language === 'en' ? word.replace(/[’']s$/, '') : word))
    .filter((word) => word.length > 1)
}

const bokmål = (place: Place, word: string, nynorsk: string): Fault =>
  fault(
    place,
    `«${word}» er bokmål. På nynorsk heter det «${nynorsk}».`,
    `‘${word}’ is Bokmål. In Nynorsk it is ‘${nynorsk}’.`,
  )

const named: Readonly<Record<Language, Sentence>> = {
  nb: { nb: 'bokmål', en: 'Bokmål' },
  nn: { nb: 'nynorsk', en: 'Nynorsk' },
  en: { nb: 'engelsk', en: 'English' },
}

function unknown(place: Place, word: string, language: Language, near: readonly string[]): Fault {
  const nb = new Intl.ListFormat('nb', { type: 'disjunction' }).format(
    near.map((one) => `«${one}»`),
  )
  const en = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(
    near.map((one) => `‘${one}’`),
  )
  return fault(
    place,
    `«${word}» står ikke i ordboka for ${named[language].nb}.${nb && ` Mente du ${nb}?`} Er ordet rett, så før det opp i ${namesFile}.`,
    `‘${word}’ is not in the ${named[language].en} dictionary.${en && ` Did you mean ${en}?`} If the word is right, add it to ${namesFile}.`,
  )
}
