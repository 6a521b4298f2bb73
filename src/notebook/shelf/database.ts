/** The database in the browser: opened when first needed, and again after the browser has closed it. Knows no entry from within; with shelf.ts and sweep.ts the only place that knows IndexedDB. */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb'
import { nameOf } from '../fault.ts'

/** Records are unknown until they have been read: an older or newer Sidestilt, or a broken disk, may have written them. */
export interface Stores extends DBSchema {
  entries: { key: [story: string, question: string]; value: unknown }
  bookmarks: { key: string; value: unknown }
  /** Records that could not be read, moved out of the way of new ones. Never cleared but by the learner. */
  unreadable: { key: number; value: unknown }
  /** Words on their way, as typed in each tab. Here and not in localStorage, which Chromium never clears from the disk. */
  drafts: { key: [story: string, question: string, tab: string]; value: unknown }
  /** What the notebook remembers about itself; no word of hers. */
  marks: { key: string; value: unknown }
}
export type StoreName = 'entries' | 'bookmarks' | 'unreadable' | 'drafts' | 'marks'
export type Change = IDBPTransaction<Stores, StoreName[], 'readwrite'>
export type Base = IDBPDatabase<Stores>

export const storeNames = ['entries', 'bookmarks', 'unreadable', 'drafts', 'marks'] as const

const version = 2

/** How long a browser may take to open or delete a database before it is given up on, in milliseconds. */
const patience = 2000

export type Database = ReturnType<typeof databaseNamed>

/** Every function rejects with what the browser threw; see fault.ts. */
export function databaseNamed(name: string) {
  let opening: Promise<Base> | null = null
  let opened: Base | null = null
  const forget = () => {
    opening = null
    opened = null
  }

  async function open(): Promise<Base> {
    if (!opening) {
      const attempt = openDB<Stores>(name, version, {
        upgrade: furnish,
        // Another tab wants to rebuild the shelf, or to sweep it: let it.
        blocking(_current, _wanted, event) {
          forget()
          if (event.target instanceof IDBDatabase) event.target.close()
        },
        terminated: forget,
      })
      opening = attempt
      attempt.then(
        (database) => {
          if (opening === attempt) opened = database
        },
        () => opening === attempt && forget(),
      )
    }
    return inTime(opening)
  }

  return {
    open,

    /** Does something in one transaction: all of it, or nothing. */
    async change<T>(
      stores: readonly StoreName[],
      durability: 'strict' | 'relaxed',
      make: (change: Change) => Promise<T>,
    ): Promise<T> {
      const begin = async () => (await open()).transaction([...stores], 'readwrite', { durability })
      const transaction = await begin().catch((error) => {
        if (!opening || nameOf(error) !== 'InvalidStateError') throw error
        forget() // the browser closed the database behind our back
        return begin()
      })
      const [made, done] = await Promise.allSettled([make(transaction), transaction.done])
      if (made.status === 'fulfilled' && done.status === 'fulfilled') return made.value
      // An aborted transaction often says no more than “AbortError”; then what was being done knows why.
      const reasons = [done, made].flatMap((end) => (end.status === 'rejected' ? [end.reason] : []))
      throw reasons.find((reason) => nameOf(reason) !== 'AbortError') ?? reasons[0]
    },

    /** Sends a draft off at once, without waiting for anything: what a dying tab has said so, the browser still does. Where the database is not open, nothing is sent. */
    send(draft: unknown): void {
      try {
        const transaction = opened?.transaction('drafts', 'readwrite', { durability: 'relaxed' })
        transaction?.store.put(draft).catch(() => {})
        transaction?.done.catch(() => {})
        transaction?.commit()
      } catch {
        // Closed in this very moment: the words themselves follow within a quarter of a second.
      }
    },

    /** Lets go of the database, so that it can be deleted. */
    close() {
      opened?.close()
      forget()
    },
  }
}

/** Sets up the stores. A database of this name that was never a notebook is left as it is. */
function furnish(
  database: Base,
  from: number,
  _to: number | null,
  transaction: IDBPTransaction<Stores, StoreName[], 'versionchange'>,
) {
  if (from < 1) {
    database.createObjectStore('entries', { keyPath: ['story', 'question'] })
    database.createObjectStore('bookmarks', { keyPath: 'story' })
    database.createObjectStore('unreadable', { autoIncrement: true })
  } else if (!database.objectStoreNames.contains('entries')) {
    transaction.done.catch(() => {}) // whoever opens it hears of it
    transaction.abort()
    return
  }
  if (from < 2) {
    database.createObjectStore('drafts', {
      keyPath: ['entry.story', 'entry.question', 'entry.tab'],
    })
    database.createObjectStore('marks', { keyPath: 'mark' })
  }
}

/** Rejects with a TimeoutError when a database neither opens (or goes) nor fails: another tab holds it, or the browser hangs. */
export async function inTime<T>(opening: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    const error = new DOMException('The database does not open', 'TimeoutError')
    timer = setTimeout(() => reject(error), patience)
  })
  return Promise.race([opening, late]).finally(() => clearTimeout(timer))
}
