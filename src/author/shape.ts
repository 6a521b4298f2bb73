/** Reads a sheet as one of the story's types, and says in two languages where it has another shape. */
import * as v from 'valibot'
import { counted, type Fault, fault, type Sentence } from './fault.ts'
import type { Key, KeyPath, Sheet } from './sheet.ts'

type Schema = v.GenericSchema
type Issue = v.BaseIssue<unknown>

/** What is wrong, at which part of the file. `missing` is set where a field is simply not there yet. */
type Misfit = Sentence & { readonly path: KeyPath; readonly missing?: true }

/** The value, or null; and every fault of shape. With `gaps: 'allowed'` a field that is missing is no fault. */
export function readAs<T extends Schema>(
  schema: T,
  sheet: Sheet,
  gaps: 'faults' | 'allowed' = 'faults',
): { value: v.InferOutput<T> | null; faults: readonly Fault[] } {
  if (sheet.value === undefined) return { value: null, faults: sheet.faults }
  // To the library a list is an object too; to an author it is not.
  const isOdd = Array.isArray(sheet.value) && schema.type === 'strict_object'
  const result = v.safeParse(schema, isOdd ? '- …' : sheet.value)
  if (result.success) return { value: result.output, faults: [] }
  const misfits = result.issues.flatMap((issue) => misfitsOf(issue, []))
  return {
    value: null,
    faults: misfits
      .filter(({ missing }) => !missing || gaps === 'faults')
      .map(({ path, nb, en }) => fault(sheet.at(path), nb, en)),
  }
}

const keysOf = (issue: Issue): Key[] => (issue.path ?? []).map(({ key }) => key as Key)

function misfitsOf(issue: Issue, above: KeyPath): Misfit[] {
  const path = [...above, ...keysOf(issue)]
  const within = issue.type === 'union' ? meant(issue) : []
  if (within.length > 0) return within.flatMap((part) => misfitsOf(part, path))
  const name = String(path.at(-1) ?? '')
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return [{ path, ...unknownField(name) }]
  if (issue.type === 'strict_object' && issue.received === 'undefined')
    return [{ path, ...missingField(name), missing: true }]
  return [{ path, ...described(issue, name) }]
}

/** Of all the ways in which a union did not fit, the one the author must have meant; none if that cannot be seen. */
function meant(issue: Issue): readonly Issue[] {
  const parts = issue.issues ?? []
  const deep = parts.filter((part) => keysOf(part).length > 1)
  if (deep.length > 0) return deep.filter((part, i) => deep.findIndex(samePlace(part)) === i)
  const kinds: Issue[][] = [[]]
  for (const part of parts) {
    kinds.at(-1)?.push(part)
    if (part.expected === 'never') kinds.push([])
  }
  return (
    kinds.find((kind) => kind.length > 0 && kind.every((part) => part.expected === 'never')) ?? []
  )
}

const samePlace = (issue: Issue) => (other: Issue) =>
  keysOf(issue).join('.') === keysOf(other).join('.')

const unknownField = (name: string): Sentence => ({
  nb: `Kjenner ikke feltet «${name}» her. Er det skrevet feil, eller rykket inn på feil sted?`,
  en: `The field “${name}” is not known here. Is it misspelt, or indented in the wrong place?`,
})

const missingField = (name: string): Sentence => ({
  nb: `Feltet «${name}» mangler.`,
  en: `The field “${name}” is missing.`,
})

/** The shapes in the words of somebody who writes stories. What the core has already worded is translated in `worded`. */
function described(
  { type, message, requirement, expected, received }: Issue,
  name: string,
): Sentence {
  const known = worded[message]
  if (known) return { nb: known, en: `${message[0]?.toUpperCase()}${message.slice(1)}.` }
  const here = received === 'null' || received === 'undefined' ? null : received
  const nbHere = here ? `, men her står ${here}` : ''
  const enHere = here ? `, but here stands ${here}` : ''
  switch (type) {
    case 'strict_object':
    case 'record':
    case 'object':
      return {
        nb: `«${name || 'Fila'}» skal ha felt med navn og kolon under seg${nbHere}.`,
        en: `“${name || 'The file'}” takes fields, each with a name and a colon${enHere}.`,
      }
    case 'array':
      return {
        nb: `«${name}» skal være en liste, med en strek foran hvert ledd.`,
        en: `“${name}” is a list, with a dash before each item.`,
      }
    case 'string':
      return { nb: `«${name}» skal være tekst${nbHere}.`, en: `“${name}” is text${enHere}.` }
    case 'number':
    case 'integer':
      return {
        nb: `«${name}» skal være et helt tall${nbHere}.`,
        en: `“${name}” is a whole number${enHere}.`,
      }
    case 'boolean':
      return {
        nb: `«${name}» skal være true eller false${nbHere}.`,
        en: `“${name}” is true or false${enHere}.`,
      }
    case 'min_value':
      return {
        nb: `«${name}» kan minst være ${requirement}.`,
        en: `“${name}” is at least ${requirement}.`,
      }
    case 'max_value':
      return {
        nb: `«${name}» kan høyst være ${requirement}.`,
        en: `“${name}” is at most ${requirement}.`,
      }
    case 'min_length':
      return {
        nb: `«${name}» skal ha minst ${requirement} ledd.`,
        en: `“${name}” has at least ${counted(Number(requirement), 'item', 'items')}.`,
      }
    case 'non_empty':
      return { nb: `«${name}» er tom.`, en: `“${name}” is empty.` }
    case 'picklist':
    case 'variant':
    case 'literal': {
      const choices = (expected ?? '').replaceAll(/["()]/g, '').replaceAll(' | ', ', ')
      return {
        nb: `«${name}» skal være et av ordene ${choices}${nbHere}.`,
        en: `“${name}” is one of ${choices}${enHere}.`,
      }
    }
    default:
      return {
        nb: `«${name}» har en form som ikke kan brukes her (${message}).`,
        en: `“${name}” has a shape that cannot be used here (${message}).`,
      }
  }
}

/** The core's own sentences, in Norwegian. A test holds this list against the core. */
export const worded: Readonly<Record<string, string>> = {
  'a condition is one of: chose, saw, not, all, any':
    'En betingelse er ett av disse: chose, saw, not, all, any.',
  'an id is a word': 'Et navn (id) er et ord.',
  'ids are lower-case words (a–z, 0–9) joined by hyphens':
    'Navn (id-er) er ord med små bokstaver (a–z, 0–9), bundet sammen med bindestrek.',
  'a beat is a line (with who), a hold or a sound':
    'Noe som skjer, er en replikk (line med who), en pause (hold) eller en lyd (sound).',
  'a decision needs at least two choices': 'Et veivalg trenger minst to valg.',
  'a scene has a clip or a card, not both':
    'En scene har enten et klipp eller et kort, ikke begge.',
  'a source is a web address': 'En kilde er en nettadresse (https://…).',
  'a date is written 2026-11-21': 'En dato skrives slik: 2026-11-21.',
  'a sentence is text':
    'En setning er tekst. Står det et tall eller en liste her, så sett anførselstegn rundt.',
  'a sentence is missing here': 'Her mangler en setning.',
}
