/** What the notebook remembers of the copies that were taken out of it: a copy is asked for once, and a tab full of words is not left by mistake. */
import { answered, type Entry, keyOf } from './entry.ts'
import type { keeping } from './keeping.ts'
import type { CopyMark } from './marks.ts'
import type { notesOf } from './notes.ts'

type Stuff = {
  readonly notes: ReturnType<typeof notesOf>
  readonly keeper: ReturnType<typeof keeping>
  inTurn(act: () => Promise<void>): Promise<void>
}

export function copiesOf({ notes, keeper, inTurn }: Stuff) {
  /** The words that have been taken out, by `keyOf`. */
  const takenOut = new Map<string, string>()
  const note = (change: Partial<CopyMark>): Promise<void> =>
    inTurn(async () => void (await keeper.noteCopy({ ...keeper.found().copy, ...change })))

  const written = () => answered([...notes.all().values()].map(({ entry }) => entry))
  const isTakenOut = (entry: Entry) => takenOut.get(keyOf(entry)) === entry.words
  /** These words lie in a file that she has: it has been made here, or taken in. */
  function isInFile(entries: readonly Entry[]) {
    for (const entry of entries) takenOut.set(keyOf(entry), entry.words)
  }
  /** These answers have been taken out, or in. When all that are written have been, that is a copy. */
  function noteTaken(entries: readonly Entry[]) {
    isInFile(entries)
    if (written().every(isTakenOut)) note({ takenAt: new Date().toISOString() })
  }

  return {
    isInFile,
    noteTaken,

    /** The answers of which no copy has been taken as they now stand. */
    alone(): readonly Entry[] {
      const { takenAt } = keeper.found().copy
      return written().filter((entry) => entry.changedAt > (takenAt ?? '') && !isTakenOut(entry))
    },

    actions: {
      noteTaken,

      /** A copy of everything has been taken out, in whatever form. */
      noteCopy: () => note({ takenAt: new Date().toISOString() }),

      /** A copy has been offered, once and for all. */
      noteOffer: () => note({ offered: true }),
    },
  }
}
