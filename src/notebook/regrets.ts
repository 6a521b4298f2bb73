/** What was erased a moment ago and can still be put back. In memory only: once the time is over, nobody has it. */
import { type Entry, keyOf, type Place } from './entry.ts'

/** How long a deletion can be undone, in milliseconds. */
export const timeToRegret = 10_000

/** `onOver` is called when nothing can be put back any more. A further deletion gives those before it their full time again. */
export function regretsHere(onOver: () => void) {
  const erased = new Map<string, Entry>()
  let unreadable: readonly unknown[] = []
  let timer: ReturnType<typeof setTimeout> | undefined

  return {
    /** A copy, by `keyOf`. */
    all: (): ReadonlyMap<string, Entry> => new Map(erased),

    add(entries: readonly Entry[], records: readonly unknown[] = []) {
      for (const entry of entries) erased.set(keyOf(entry), entry)
      unreadable = [...unreadable, ...records]
      clearTimeout(timer)
      timer = setTimeout(() => {
        erased.clear()
        unreadable = []
        onOver()
      }, timeToRegret)
    },

    /** Hands an answer over to be put back, or to be forgotten; null if its time is over. */
    take(place: Place): Entry | null {
      const entry = erased.get(keyOf(place)) ?? null
      erased.delete(keyOf(place))
      return entry
    },

    /** Hands over everything. */
    takeAll() {
      const all = { entries: [...erased.values()], unreadable }
      erased.clear()
      unreadable = []
      return all
    },

    /** Forgets everything; nobody is told. */
    close() {
      clearTimeout(timer)
      erased.clear()
      unreadable = []
    },
  }
}
