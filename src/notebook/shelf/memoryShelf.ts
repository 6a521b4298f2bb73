/** The shelf on a shared machine: in the memory of this tab alone, and gone with it. Nothing here touches what the browser stores. */
import { joined, type KeptBookmark } from '../bookmark.ts'
import { type Entry, isBlank, meet, type Place, without } from '../entry.ts'
import { noCopyYet } from '../marks.ts'
import type { Change } from './database.ts'
import type { Shelf } from './shelf.ts'

/** A shelf of its own for each call. Its functions do what those of the shelf in the browser do, and never reject. */
export function memoryShelf(): Shelf {
  const entries = drawer<Entry>(({ story, question }) => [story, question])
  const bookmarks = drawer<KeptBookmark>(({ story }) => story)
  let copy = noCopyYet
  const erase = async (places: readonly Place[]) => {
    for (const { story, question } of places) await entries.delete([story, question])
  }
  // As much of a transaction as taking.ts asks for.
  const change = {
    objectStore: (store: string) => (store === 'entries' ? entries : bookmarks),
  } as unknown as Change

  return {
    isInMemory: true,
    read: async () => ({
      entries: entries.all(),
      bookmarks: bookmarks.all(),
      drafts: [],
      unreadable: [],
      copy,
      isDirty: false,
      fault: null,
    }),
    async writeEntry(entry, was) {
      const next = meet(entry, (await entries.get([entry.story, entry.question])) ?? null, was)
      if (isBlank(next)) await erase([next])
      else await entries.put(next)
      return next
    },
    // What is typed is in memory already, and dies with the tab.
    draft() {},
    adopt: async () => null,
    erase,
    eraseAll: async () => {
      entries.clear()
      copy = noCopyYet
    },
    clear: async () => {
      entries.clear()
      bookmarks.clear()
      return true
    },
    async eraseEarlier(gone) {
      const entry = await entries.get([gone.story, gone.question])
      if (entry) await entries.put(without(gone, entry))
    },
    takeIn: async (brought) => (await import('./taking.ts')).takenIn(change, brought),
    takeOut: async (taken) => (await import('./taking.ts')).takenOut(change, taken),
    async keepBookmark(bookmark) {
      const next = joined(bookmark, (await bookmarks.get(bookmark.story)) ?? null)
      await bookmarks.put(next)
      return next
    },
    noteCopy: async (next) => {
      copy = next
    },
    // There is no disk to sweep, and nothing that cannot be read.
    layBack: async () => {},
    sweep: async () => true,
    mend: async () => {},
  }
}

type Key = string | readonly string[]

function drawer<Record>(keyOf: (record: Record) => Key) {
  const records = new Map<string, Record>()
  return {
    all: () => [...records.values()],
    get: async (key: Key) => records.get(String(key)),
    put: async (record: Record) => void records.set(String(keyOf(record)), record),
    delete: async (key: Key) => void records.delete(String(key)),
    clear: () => records.clear(),
  }
}
