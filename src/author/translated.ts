/** Which sentences have been translated, and from which Bokmål: stories/<id>/words/translated.json. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import type { Language } from '../story/language.ts'
import { type Fault, fault } from './fault.ts'
import { readManuscript } from './manuscript.ts'
import { sentencesIn } from './sentences.ts'

export type Translation = Exclude<Language, 'nb'>
export const translations = ['nn', 'en'] as const satisfies readonly Translation[]

const Marks = v.record(v.string(), v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/)))
/** By language and sentence (`choices.ask.text`, in lists `endings.harbour.gave.0`): the fingerprint of the Bokmål it was made from. */
const Translated = v.strictObject({ nn: v.optional(Marks, {}), en: v.optional(Marks, {}) })
type Translated = v.InferOutput<typeof Translated>

/** The first eight hex digits of the SHA-256 of a sentence, which changes when the sentence does. */
export const fingerprint = (sentence: string): string =>
  createHash('sha256').update(sentence.trim()).digest('hex').slice(0, 8)

const fileOf = (id: string) => `stories/${id}/words/translated.json`

/** What has been noted; nothing, without a fault, where nothing has. A machine writes the file, so it is JSON and quickly read. */
export function readTranslated(
  root: string,
  id: string,
): { marks: Translated; faults: readonly Fault[] } {
  const nothing = { nn: {}, en: {} }
  const file = fileOf(id)
  if (!existsSync(join(root, file))) return { marks: nothing, faults: [] }
  try {
    const marks = v.parse(Translated, JSON.parse(readFileSync(join(root, file), 'utf8')))
    return { marks, faults: [] }
  } catch {
    const damaged = fault(
      { file },
      `Fila er skadet. Hent den tilbake, eller slett den og kjør: npm run stories -- translated ${id}`,
      `The file is damaged. Fetch it back, or delete it and run: npm run stories -- translated ${id}`,
    )
    return { marks: nothing, faults: [damaged] }
  }
}

/**
 * Notes that sentences say in these languages what the Bokmål says today: all of them, or those whose name is, or begins with, one of `names`.
 * Returns how many were noted for the first time or anew. With a fault nothing is written: what could not be read must not be forgotten.
 */
export function markTranslated(
  root: string,
  id: string,
  only: readonly Translation[] = translations,
  names: readonly string[] = [],
): { noted: number; faults: readonly Fault[] } {
  const manuscript = readManuscript(root, id)
  const { marks, faults } = readTranslated(root, id)
  const source = sentencesIn(manuscript, manuscript.words.nb)
  const isMeant = (name: string, given: string) => name === given || name.startsWith(`${given}.`)
  const unknown = names.filter((given) => !source.some(({ name }) => isMeant(name, given)))
  const all = [...manuscript.faults, ...faults, ...unknown.map((name) => noSuchSentence(id, name))]
  if (all.length > 0) return { noted: 0, faults: all }

  let noted = 0
  const marksIn = (language: Translation): Record<string, string> => {
    const here = new Set(
      sentencesIn(manuscript, manuscript.words[language]).map(({ name }) => name),
    )
    return Object.fromEntries(
      source.flatMap(({ name, sentence }) => {
        const before = Object.hasOwn(marks[language], name) ? marks[language][name] : undefined
        const wanted =
          only.includes(language) &&
          (names.length === 0 || names.some((given) => isMeant(name, given)))
        const now = wanted ? fingerprint(sentence) : before
        if (now === undefined || !here.has(name)) return []
        if (now !== before) noted += 1
        return [[name, now]]
      }),
    )
  }
  const text = JSON.stringify({ nn: marksIn('nn'), en: marksIn('en') }, null, 2)
  writeFileSync(join(root, fileOf(id)), `${text}\n`)
  return { noted, faults: [] }
}

const noSuchSentence = (id: string, name: string): Fault =>
  fault(
    { file: `stories/${id}/words/nb.yaml` },
    `Ingen setning heter «${name}». Skriv navnet som i feilmeldingen, for eksempel choices.a.text.`,
    `No sentence is called ‘${name}’. Write its name as the fault does, for instance choices.a.text.`,
  )
