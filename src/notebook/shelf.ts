/** The shelf in the browser that notebook and bookmarks stand on. The only module that knows IndexedDB. */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb'
import * as v from 'valibot'
import { joined, KeptBookmark } from './bookmark.ts'
import { Entry, isBlank, meet, type Place } from './entry.ts'
import { type Fault, nameOf } from './fault.ts'

/** Records are unknown until they have been read: an older or newer Sidestilt, or a broken disk, may have written them. */
interface Stores extends DBSchema {
  entries: { key: [string, string]; value: unknown }
  bookmarks: { key: string; value: unknown }
  /** Records that could not be read, moved out of the way of new ones. Never cleared but by the learner. */
  unreadable: { key: number; value: unknown }
}
type StoreName = 'entries' | 'bookmarks' | 'unreadable'
type Change = IDBPTransaction<Stores, StoreName[], 'readwrite'>

export type Found = { entries: Entry[]; unreadable: unknown[]; fault: Fault | null }

/** How long a browser may take to open its database before the learner is told that it does not, in milliseconds. */
const patience = 2000

export type Shelf = ReturnType<typeof shelfNamed>

/** The shelf with this name. It is opened when first needed, and again after the browser has closed it. Every function rejects with what the browser threw; see fault.ts. */
export function shelfNamed(name: string) {
  let opening: Promise<IDBPDatabase<Stores>> | null = null
  const forget = () => {
    opening = null
  }

  async function database(): Promise<IDBPDatabase<Stores>> {
    if (!opening) {
      const attempt = openDB<Stores>(name, 1, {
        upgrade(fresh) {
          fresh.createObjectStore('entries', { keyPath: ['story', 'question'] })
          fresh.createObjectStore('bookmarks', { keyPath: 'story' })
          fresh.createObjectStore('unreadable', { autoIncrement: true })
        },
        // A newer Sidestilt in another tab wants to rebuild the shelf: let it.
        blocking(_current, _wanted, event) {
          forget()
          if (event.target instanceof IDBDatabase) event.target.close()
        },
        terminated: forget,
      })
      opening = attempt
      attempt.catch(() => opening === attempt && forget())
    }
    return inTime(opening)
  }

  async function change<T>(
    stores: StoreName[],
    durability: 'strict' | 'relaxed',
    make: (change: Change) => Promise<T>,
  ): Promise<T> {
    const begin = async () => (await database()).transaction(stores, 'readwrite', { durability })
    const transaction = await begin().catch((error) => {
      if (!opening || nameOf(error) !== 'InvalidStateError') throw error
      forget() // the browser closed the database behind our back
      return begin()
    })
    const [made, done] = await Promise.allSettled([make(transaction), transaction.done])
    if (made.status === 'fulfilled' && done.status === 'fulfilled') return made.value
    // An aborted transaction says only “AbortError” on one of the two; the other knows why.
    const reasons = [made, done].flatMap((end) => (end.status === 'rejected' ? [end.reason] : []))
    throw reasons.find((reason) => nameOf(reason) !== 'AbortError') ?? reasons[0]
  }

  return {
    /** Every entry that can be read, and what cannot, as it lies there. A shelf built by a newer Sidestilt is read and left alone. */
    async readEntries(): Promise<Found> {
      try {
        return { ...(await everything(await database())), fault: null }
      } catch (error) {
        if (nameOf(error) !== 'VersionError') throw error
        const newer = await openDB<Stores>(name)
        const found = await everything(newer).finally(() => newer.close())
        return { ...found, fault: 'damaged' }
      }
    },

    /** Keeps an answer that grew from the text `was`. Says what lies there now. An empty one is taken away. */
    writeEntry: (entry: Entry, was: string): Promise<Entry> =>
      change(['entries', 'unreadable'], 'strict', async (transaction) => {
        const entries = transaction.objectStore('entries')
        const raw = await entries.get([entry.story, entry.question])
        const kept = parsed(Entry, raw)
        if (raw !== undefined && !kept) await transaction.objectStore('unreadable').add(raw)
        const next = meet(entry, kept, was)
        if (isBlank(next)) await entries.delete([entry.story, entry.question])
        // What a newer Sidestilt has noted beside the answer stays.
        else await entries.put({ ...(kept ? (raw as object) : {}), ...next })
        return next
      }),

    eraseEntry: ({ story, question }: Place): Promise<void> =>
      change(['entries'], 'strict', (transaction) =>
        transaction.objectStore('entries').delete([story, question]),
      ),

    eraseAll: (): Promise<void> =>
      change(['entries', 'unreadable'], 'strict', async (transaction) => {
        await transaction.objectStore('entries').clear()
        await transaction.objectStore('unreadable').clear()
      }),

    async readBookmarks(): Promise<KeptBookmark[]> {
      const raw = await (await database()).getAll('bookmarks')
      return raw.flatMap((record) => parsed(KeptBookmark, record) ?? [])
    },

    /** Keeps a bookmark; roads that another tab has walked meanwhile stay. Says what lies there now. */
    keepBookmark: (bookmark: KeptBookmark): Promise<KeptBookmark> =>
      change(['bookmarks'], 'relaxed', async (transaction) => {
        const bookmarks = transaction.objectStore('bookmarks')
        const next = joined(bookmark, parsed(KeptBookmark, await bookmarks.get(bookmark.story)))
        await bookmarks.put(next)
        return next
      }),
  }
}

const parsed = <T extends v.GenericSchema>(schema: T, raw: unknown): v.InferOutput<T> | null => {
  const { success, output } = v.safeParse(schema, raw)
  return success ? output : null
}

/** Reads record by record where the browser cannot read all at once: one rotten record must not hide the others. */
async function everything(database: IDBPDatabase<Stores>): Promise<Omit<Found, 'fault'>> {
  const raw = await database.getAll('entries').catch(async () => {
    const keys = await database.getAllKeys('entries')
    return Promise.all(
      keys.map((key) =>
        database.get('entries', key).catch((error) => ({ key, fault: `${error}` })),
      ),
    )
  })
  const read = raw.map((record) => ({ record, entry: parsed(Entry, record) }))
  return {
    entries: read.flatMap(({ entry }) => entry ?? []),
    unreadable: [
      ...read.flatMap(({ record, entry }) => (entry ? [] : [record])),
      ...(await database.getAll('unreadable')),
    ],
  }
}

/** Rejects with a TimeoutError when the database neither opens nor fails: another tab holds it, or the browser hangs. */
async function inTime<T>(opening: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    const error = new DOMException('The database does not open', 'TimeoutError')
    timer = setTimeout(() => reject(error), patience)
  })
  return Promise.race([opening, late]).finally(() => clearTimeout(timer))
}
