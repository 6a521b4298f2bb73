/** How a tab's notes and bookmarks get onto the shelf and back. Nothing here rejects: what goes wrong is kept in mind. */
import type { bookmarksHere } from './bookmarks.ts'
import { draftsFor } from './drafts.ts'
import type { Entry, Place } from './entry.ts'
import { type Fault, faultOf } from './fault.ts'
import type { notesOf } from './notes.ts'
import { shelfNamed } from './shelf.ts'
import type { News } from './tabs.ts'

type Kept = { notes: ReturnType<typeof notesOf>; bookmarks: ReturnType<typeof bookmarksHere> }

/** `tell` hears of every change that other tabs should know of. */
export function keeping(name: string, { notes, bookmarks }: Kept, tell: (news: News) => void) {
  const shelf = shelfNamed(name)
  const drafts = draftsFor(name)
  let state: 'opening' | 'open' | Fault = 'opening'
  let unreadable: readonly unknown[] = []

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

  /** Puts an entry that grew from the text `was` on the shelf. `settle` hears what lies there then. */
  async function put(entry: Entry, was: string, settle: (kept: Entry) => void): Promise<boolean> {
    const isPut = await attempt(async () => {
      settle(await shelf.writeEntry(entry, was))
      state = 'open'
    })
    if (isPut) tell({})
    return isPut
  }

  return {
    found: () => ({ state, unreadable }),

    read: (): Promise<boolean> =>
      attempt(async () => {
        const found = await shelf.readEntries()
        notes.follow(found.entries)
        unreadable = found.unreadable
        state = found.fault ?? 'open'
        bookmarks.follow(await shelf.readBookmarks())
      }),

    /** Where a dying tab can still reach, until the shelf has it. */
    draft: (entry: Entry) => drafts.keep({ entry, was: notes.was(entry) }),

    async putWaiting() {
      for (const entry of notes.waiting()) {
        const isPut = await put(entry, notes.was(entry), (kept) => notes.settle(entry, kept))
        if (!isPut) notes.fail(entry)
        else if (!notes.isWaiting(entry)) drafts.drop(entry)
      }
    },

    /** What tabs that died had not yet put on the shelf. */
    async takeInDrafts() {
      for (const { entry, was, drop } of drafts.found())
        if (await put(entry, was, notes.adopt)) drop()
        else notes.takeIn(entry, was)
    },

    eraseDrafts: drafts.erase,

    async erase(place: Place): Promise<boolean> {
      const isErased = await attempt(() => shelf.eraseEntry(place))
      if (isErased) tell({ erased: [place] })
      return isErased
    },

    /** Where the shelf does not let go, only what never lay on it is taken away. */
    async eraseAll(): Promise<boolean> {
      const isErased = await attempt(shelf.eraseAll)
      const gone = [...notes.all().values()].filter(({ savedAt }) => isErased || !savedAt)
      const places = gone.map(({ entry: { story, question } }) => ({ story, question }))
      notes.forget(places)
      drafts.eraseAll()
      if (isErased) unreadable = []
      if (isErased) tell({ erased: places })
      return isErased
    },

    async keepBookmark(story: string) {
      const sent = bookmarks.send(story)
      if (sent) await attempt(async () => bookmarks.settle(sent, await shelf.keepBookmark(sent)))
    },
  }
}
