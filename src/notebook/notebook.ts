/** The notebook as one tab holds it: words stay here, on the screen, whatever the browser does with its shelf. */
import type { KeptBookmark } from './bookmark.ts'
import { bookmarksHere } from './bookmarks.ts'
import type { Asked, Entry, Place } from './entry.ts'
import type { Fault } from './fault.ts'
import { keeping } from './keeping.ts'
import { waitingLine } from './line.ts'
import { type Note, notesOf } from './notes.ts'
import { askForPromise, isPromised } from './persistence.ts'
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
  const notes = notesOf(Math.random().toString(36).slice(2))
  const bookmarks = bookmarksHere()
  const keeper = keeping(name, { notes, bookmarks }, (news) => tabs.tell(news))
  let promised = false

  let view: NotebookView
  const listeners = new Set<() => void>()
  function show() {
    view = { ...keeper.found(), promised, notes: notes.all(), bookmarks: bookmarks.all() }
    for (const listener of listeners) listener()
  }
  show()

  const { inTurn, onceInTurn } = waitingLine(show)
  const follow = onceInTurn(async () => {
    await keeper.read()
    await keeper.putWaiting()
  })
  const putWaiting = onceInTurn(keeper.putWaiting)

  let timer: ReturnType<typeof setTimeout> | undefined
  /** Puts on the shelf what is not there yet. Resolves when it is there, or the view says why not. */
  function save(): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    return putWaiting()
  }
  function saveSoon() {
    timer ??= setTimeout(save, pause)
    show()
  }

  const tabs = amongTabs(name, {
    onNews({ erased = [] }) {
      // What she is typing here just now is newer than what was erased there.
      notes.forget(erased.filter((place) => !notes.isWaiting(place)))
      follow()
    },
    onLeave: save,
    onReturn: follow,
  })

  function noteAnswer(answer: boolean) {
    promised = answer
    show()
  }
  isPromised().then(noteAnswer)
  const ready = inTurn(async () => {
    await keeper.read()
    await keeper.takeInDrafts()
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

    /** The learner has typed: `words` is her whole answer as it now stands. With the first answer the browser is asked to keep it. */
    write(asked: Asked, words: string) {
      if (view.notes.size === 0) askForPromise().then(noteAnswer)
      keeper.draft(notes.write(asked, words, new Date().toISOString()))
      saveSoon()
    },

    save,

    /** Takes an answer away for good, with what was kept of it, and hands it back for those who regret it: see `putBack`. It returns by itself if the shelf does not let go of it. */
    erase(place: Place): Entry | null {
      const note = notes.find(place)
      notes.forget([place])
      keeper.eraseDrafts(place)
      inTurn(async () => {
        if (!(await keeper.erase(place)) && note?.savedAt) notes.bringBack(note)
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
      let isErased = false
      await inTurn(async () => {
        isErased = await keeper.eraseAll()
      })
      return isErased
    },

    /** Keeps how far she has come. Roads are added to those kept before, never taken away. */
    keepBookmark(place: Omit<KeptBookmark, 'changedAt'>) {
      const onItsWay = bookmarks.take({ ...place, changedAt: new Date().toISOString() })
      show()
      if (!onItsWay) inTurn(() => keeper.keepBookmark(place.story))
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
