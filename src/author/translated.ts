/** Which sentences have been translated, and from which Bokmål: stories/<id>/words/translated.json. */
import { createHash } from 'node:crypto'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import type { Language } from '../story/language.ts'
import { type Fault, fault } from './fault.ts'
import { type Manuscript, readManuscript } from './manuscript.ts'
import { type Named, sentencesIn } from './sentences.ts'
import { readAs } from './shape.ts'
import { readSheet, type Sheet } from './sheet.ts'

type Translation = Exclude<Language, 'nb'>
const translations = ['nn', 'en'] as const satisfies readonly Translation[]

const Marks = v.record(v.string(), v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/)))
/** By language and sentence (`choices.ask.text`, in lists `endings.harbour.gave.0`): the fingerprint of the Bokmål it was made from. */
const Translated = v.strictObject({ nn: v.optional(Marks, {}), en: v.optional(Marks, {}) })
type Translated = v.InferOutput<typeof Translated>

/** The first eight hex digits of the SHA-256 of a sentence, which changes when the sentence does. */
const fingerprint = (sentence: string): string =>
  createHash('sha256').update(sentence.trim()).digest('hex').slice(0, 8)

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
    sentencesIn(manuscript, words.nb).map(({ name, sentence }) => [name, sentence]),
  )
  return [
    ...faults,
    ...translations.flatMap((language) => {
      const sheet = words[language]
      if (!sheet || faults.length > 0) return []
      const here = sentencesIn(manuscript, sheet).filter(({ name }) => source.has(name))
      const unmarked = here.filter(({ name }) => !Object.hasOwn(marks[language], name))
      const stale = here.filter(
        ({ name }) =>
          Object.hasOwn(marks[language], name) &&
          marks[language][name] !== fingerprint(source.get(name) ?? ''),
      )
      return [
        ...stale.map(({ name, path }) => staleFault(sheet.at(path), id, language, name, source)),
        ...(unmarked[0] ? [unmarkedFault(sheet.at(unmarked[0].path), id, language, unmarked)] : []),
      ]
    }),
  ]
}

function staleFault(
  place: ReturnType<Sheet['at']>,
  id: string,
  language: Translation,
  name: string,
  source: ReadonlyMap<string, string>,
): Fault {
  const now = source.get(name) ?? ''
  const command = `npm run stories -- translated ${id} ${language} ${name}`
  return fault(
    place,
    `«${name}» er endret på bokmål etter at den ble oversatt. Nå står det: «${now}» Rett oversettelsen, og kjør: ${command}`,
    `“${name}” has changed in Bokmål since it was translated. It now says: “${now}” Mend the translation, then run: ${command}`,
  )
}

function unmarkedFault(
  place: ReturnType<Sheet['at']>,
  id: string,
  language: Translation,
  unmarked: readonly Named[],
): Fault {
  const first = unmarked[0]?.name ?? ''
  const command = `npm run stories -- translated ${id} ${language}`
  const more = unmarked.length - 1
  return fault(
    place,
    `«${first}»${more ? ` og ${more} til` : ''} er ikke merket som oversatt. Les dem mot bokmål, og kjør: ${command}`,
    `“${first}”${more ? ` and ${more} more are` : ' is'} not marked as translated. Read them against the Bokmål, then run: ${command}`,
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
    sentencesIn(manuscript, manuscript.words.nb).map(({ name, sentence }) => [name, sentence]),
  )
  const wanted = (name: string) =>
    keys.length === 0 || keys.some((key) => name === key || name.startsWith(`${key}.`))
  let noted = 0
  const marksIn = (language: Translation): Record<string, string> => {
    const kept: Record<string, string> = {}
    for (const { name } of sentencesIn(manuscript, manuscript.words[language])) {
      const sentence = source.get(name)
      if (sentence === undefined) continue
      const before = Object.hasOwn(marks[language], name) ? marks[language][name] : undefined
      const now = only.includes(language) && wanted(name) ? fingerprint(sentence) : before
      if (now === undefined) continue
      if (now !== before) noted += 1
      kept[name] = now
    }
    return kept
  }
  const text = JSON.stringify({ nn: marksIn('nn'), en: marksIn('en') }, null, 2)
  writeFileSync(join(root, fileOf(id)), `${text}\n`)
  return noted
}
