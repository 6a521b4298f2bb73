/** Which sentences have been translated, and from which Bokmål: stories/<id>/words/translated.json. */
import { createHash } from 'node:crypto'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import type { Language } from '../story/language.ts'
import { neededBy } from './checkMissing.ts'
import { type Fault, fault } from './fault.ts'
import { type Manuscript, readManuscript } from './manuscript.ts'
import { readAs } from './shape.ts'
import { type Key, readSheet, type Sheet } from './sheet.ts'
import { wordingAt } from './wording.ts'

type Translation = Exclude<Language, 'nb'>
const translations = ['nn', 'en'] as const satisfies readonly Translation[]

const Marks = v.record(v.string(), v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/)))
/** By language and sentence (`choices.ask.text`, in lists `endings.harbour.gave.0`): the fingerprint of the Bokmål it was made from. */
const Translated = v.strictObject({ nn: v.optional(Marks, {}), en: v.optional(Marks, {}) })
type Translated = v.InferOutput<typeof Translated>

/** The first eight hex digits of the SHA-256 of a sentence, which changes when the sentence does. */
const fingerprint = (sentence: string): string =>
  createHash('sha256').update(sentence.trim()).digest('hex').slice(0, 8)

type Named = { readonly key: string; readonly path: readonly Key[]; readonly sentence: string }

/** Every sentence that the story needs and this file has, by name. */
function sentencesIn(manuscript: Manuscript, sheet: Sheet | undefined): readonly Named[] {
  return neededBy(manuscript).flatMap((path): Named[] => {
    const wording = wordingAt(sheet?.value, path)
    if (wording === null) return []
    if (typeof wording === 'string') return [{ key: path.join('.'), path, sentence: wording }]
    return wording.map((sentence, i) => ({
      key: [...path, i].join('.'),
      path: [...path, i],
      sentence,
    }))
  })
}

const fileOf = (id: string) => `stories/${id}/words/translated.json`

function readTranslated(root: string, id: string): { marks: Translated; faults: readonly Fault[] } {
  const nothing = { nn: {}, en: {} }
  if (!existsSync(join(root, fileOf(id)))) return { marks: nothing, faults: [] }
  const { value, faults } = readAs(Translated, readSheet(root, fileOf(id)))
  return { marks: value ?? nothing, faults }
}

/** Sentences that were translated from another Bokmål than today's, or never marked as translated. */
export function checkTranslated(root: string, manuscript: Manuscript): readonly Fault[] {
  const { id, words } = manuscript
  const { marks, faults } = readTranslated(root, id)
  const source = new Map(
    sentencesIn(manuscript, words.nb).map(({ key, sentence }) => [key, sentence]),
  )
  return [
    ...faults,
    ...translations.flatMap((language) => {
      const sheet = words[language]
      if (!sheet || faults.length > 0) return []
      const here = sentencesIn(manuscript, sheet).filter(({ key }) => source.has(key))
      const unmarked = here.filter(({ key }) => !Object.hasOwn(marks[language], key))
      const stale = here.filter(
        ({ key }) =>
          Object.hasOwn(marks[language], key) &&
          marks[language][key] !== fingerprint(source.get(key) ?? ''),
      )
      return [
        ...stale.map(({ key, path }) => staleFault(sheet.at(path), id, language, key, source)),
        ...(unmarked[0] ? [unmarkedFault(sheet.at(unmarked[0].path), id, language, unmarked)] : []),
      ]
    }),
  ]
}

function staleFault(
  place: ReturnType<Sheet['at']>,
  id: string,
  language: Translation,
  key: string,
  source: ReadonlyMap<string, string>,
): Fault {
  const now = source.get(key) ?? ''
  const command = `npm run stories -- translated ${id} ${language} ${key}`
  return fault(
    place,
    `«${key}» er endret på bokmål etter at den ble oversatt. Nå står det: «${now}» Rett oversettelsen, og kjør: ${command}`,
    `“${key}” has changed in Bokmål since it was translated. It now says: “${now}” Mend the translation, then run: ${command}`,
  )
}

function unmarkedFault(
  place: ReturnType<Sheet['at']>,
  id: string,
  language: Translation,
  unmarked: readonly Named[],
): Fault {
  const first = unmarked[0]?.key ?? ''
  const command = `npm run stories -- translated ${id} ${language}`
  const more = unmarked.length - 1
  return fault(
    place,
    `«${first}»${more ? ` og ${more} til` : ''} er ikke merket som oversatt. Les dem mot bokmål, og kjør: ${command}`,
    `“${first}”${more ? ` and ${more} more` : ''} not marked as translated. Read them against the Bokmål, then run: ${command}`,
  )
}

/**
 * Notes that sentences say in this language what the Bokmål says today: all of them, or those whose name is, or begins with, one of `keys`.
 * Returns how many were noted for the first time or anew.
 */
export function markTranslated(
  root: string,
  id: string,
  only: readonly Translation[] = translations,
  keys: readonly string[] = [],
): number {
  const manuscript = readManuscript(root, id)
  const { marks } = readTranslated(root, id)
  const source = new Map(
    sentencesIn(manuscript, manuscript.words.nb).map(({ key, sentence }) => [key, sentence]),
  )
  const wanted = (key: string) =>
    keys.length === 0 || keys.some((name) => key === name || key.startsWith(`${name}.`))
  let noted = 0
  const marksIn = (language: Translation): Record<string, string> => {
    const kept: Record<string, string> = {}
    for (const { key } of sentencesIn(manuscript, manuscript.words[language])) {
      const sentence = source.get(key)
      if (sentence === undefined) continue
      const before = Object.hasOwn(marks[language], key) ? marks[language][key] : undefined
      const now = only.includes(language) && wanted(key) ? fingerprint(sentence) : before
      if (now === undefined) continue
      if (now !== before) noted += 1
      kept[key] = now
    }
    return kept
  }
  const text = JSON.stringify({ nn: marksIn('nn'), en: marksIn('en') }, null, 2)
  writeFileSync(join(root, fileOf(id)), `${text}\n`)
  return noted
}
