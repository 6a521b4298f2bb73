/** The dictionaries that spelling is checked against: Hunspell, which puts Norwegian words together as Norwegian does. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type Hunspell, loadModule } from 'hunspell-asm'
import { type Language, languages } from '../story/language.ts'
import type { Names } from './names.ts'

export type Dictionary = {
  /** Whether a word is rightly spelt. */
  knows(word: string): boolean
  /** What may have been meant, the nearest first; at most three, often none. */
  nearest(word: string): readonly string[]
}
export type Dictionaries = Readonly<Record<Language, Dictionary>>

const packageOf = { nb: 'dictionary-nb', nn: 'dictionary-nn', en: 'dictionary-en-gb' } as const

/** Guessing by likeness and by new compounds takes half a second a word, and «mesttingkurs» helps nobody. */
const guessLess = 'MAXNGRAMSUGS 0\nMAXCPDSUGS 0\nNOSPLITSUGS\n'

/** Opens all three, with the words of stories/names.yaml. Takes about half a second and 80 MB. */
export async function openDictionaries(names: Names): Promise<Dictionaries> {
  const { mountBuffer, create } = await loadModule()
  const open = async (language: Language): Promise<Dictionary> => {
    const folder = dirname(createRequire(import.meta.url).resolve(packageOf[language]))
    const [rules, words] = await Promise.all([
      readFile(join(folder, 'index.aff'), 'utf8'),
      readFile(join(folder, 'index.dic')),
    ])
    const engine = create(
      mountBuffer(Buffer.from(rules.replace(/^SET .*\n/m, `$&${guessLess}`)), `${language}.aff`),
      mountBuffer(words, `${language}.dic`),
    )
    enter(names, language, engine)
    return dictionaryOf(engine, language)
  }
  const [nb, nn, en] = await Promise.all(languages.map(open))
  return { nb, nn, en } as Dictionaries
}

function enter(names: Names, language: Language, engine: Hunspell): void {
  for (const { in: only, like, words } of names) {
    if (only !== undefined && only !== language) continue
    for (const word of words)
      if (like !== undefined) engine.addWordWithAffix(word, like)
      else {
        engine.addWord(word)
        // What is Maren's is «Marens»; English sets it apart by an apostrophe.
        if (language !== 'en' && /^\p{Lu}/u.test(word)) engine.addWord(`${word}s`)
      }
  }
}

/** Where an s may bind two parts of a Norwegian compound, which the dictionaries do not say: «erfaringskonsulent». */
const bound = /(?:ing|het|heit|else|sjon|skap|dom|tet)(?=s\p{L}{4})/gu

function dictionaryOf(engine: Hunspell, language: Language): Dictionary {
  const asked = new Map<string, boolean>()
  const knows = (word: string): boolean => {
    const known =
      asked.get(word) ?? (engine.spell(word) || parts(word).some((all) => all.every(knows)))
    asked.set(word, known)
    return known
  }
  const parts = (word: string): string[][] => {
    if (word.includes('-')) return [word.split('-').filter((part) => part.length > 1)]
    if (language === 'en') return []
    return [...word.matchAll(bound)].map(({ index, 0: { length } }) => [
      word.slice(0, index + length),
      word.slice(index + length + 1),
    ])
  }
  return { knows, nearest: (word) => engine.suggest(word).slice(0, 3) }
}
