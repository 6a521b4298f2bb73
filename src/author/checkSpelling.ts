/** Whose spelling is checked: that of stories, of what is announced, and of the interface. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Language, languages } from '../story/language.ts'
import { readComing } from './coming.ts'
import type { Dictionaries } from './dictionary.ts'
import { type Fault, fault } from './fault.ts'
import type { Manuscript } from './manuscript.ts'
import { misspeltIn } from './misspelt.ts'
import { readNames } from './names.ts'
import { readSheet, type Sheet } from './sheet.ts'

/** The words of a story in its three languages. Those in its cast need no dictionary. */
export function checkSpelling(
  { story, words }: Manuscript,
  dictionaries: Dictionaries,
): readonly Fault[] {
  const cast = new Set(Object.values(story?.cast ?? {}).flatMap((name) => name.split(' ')))
  return languages.flatMap((language) => {
    const { knows, nearest } = dictionaries[language]
    const sheet = words[language]
    if (!sheet) return []
    return misspeltIn(sheet, [], sheet.value, language, {
      knows: (word) => cast.has(word) || cast.has(word.replace(/s$/, '')) || knows(word),
      nearest,
    })
  })
}

/** Everything else that is read: stories/coming.yaml, the interface's words, and the list of names, which must be of use. */
export function checkSpellingAround(root: string, dictionaries: Dictionaries): readonly Fault[] {
  const { coming, sheet } = readComing(root)
  return [
    ...checkNames(root, dictionaries),
    ...coming.flatMap((announced, i) =>
      languages.flatMap((language) =>
        sheet
          ? misspeltIn(sheet, [i, language], announced[language], language, dictionaries[language])
          : [],
      ),
    ),
    ...interfaceSheets(root).flatMap(({ sheet, language }) =>
      misspeltIn(sheet, [], sheet.value, language, dictionaries[language]),
    ),
  ]
}

/** src/<folder>/words/…/<language>.json. To the parser JSON is YAML too, so that it knows the lines. */
function interfaceSheets(root: string): readonly { sheet: Sheet; language: Language }[] {
  if (!existsSync(join(root, 'src'))) return []
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .toSorted()
    .flatMap((file) => {
      const language = /\/words\/(?:.+\/)?(nb|nn|en)\.json$/.exec(file)?.[1]
      const known = languages.find((each) => each === language)
      return known ? [{ sheet: readSheet(root, file), language: known }] : []
    })
}

/** Groups whose words came into no dictionary, since what they are `like` is not a word that it inflects. */
function checkNames(root: string, dictionaries: Dictionaries): readonly Fault[] {
  const { names, sheet, faults } = readNames(root)
  const lost = names.flatMap(({ in: only, like, words }, i) => {
    const astray = (only ? [only] : languages).some((language) =>
      words.some((word) => !dictionaries[language].knows(word)),
    )
    if (!sheet || !astray) return []
    return fault(
      sheet.at([i, 'like']),
      `«${like}» er ikke grunnform i ordboka, så ordene her kan ikke bøyes som det. Velg et annet ord.`,
      `‘${like}’ is not a dictionary form, so the words here cannot be inflected like it. Choose another.`,
    )
  })
  return [...faults, ...lost]
}
