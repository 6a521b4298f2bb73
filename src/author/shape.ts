/** Reads a sheet as one of the story's types, and says in two languages where it has another shape. */
import * as v from 'valibot'
import { type Fault, fault, type Sentence } from './fault.ts'
import { described, missingField, unknownField } from './misfit.ts'
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
