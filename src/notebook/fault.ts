/** What can be wrong with the shelf. */

/** Why something cannot be kept: the browser refuses, there is no room, or the shelf itself is broken. */
export type Fault = 'blocked' | 'full' | 'damaged'

/** What went wrong, from what a browser throws. */
export function faultOf(error: unknown): Fault {
  const name = nameOf(error)
  if (name === 'QuotaExceededError') return 'full'
  return refusals.includes(name) || isDenied(error) ? 'blocked' : 'damaged'
}

/** Chromium calls two things UnknownError: a database that is damaged, and one that it keeps from this site. Only its message tells them apart. */
const isDenied = (error: unknown) => /denied permission/i.test(String(Object(error).message ?? ''))

/** A browser that has no database at all throws like a missing name; one that keeps it from us, in its own ways. */
const refusals = [
  ...['ReferenceError', 'TypeError'],
  ...['SecurityError', 'InvalidStateError', 'NotAllowedError', 'TimeoutError'],
]

/** The name of what was thrown; an empty one for what has none. */
export const nameOf = (error: unknown): string => String(Object(error).name ?? '')
