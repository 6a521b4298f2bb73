/** Taking in what comes from another device: both texts of an answer stay, and all of it can be undone. */
import { joinedByAge, KeptBookmark } from '../bookmark.ts'
import { Entry, isBlank, merged, type Place } from '../entry.ts'
import type { Change } from './database.ts'
import { parsed } from './parsed.ts'

/** What is brought: entries and bookmarks of this or another device. */
export type Brought = {
  readonly entries: readonly Entry[]
  readonly bookmarks: readonly KeptBookmark[]
}

/** A record before and after; `before` is undefined where there was none. */
type Swap = { readonly before: unknown; readonly after: Entry | KeptBookmark }

export type Taken = { readonly entries: readonly Swap[]; readonly bookmarks: readonly Swap[] }

/** Takes everything in. What lies there and cannot be read is left as it is. */
export async function takenIn(change: Change, brought: Brought): Promise<Taken> {
  const taken: { entries: Swap[]; bookmarks: Swap[] } = { entries: [], bookmarks: [] }
  for (const entry of brought.entries) {
    if (isBlank(entry)) continue
    const entries = change.objectStore('entries')
    const before = await entries.get([entry.story, entry.question])
    const kept = parsed(Entry, before)
    if (before !== undefined && !kept) continue
    const after = kept ? merged(kept, entry) : entry
    await entries.put(after)
    taken.entries.push({ before, after })
  }
  for (const bookmark of brought.bookmarks) {
    const bookmarks = change.objectStore('bookmarks')
    const before = await bookmarks.get(bookmark.story)
    const kept = parsed(KeptBookmark, before)
    const after = kept ? joinedByAge(kept, bookmark) : bookmark
    await bookmarks.put(after)
    taken.bookmarks.push({ before, after })
  }
  return taken
}

/** Whether nothing has been written or erased since, not even an earlier text: that would come back with what was there before. */
const isAsTaken = (after: Swap['after'], now: unknown): boolean => {
  // The words too: what was typed in the same millisecond has the same date.
  const told = (record: unknown) => {
    const { changedAt, words, earlier } = Object(record)
    return [changedAt, words, earlier]
  }
  return JSON.stringify(told(now)) === JSON.stringify(told(after))
}

/** Puts everything back as it was before; what has been written in or erased since stays as it is now. Says which answers are gone by it. */
export async function takenOut(change: Change, { entries, bookmarks }: Taken): Promise<Place[]> {
  const gone: Place[] = []
  for (const [store, swaps] of [
    ['entries', entries],
    ['bookmarks', bookmarks],
  ] as const)
    for (const { before, after } of swaps) {
      const shelf = change.objectStore(store)
      const key = ('question' in after ? [after.story, after.question] : after.story) as never
      if (!isAsTaken(after, await shelf.get(key))) continue
      if (before !== undefined) await shelf.put(before)
      else {
        await shelf.delete(key)
        if ('question' in after) gone.push(after)
      }
    }
  return gone
}
