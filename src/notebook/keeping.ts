/** How a tab's notes and bookmarks get onto the shelf and back. Nothing here rejects: what goes wrong is kept in mind. */
import type { bookmarksHere } from './bookmarks.ts'
import type { Earlier } from './earlier.ts'
import type { Entry, Place } from './entry.ts'
import { type Fault, faultOf } from './fault.ts'
import { type CopyMark, noCopyYet } from './marks.ts'
import type { notesOf } from './notes.ts'
import type { Shelf } from './shelf/shelf.ts'
import type { Brought, Taken } from './shelf/taking.ts'
import type { News } from './tabs.ts'

type Kept = { notes: ReturnType<typeof notesOf>; bookmarks: ReturnType<typeof bookmarksHere> }

/** `tell` hears of every change that other tabs should know of. */
export function keeping(shelf: Shelf, { notes, bookmarks }: Kept, tell: (news: News) => void) {
  const open = shelf.isInMemory ? 'shared' : 'open'
  let state: 'opening' | typeof open | Fault = 'opening'
  let unreadable: readonly unknown[] = []
  let copy = noCopyYet
  let isDirty = false

  /** Says whether it went well. */
  async function attempt(act: () => Promise<void>): Promise<boolean> {
    try {
      await act()
      return true
    } catch (error) {
      state = faultOf(error)
      return false
    }
  }

  /** The same; other tabs are told. */
  async function change(act: () => Promise<void>, news: News = {}): Promise<boolean> {
    const isDone = await attempt(act)
    if (isDone) tell(news)
    return isDone
  }

  /** Puts something on the shelf; one that takes it is open. */
  const put = (act: () => Promise<void>): Promise<boolean> =>
    change(async () => {
      await act()
      state = open
    })

  async function readShelf() {
    const found = await shelf.read()
    notes.follow(found.entries)
    bookmarks.follow(found.bookmarks)
    unreadable = found.unreadable
    copy = found.copy
    isDirty = found.isDirty
    state = found.fault ?? open
    return found
  }

  return {
    found: () => ({ state, unreadable, copy }),

    read: (): Promise<boolean> => attempt(async () => void (await readShelf())),

    /** The first look: also at what a broken-off sweep took along, and what tabs that died had not yet put on the shelf. */
    async begin() {
      await shelf.mend().catch(() => {}) // the next visit tries again
      await attempt(async () => {
        for (const draft of (await readShelf()).drafts) {
          const adopted = await put(async () => {
            const kept = await shelf.adopt(draft)
            if (kept) notes.adopt(kept)
          })
          if (!adopted) notes.takeIn(draft.entry, draft.was)
        }
      })
    },

    /** Where a dying tab can still reach, until the shelf has it. */
    draft: (entry: Entry) => shelf.draft({ entry, was: notes.was(entry) }),

    async putWaiting() {
      for (const entry of notes.waiting()) {
        const isPut = await put(async () =>
          notes.settle(entry, await shelf.writeEntry(entry, notes.was(entry))),
        )
        if (!isPut) notes.fail(entry)
      }
    },

    erase: (places: readonly Place[]): Promise<boolean> =>
      change(
        async () => {
          await shelf.erase(places)
          isDirty = true
        },
        { erased: places },
      ),

    eraseAll: (places: readonly Place[]): Promise<boolean> =>
      change(
        async () => {
          await shelf.eraseAll()
          unreadable = []
          copy = noCopyYet
          isDirty = true
        },
        { erased: places },
      ),

    /** Says whether all is gone; it is not while another tab writes. */
    async clear(): Promise<boolean> {
      let isClear = false
      const erased = [...notes.all().values()].map(({ entry: { story, question } }) => ({
        story,
        question,
      }))
      await attempt(async () => {
        isClear = await shelf.clear()
      })
      if (isClear) tell({ erased })
      return isClear
    },

    eraseEarlier: ({ story, question }: Place, { changedAt }: Earlier): Promise<boolean> => {
      const gone = { story, question, changedAt }
      return change(
        async () => {
          await shelf.eraseEarlier(gone)
          isDirty = true
          notes.forgetEarlier(gone)
        },
        { erasedEarlier: gone },
      )
    },

    async layBack(records: readonly unknown[]) {
      if (records.length > 0 && (await change(() => shelf.layBack(records)))) unreadable = records
    },

    /** What was taken in, to be undone; null if the shelf refused. */
    async takeIn(brought: Brought): Promise<Taken | null> {
      let taken: Taken | null = null
      await change(async () => {
        taken = await shelf.takeIn(brought)
        await readShelf()
      })
      return taken
    },

    async takeOut(taken: Taken): Promise<boolean> {
      let gone: readonly Place[] = []
      const isOut = await attempt(async () => {
        gone = await shelf.takeOut(taken)
        notes.forget(gone)
        await readShelf()
      })
      if (isOut) tell({ erased: gone })
      return isOut
    },

    /** Takes what was erased off the disk, if there is anything. Otherwise the next visit does. */
    async sweep() {
      if (state === 'open' && isDirty) isDirty = !(await shelf.sweep().catch(() => false))
    },

    noteCopy: (next: CopyMark) =>
      change(async () => {
        copy = next
        await shelf.noteCopy(next)
      }),

    async keepBookmark(story: string) {
      const sent = bookmarks.send(story)
      if (sent) await attempt(async () => bookmarks.settle(sent, await shelf.keepBookmark(sent)))
    },
  }
}
