/** The notebook as one tab holds it: words stay here, on the screen, whatever the browser does with its shelf. */
import type { KeptBookmark } from './bookmark.ts'
import { draftsFor } from './drafts.ts'
import type { Asked, Entry, Place } from './entry.ts'
import { type Note, notesOf } from './notes.ts'
import { type Fault, faultOf, shelfNamed } from './shelf.ts'
import { amongTabs } from './tabs.ts'

export type NotebookView = {
  /** Whether the shelf takes what is written. */
  readonly state: 'opening' | 'open' | Fault
  /** Whether the browser has promised to keep it when room gets scarce. */
  readonly persisted: boolean
  /** By `keyOf`. An answer that was emptied or erased in this tab is still here, without words. */
  readonly notes: ReadonlyMap<string, Note>
  /** By story. */
  readonly bookmarks: ReadonlyMap<string, KeptBookmark>
  /** Records on the shelf that cannot be read, as they lie there. */
  readonly unreadable: readonly unknown[]
}

export type Notebook = ReturnType<typeof openNotebook>

/** How soon what is typed reaches the shelf, in milliseconds, also while she types on: a killed tab loses less than 500 ms. */
const pause = 250

/** Opens the notebook in this tab. Nothing it does throws or rejects; its view says what could not be kept. */
export function openNotebook(name = 'sidestilt') {
  const shelf = shelfNamed(name)
  const drafts = draftsFor(name)
  const notes = notesOf(Math.random().toString(36).slice(2))
  const bookmarks = new Map<string, KeptBookmark>()
  const bookmarksWaiting = new Set<string>()
  let unreadable: readonly unknown[] = []
  let fault: Fault | null = null
  let opened = false
  let persisted = false

  let view: NotebookView
  const listeners = new Set<() => void>()
  function show() {
    view = {
      state: opened ? (fault ?? 'open') : 'opening',
      persisted,
      notes: notes.all(),
      bookmarks: new Map(bookmarks),
      unreadable,
    }
    for (const listener of listeners) listener()
  }
  show()

  /** One thing at a time, so that what is read is never older than what this tab has just written. */
  let line: Promise<void> = Promise.resolve()
  const inTurn = (act: () => Promise<void>): Promise<void> => {
    line = line.then(act).then(show)
    return line
  }

  /** Tries something with the shelf. Says whether it went well, and keeps in mind why not. */
  async function attempt(act: () => Promise<void>): Promise<boolean> {
    try {
      await act()
      return true
    } catch (error) {
      fault = faultOf(error)
      return false
    }
  }

  const read = () =>
    attempt(async () => {
      const found = await shelf.readEntries()
      fault = found.fault
      unreadable = found.unreadable
      notes.follow(found.entries)
      for (const bookmark of await shelf.readBookmarks())
        if (!bookmarksWaiting.has(bookmark.story)) bookmarks.set(bookmark.story, bookmark)
    })

  async function putWaiting() {
    for (const entry of notes.waiting()) {
      const put = await attempt(async () => {
        notes.settle(entry, await shelf.writeEntry(entry, notes.was(entry)))
        fault = null
      })
      if (put) drafts.drop(entry)
      else notes.fail(entry)
      if (put) tabs.tell({})
    }
  }

  async function takeInDrafts() {
    for (const { entry, was, drop } of drafts.found()) {
      const put = await attempt(async () => notes.settle(entry, await shelf.writeEntry(entry, was)))
      if (put) drop()
      else notes.takeIn(entry, was)
    }
  }

  async function askToPersist() {
    persisted = (await navigator.storage?.persist?.().catch(() => false)) ?? false
    show()
  }

  const follow = () =>
    inTurn(async () => {
      await read()
      await putWaiting()
    })

  let timer: ReturnType<typeof setTimeout> | undefined
  /** Puts on the shelf what is not there yet. Resolves when it is there, or the view says why not. */
  function save(): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    return inTurn(putWaiting)
  }
  function saveSoon() {
    timer ??= setTimeout(save, pause)
    show()
  }

  const tabs = amongTabs(name, {
    onNews({ erased = [] }) {
      for (const place of [erased].flat()) notes.forget(place)
      follow()
    },
    onLeave: save,
    onReturn: follow,
  })

  const ready = inTurn(async () => {
    persisted = (await navigator.storage?.persisted?.().catch(() => false)) ?? false
    await read()
    await takeInDrafts()
    opened = true
  })

  return {
    /** Resolves when the shelf has been read, or has refused. */
    ready,
    view: () => view,
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },

    /** The learner has typed: `words` is her whole answer as it now stands. The first answer also asks the browser to keep it. */
    write(asked: Asked, words: string) {
      if (notes.all().size === 0) askToPersist()
      const entry = notes.write(asked, words, new Date().toISOString())
      drafts.keep({ entry, was: notes.was(entry) })
      saveSoon()
    },

    save,

    /** Takes an answer away for good, with what was kept of it. Hands it back for those who regret it: see `putBack`. */
    erase(place: Place): Entry | null {
      const entry = notes.find(place)
      notes.forget(place)
      drafts.erase(place)
      inTurn(async () => {
        if (await attempt(() => shelf.eraseEntry(place))) tabs.tell({ erased: place })
      })
      show()
      return entry
    },

    /** Puts an erased answer back as it was. */
    putBack(entry: Entry) {
      notes.putBack(entry)
      saveSoon()
    },

    /** Takes all answers away for good, also records that could not be read. Bookmarks stay. Says whether it was done. */
    async eraseAll(): Promise<boolean> {
      let erased = false
      await inTurn(async () => {
        erased = await attempt(shelf.eraseAll)
        if (!erased) return
        const places = [...notes.all().values()].map(({ entry }) => entry)
        for (const place of places) notes.forget(place)
        drafts.eraseAll()
        unreadable = []
        tabs.tell({ erased: places.map(({ story, question }) => ({ story, question })) })
      })
      return erased
    },

    /** Keeps how far she has come. Roads are added to those kept before, never taken away. */
    keepBookmark(place: Omit<KeptBookmark, 'changedAt'>) {
      const { story } = place
      bookmarks.set(story, { ...place, changedAt: new Date().toISOString() })
      show()
      if (bookmarksWaiting.has(story)) return
      bookmarksWaiting.add(story)
      inTurn(async () => {
        const latest = bookmarks.get(story)
        bookmarksWaiting.delete(story)
        await attempt(async () => {
          const kept = latest && (await shelf.keepBookmark(latest))
          if (kept && bookmarks.get(story) === latest) bookmarks.set(story, kept)
        })
      })
    },

    /** Lets go of the page: for tests, which open many notebooks on one. */
    close() {
      clearTimeout(timer)
      tabs.close()
    },
  }
}

let here: Notebook | null = null

/** The notebook of this tab, opened when first asked for. */
export const notebookHere = (): Notebook => {
  here ??= openNotebook()
  return here
}
