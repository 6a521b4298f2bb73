/** A condition over the path: which choices were made and which scenes were seen on the way. */
import * as v from 'valibot'
import { Id } from './id.ts'
import type { Path } from './path.ts'

/** Exactly one of the keys: `{ chose: id }`, `{ saw: scene }`, `{ not: … }`, `{ all: […] }`, `{ any: […] }`. */
export type Condition =
  | { chose: string }
  | { saw: string }
  | { not: Condition }
  | { all: Condition[] }
  | { any: Condition[] }

export const Condition: v.GenericSchema<Condition> = v.lazy(() =>
  v.union(
    [
      v.strictObject({ chose: Id }),
      v.strictObject({ saw: Id }),
      v.strictObject({ not: Condition }),
      v.strictObject({ all: v.pipe(v.array(Condition), v.minLength(1)) }),
      v.strictObject({ any: v.pipe(v.array(Condition), v.minLength(1)) }),
    ],
    'a condition is one of: chose, saw, not, all, any',
  ),
)

/** Whether a condition is true of a path. No condition at all is true of every path. */
export function holds(condition: Condition | undefined, path: Path): boolean {
  if (!condition) return true
  if ('chose' in condition) return path.some(({ choice }) => choice === condition.chose)
  if ('saw' in condition) return path.some(({ scene }) => scene === condition.saw)
  if ('not' in condition) return !holds(condition.not, path)
  if ('all' in condition) return condition.all.every((part) => holds(part, path))
  return condition.any.some((part) => holds(part, path))
}

/** The choices and scenes a condition speaks of. */
export function namesIn(condition: Condition): { chose: string[]; saw: string[] } {
  if ('chose' in condition) return { chose: [condition.chose], saw: [] }
  if ('saw' in condition) return { chose: [], saw: [condition.saw] }
  const parts =
    'not' in condition ? [condition.not] : 'all' in condition ? condition.all : condition.any
  const names = parts.map(namesIn)
  return { chose: names.flatMap(({ chose }) => chose), saw: names.flatMap(({ saw }) => saw) }
}
