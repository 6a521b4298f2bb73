/** The shelf that notebook and bookmarks stand on: what is read and written there, and how texts meet. */
import { openDB } from 'idb'
import { joined, KeptBookmark } from '../bookmark.ts'
import { Draft } from '../drafts.ts'
import { type EarlierPlace, Entry, isBlank, meet, type Place, without } from '../entry.ts'
import { type Fault, nameOf } from '../fault.ts'
import { CopyMark, noCopyYet } from '../marks.ts'
import { type Base, type Change, databaseNamed, type Stores } from './database.ts'
import { besideOthers } from './locks.ts'
import { parsed } from './parsed.ts'
import type { Brought, Taken } from './taking.ts'
import { isOnTheMove, sweepMark } from './van.ts'

/** All that lies there. `fault`: it can be read, but not written. `isDirty`: something was erased and is not yet off the disk. */
export type Found = {
  readonly entries: readonly Entry[]
  readonly unreadable: readonly unknown[]
  readonly drafts: readonly Draft[]
  readonly bookmarks: readonly KeptBookmark[]
  readonly copy: CopyMark
  readonly isDirty: boolean
  readonly fault: Fault | null
}

export type Shelf = ReturnType<typeof shelfNamed>

const broom = () => import('./sweep.ts')
const taking = () => import('./taking.ts')

/** The shelf with this name. Every function but `draft` rejects with what the browser threw; see fault.ts. */
export function shelfNamed(name: string) {
  const database = databaseNamed(name)
  const writing: typeof database.change = (...how) =>
    besideOthers(name, () => database.change(...how))

  return {
    /** Whether what lies there is gone when the tab is. */
    isInMemory: false as boolean,

    /** Reads everything that can be read. A shelf built by a newer Sidestilt is read and left alone. */
    async read(): Promise<Found> {
      try {
        // Beside others: in the middle of a sweep the shelf is empty for a moment.
        const found = await besideOthers(name, async () => everything(await database.open()))
        return { ...found, fault: null }
      } catch (error) {
        if (nameOf(error) !== 'VersionError') throw error
        const newer = await openDB<Stores>(name)
        const found = await everything(newer).finally(() => newer.close())
        return { ...found, fault: 'damaged' }
      }
    },

    /** Keeps an answer that grew from the text `was`. Says what lies there now. An empty one is taken away. */
    async writeEntry(entry: Entry, was: string): Promise<Entry> {
      const kept = await writing(['entries', 'unreadable'], 'strict', (change) =>
        laid(change, entry, was),
      )
      // Afterwards, so that no draft of what she types meanwhile has to wait for the disk. One that stays does no harm.
      await writing(['drafts'], 'relaxed', (change) => dropDraft(change, entry)).catch(() => {})
      return kept
    },

    /** Keeps what a tab that died had drafted, as it lies there now; null if nothing does: the tab lives, and has put it on the shelf itself. */
    adopt: ({ entry: { story, question, tab } }: Draft): Promise<Entry | null> =>
      writing(['entries', 'unreadable', 'drafts'], 'strict', async (change) => {
        const draft = parsed(Draft, await change.objectStore('drafts').get([story, question, tab]))
        if (!draft) return null
        const kept = await laid(change, draft.entry, draft.was)
        await dropDraft(change, draft.entry)
        return kept
      }),

    /** Notes at once what is being typed; see Database.send. */
    draft: (draft: Draft): void => database.send(draft),

    /** Erases answers, whatever any tab has drafted of them, and notes that the disk is to be swept. */
    erase: (places: readonly Place[]): Promise<void> =>
      writing(['entries', 'drafts', 'marks'], 'strict', async (change) => {
        for (const { story, question } of places) {
          await change.objectStore('entries').delete([story, question])
          await change.objectStore('drafts').delete(draftsOf({ story, question }))
        }
        await change.objectStore('marks').put({ mark: sweepMark })
      }),

    eraseAll: (): Promise<void> =>
      writing(['entries', 'drafts', 'unreadable', 'marks'], 'strict', async (change) => {
        for (const store of ['entries', 'drafts', 'unreadable', 'marks'] as const)
          await change.objectStore(store).clear()
        await change.objectStore('marks').put({ mark: sweepMark })
      }),

    /** Erases one earlier text of an answer. */
    eraseEarlier: (gone: EarlierPlace): Promise<void> =>
      writing(['entries', 'drafts', 'marks'], 'strict', async (change) => {
        const entries = change.objectStore('entries')
        const entry = parsed(Entry, await entries.get([gone.story, gone.question]))
        if (entry) await entries.put(without(gone, entry))
        const drafts = change.objectStore('drafts')
        for (const record of await drafts.getAll(draftsOf(gone))) {
          const draft = parsed(Draft, record)
          if (draft) await drafts.put({ ...draft, entry: without(gone, draft.entry) })
        }
        await change.objectStore('marks').put({ mark: sweepMark })
      }),

    /** Lays back records that cannot be read, as they were before all was erased. */
    layBack: (unreadable: readonly unknown[]): Promise<void> =>
      writing(['unreadable'], 'strict', async (change) => {
        for (const record of unreadable) await change.objectStore('unreadable').add(record)
      }),

    /** Takes in entries and bookmarks from elsewhere, all or none; see taking.ts. */
    async takeIn(brought: Brought): Promise<Taken> {
      const { takenIn } = await taking()
      return writing(['entries', 'bookmarks'], 'strict', (change) => takenIn(change, brought))
    },

    /** Undoes it. Says which answers are gone by it. */
    async takeOut(taken: Taken): Promise<Place[]> {
      const { takenOut } = await taking()
      return writing(['entries', 'bookmarks', 'marks'], 'strict', async (change) => {
        await change.objectStore('marks').put({ mark: sweepMark })
        return takenOut(change, taken)
      })
    },

    /** Keeps a bookmark; roads that another tab has walked meanwhile stay. Says what lies there now. */
    keepBookmark: (bookmark: KeptBookmark): Promise<KeptBookmark> =>
      writing(['bookmarks'], 'relaxed', async (change) => {
        const bookmarks = change.objectStore('bookmarks')
        const next = joined(bookmark, parsed(KeptBookmark, await bookmarks.get(bookmark.story)))
        await bookmarks.put(next)
        return next
      }),

    noteCopy: (copy: CopyMark): Promise<void> =>
      writing(['marks'], 'relaxed', async (change) => {
        await change.objectStore('marks').put(copy)
      }),

    /** Takes all that lies here off the disk, and the shelf with it. Says whether it was done; see sweep.ts. */
    clear: async (): Promise<boolean> => (await broom()).clear(name, database.close),

    /** Takes what was erased off the disk. Says whether it was done; see sweep.ts. */
    sweep: async (): Promise<boolean> => (await broom()).sweep(name, database.close),

    /** Brings back what a sweep that was broken off had taken along. */
    async mend(): Promise<void> {
      if (await isOnTheMove(name)) await (await broom()).comeBack(name)
    },
  }
}

