/** The notebook as one tab holds it: words stay here, on the screen, whatever the browser does with its shelf. */
import type { KeptBookmark } from './bookmark.ts'
import { bookmarksHere } from './bookmarks.ts'
import { draftsFor } from './drafts.ts'
import type { Asked, Entry, Place } from './entry.ts'
import { type Fault, faultOf } from './fault.ts'
import { type Note, notesOf } from './notes.ts'
import { askForPromise, isPromised } from './persistence.ts'
import { shelfNamed } from './shelf.ts'
import { amongTabs } from './tabs.ts'

export type NotebookView = {
  /** Whether the shelf takes what is written, and if not, why. */
  readonly state: 'opening' | 'open' | Fault
  /** Whether the browser has promised to keep it when room gets scarce. */
  readonly promised: boolean
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
  const bookmarks = bookmarksHere()
  let state: NotebookView['state'] = 'opening'
  let promised = false
  let unreadable: readonly unknown[] = []

  let view: NotebookView
  const listeners = new Set<() => void>()
  function show() {
    view = { state, promised, notes: notes.all(), bookmarks: bookmarks.all(), unreadable }
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
      state = faultOf(error)
      return false
    }
  }

  async function read() {
    const found = await shelf.readEntries()
    notes.follow(found.entries)
    unreadable = found.unreadable
    state = found.fault ?? 'open'
    bookmarks.follow(await shelf.readBookmarks())
  }

  async function put(entry: Entry, was: string): Promise<boolean> {
    const put = await attempt(async () => {
      notes.settle(entry, await shelf.writeEntry(entry, was))
      state = 'open'
    })
    if (put) tabs.tell({})
    return put
  }

  async function putWaiting() {
    for (const entry of notes.waiting())
      if (await put(entry, notes.was(entry))) drafts.drop(entry)
      else notes.fail(entry)
  }

  async function takeInDrafts() {
    for (const { entry, was, drop } of drafts.found())
      if (await put(entry, was)) drop()
      else notes.takeIn(entry, was)
  }

  function noteAnswer(answer: boolean) {
    promised = answer
    show()
  }

  const follow = () =>
    inTurn(async () => {
      await attempt(read)
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
      notes.forget(erased)
      follow()
    },
    onLeave: save,
    onReturn: follow,
  })

  const ready = inTurn(async () => {
    await attempt(read)
    await takeInDrafts()
  })
  isPromised().then(noteAnswer)

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

    /** The learner has typed: `words` is her whole answer as it now stands. With the first answer the browser is asked to keep it. */
    write(asked: Asked, words: string) {
      if (notes.all().size === 0) askForPromise().then(noteAnswer)
      const entry = notes.write(asked, words, new Date().toISOString())
      drafts.keep({ entry, was: notes.was(entry) })
      saveSoon()
    },

    save,

    /** Takes an answer away for good, with what was kept of it, and hands it back for those who regret it: see `putBack`. It returns by itself if the shelf does not let go of it. */
    erase(place: Place): Entry | null {
      const note = notes.find(place)
      notes.forget([place])
      drafts.erase(place)
      inTurn(async () => {
        if (await attempt(() => shelf.eraseEntry(place))) tabs.tell({ erased: [place] })
        else if (note?.savedAt) notes.bringBack(note)
      })
      show()
      return note?.entry ?? null
    },

    /** Puts an erased answer back as it was. */
    putBack(entry: Entry) {
      notes.putBack(entry)
      saveSoon()
    },

    /** Takes all answers away for good, also records that could not be read. Bookmarks stay. Says whether the shelf let go of them. */
    async eraseAll(): Promise<boolean> {
      let erased = false
      await inTurn(async () => {
        erased = await attempt(shelf.eraseAll)
        const gone = [...notes.all().values()].filter(({ savedAt }) => erased || !savedAt)
        const places = gone.map(({ entry: { story, question } }) => ({ story, question }))
        notes.forget(places)
        drafts.eraseAll()
        if (!erased) return
        unreadable = []
        tabs.tell({ erased: places })
      })
      return erased
    },

    /** Keeps how far she has come. Roads are added to those kept before, never taken away. */
    keepBookmark(place: Omit<KeptBookmark, 'changedAt'>) {
      const onItsWay = bookmarks.take({ ...place, changedAt: new Date().toISOString() })
      show()
      if (onItsWay) return
      inTurn(async () => {
        const sent = bookmarks.send(place.story)
        if (sent) await attempt(async () => bookmarks.settle(sent, await shelf.keepBookmark(sent)))
      })
    },

    /** Stops listening. What waits is not lost: it lies in the drafts. */
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
