/**
 * Sweeps the disk: after it, words that were erased lie nowhere in the browser's files. To erase a record is not enough:
 * Chromium's LevelDB appends, and lets the old words lie in its files for weeks. What is to be kept moves to another
 * database, the old one is deleted whole, and what was kept moves back. Whatever happens on the way, one of the two is whole.
 */
import { deleteDB, openDB } from 'idb'
import { Entry, merged } from '../entry.ts'
import { type Base, databaseNamed, inTime, type StoreName, storeNames } from './database.ts'
import { alone } from './locks.ts'
import { parsed } from './parsed.ts'
import { sweepMark, vanOf } from './van.ts'

/** All that lies on a shelf, as it lies there, with its keys. */
type Load = Partial<Record<StoreName, readonly (readonly [key: IDBValidKey, record: unknown])[]>>

/** Sweeps the shelf of this name; `close` lets go of it in this tab. Rejects with what the browser threw: then it is to be tried again, and nothing is lost. Says whether it was done. */
export const sweep = (name: string, close: () => void): Promise<boolean> =>
  alone(name, async () => {
    close()
    const load = await loadOf(name)
    await pack(vanOf(name), load)
    await deleteFromDisk(name)
    await unpack(name, load)
    await deleteFromDisk(vanOf(name))
  })

/** Takes a whole shelf away; otherwise like `sweep`. */
export const clear = (name: string, close: () => void): Promise<boolean> =>
  alone(name, async () => {
    close()
    await deleteFromDisk(name)
  })

/** Brings back what a sweep that was broken off had taken along. What has been written since stays. */
export async function comeBack(name: string): Promise<void> {
  await alone(name, async () => {
    const van = await openVan(vanOf(name))
    const load: Load | undefined = await van.get('load', 'all')
    van.close()
    if (load) await unpack(name, load)
    await deleteFromDisk(vanOf(name))
  })
}

async function loadOf(name: string): Promise<Load> {
  const database = databaseNamed(name)
  const base = await database.open()
  const load = await Promise.all(
    storeNames.map(async (store) => [store, await recordsIn(base, store)] as const),
  )
  database.close()
  return Object.fromEntries(load)
}

/** The mark that asks for a sweep does not come along. */
async function recordsIn(base: Base, store: StoreName) {
  const [keys, records] = await Promise.all([base.getAllKeys(store), base.getAll(store)])
  return keys.flatMap((key, i) => (key === sweepMark ? [] : [[key, records[i]] as const]))
}

const openVan = (name: string) =>
  openDB(name, 1, { upgrade: (database) => database.createObjectStore('load') })

async function pack(name: string, load: Load): Promise<void> {
  const van = await openVan(name)
  const transaction = van.transaction('load', 'readwrite', { durability: 'strict' })
  await transaction.store.put(load, 'all')
  await transaction.done
  van.close()
}

/** Puts everything back. Where something has come since, both texts of an answer are kept, and of anything else the newer. */
async function unpack(name: string, load: Load): Promise<void> {
  const database = databaseNamed(name)
  await database.change(storeNames, 'strict', async (transaction) => {
    for (const store of storeNames)
      for (const [key, record] of load[store] ?? []) {
        const shelf = transaction.objectStore(store)
        const here = await shelf.get(key as never)
        const next = here === undefined ? record : store === 'entries' ? both(here, record) : here
        await (shelf.keyPath === null ? shelf.put(next, key as never) : shelf.put(next))
      }
  })
  database.close()
}

const both = (here: unknown, record: unknown): unknown => {
  const [one, other] = [parsed(Entry, here), parsed(Entry, record)]
  return one && other ? merged(one, other) : here
}

/** Deletes a database and its traces. The broom makes LevelDB write out its log first: only what lies in tables is dropped. */
async function deleteFromDisk(name: string): Promise<void> {
  const broom = `${name}.broom`
  const base = await openDB(broom, 1, { upgrade: (database) => database.createObjectStore('dust') })
  await base.put('dust', true, 'dust')
  base.close()
  await inTime(deleteDB(broom))
  await inTime(deleteDB(name))
}