/** What any tab has drafted of an answer. */
const draftsOf = ({ story, question }: Place) =>
  IDBKeyRange.bound([story, question, ''], [story, question, []])

/** Lays an answer on the shelf where another may lie. */
async function laid(change: Change, entry: Entry, was: string): Promise<Entry> {
  const entries = change.objectStore('entries')
  const raw = await entries.get([entry.story, entry.question])
  const kept = parsed(Entry, raw)
  if (raw !== undefined && !kept) await change.objectStore('unreadable').add(raw)
  const next = meet(entry, kept, was)
  if (isBlank(next)) await entries.delete([entry.story, entry.question])
  // What a newer Sidestilt has noted beside the answer stays.
  else await entries.put({ ...(kept ? (raw as object) : {}), ...next })
  return next
}

/** Lays away what a tab has drafted, unless it has typed on meanwhile. */
async function dropDraft(change: Change, { story, question, tab, words, changedAt }: Entry) {
  const drafts = change.objectStore('drafts')
  const draft = parsed(Draft, await drafts.get([story, question, tab]))?.entry
  if (draft && (draft.words === words || draft.changedAt < changedAt))
    await drafts.delete([story, question, tab])
}

/** Reads record by record where the browser cannot read all at once: one rotten record must not hide the others. */
async function everything(base: Base): Promise<Omit<Found, 'fault'>> {
  const entries = await base.getAll('entries').catch(async () => {
    const keys = await base.getAllKeys('entries')
    return Promise.all(
      keys.map((key) => base.get('entries', key).catch((error) => ({ key, fault: `${error}` }))),
    )
  })
  const read = entries.map((record) => ({ record, entry: parsed(Entry, record) }))
  const all = (store: 'unreadable' | 'bookmarks' | 'drafts' | 'marks') =>
    base.objectStoreNames.contains(store) ? base.getAll(store) : []
  const marks = await all('marks')
  return {
    entries: read.flatMap(({ entry }) => entry ?? []),
    unreadable: [
      ...read.flatMap(({ record, entry }) => (entry ? [] : [record])),
      ...(await all('unreadable')),
    ],
    drafts: (await all('drafts')).flatMap((record) => parsed(Draft, record) ?? []),
    bookmarks: (await all('bookmarks')).flatMap((record) => parsed(KeptBookmark, record) ?? []),
    copy: marks.flatMap((record) => parsed(CopyMark, record) ?? [])[0] ?? noCopyYet,
    isDirty: marks.some((record) => Object(record).mark === sweepMark),
  }
}
