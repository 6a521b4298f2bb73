/** stories/names.yaml: words that are rightly spelt though no dictionary has them, each group with its reason. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { languages } from '../story/language.ts'
import type { Fault } from './fault.ts'
import { readAs } from './shape.ts'
import { readSheet, type Sheet } from './sheet.ts'

/** One word: letters, and between them hyphens and apostrophes. A capital letter is kept: «Maren», not «maren». */
const Word = v.pipe(
  v.string(),
  v.regex(/^\p{L}+(?:[-’]\p{L}+)*$/u, 'skriv ett ord / write one word'),
)

export const Names = v.array(
  v.strictObject({
    /** Why these words are right. For whoever reads the list next. */
    why: v.pipe(v.string(), v.nonEmpty()),
    /** The language they belong to; without it, all of them. */
    in: v.optional(v.picklist(languages)),
    /** A word in its dictionary form that these are inflected like: `dato` like `bil` is also «datoen» and «datoene». */
    like: v.optional(Word),
    words: v.pipe(v.array(Word), v.minLength(1)),
  }),
)
export type Names = v.InferOutput<typeof Names>

export const namesFile = 'stories/names.yaml'

/** No file is no names, and no fault. */
export function readNames(root: string): {
  names: Names
  sheet: Sheet | null
  faults: readonly Fault[]
} {
  if (!existsSync(join(root, namesFile))) return { names: [], sheet: null, faults: [] }
  const sheet = readSheet(root, namesFile)
  const { value, faults } = readAs(Names, sheet)
  return { names: value ?? [], sheet, faults }
}
