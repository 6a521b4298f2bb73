/** The notebook as one tab holds it: words stay here, on the screen, whatever the browser does with its shelf. */
import { isShared } from '../device/shared.ts'
import type { KeptBookmark } from './bookmark.ts'
import { bookmarksHere } from './bookmarks.ts'
import { copiesOf } from './copies.ts'
import type { Earlier } from './earlier.ts'
import type { Asked, Entry, Place } from './entry.ts'
import { erasingFrom } from './erasing.ts'
import type { Fault } from './fault.ts'
import { guardHere } from './guard.ts'
import { keeping } from './keeping.ts'
import { waitingLine } from './line.ts'
import type { CopyMark } from './marks.ts'
import { type Note, notesOf } from './notes.ts'
import { askForPromise, isPromised } from './persistence.ts'
import { memoryShelf } from './shelf/memoryShelf.ts'
import { shelfNamed } from './shelf/shelf.ts'
import type { Brought, Taken } from './shelf/taking.ts'
import { amongTabs } from './tabs.ts'

export type NotebookView = {
  /** Whether the shelf takes what is written, and if not, why; `shared`: it is kept in memory only, because others use the machine too. */
  readonly state: 'opening' | 'open' | 'shared' | Fault
  /** Whether the browser has promised to keep it when room gets scarce. */
  readonly promised: boolean
  /** By `keyOf`. An answer that was emptied or erased in this tab is still here, without words. */
  readonly notes: ReadonlyMap<string, Note>
  /** What was erased in the last ten seconds, by `keyOf`: it can still be put back. */
  readonly erased: ReadonlyMap<string, Entry>
  /** By story. */
  readonly bookmarks: ReadonlyMap<string, KeptBookmark>
  /** Records on the shelf that cannot be read, as they lie there. */
  readonly unreadable: readonly unknown[]
  readonly copy: CopyMark
  /** The answers of which no copy has been taken as they now stand. */
  readonly alone: readonly Entry[]
}

/** What was taken in from elsewhere, as long as it can be undone. */
export type TakenIn = { undo(): Promise<boolean> }

export type Notebook = ReturnType<typeof openNotebook>

/** How soon what is typed reaches the shelf, in milliseconds, also while she types on: a killed browser loses less than 500 ms. */
const pause = 250

/** Opens the notebook in this tab. Nothing it does throws or rejects; its view says what could not be kept. */
export function openNotebook(
  name = 'sidestilt',
  shelf = isShared() ? memoryShelf() : shelfNamed(name),
) {
  const notes = notesOf(Math.random().toString(36).slice(2))
  const bookmarks = bookmarksHere()
  const keeper = keeping(shelf, { notes, bookmarks }, (news) => tabs.tell(news))
  const guard = guardHere()
  let promised = false

  let view: NotebookView
  const listeners = new Set<() => void>()
  function show() {
    view = {
      ...keeper.found(),
      promised,
      notes: notes.all(),
      erased: erasing.erased(),
      bookmarks: bookmarks.all(),
      alone: copies.alone(),
    }
    guard.watch(view)
    for (const listener of listeners) listener()
  }

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

  const erasing = erasingFrom({ notes, keeper, inTurn, save, saveSoon, show, follow })
  const copies = copiesOf({ notes, keeper, inTurn })
  show()

  const tabs = amongTabs(shelf.isInMemory ? null : name, {
    onNews({ erased = [], erasedEarlier }) {
      // What she is typing here just now is newer than what was erased there.
      notes.forget(erased.filter((place) => !notes.isWaiting(place)))
      if (erasedEarlier) notes.forgetEarlier(erasedEarlier)
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
  const ready = inTurn(keeper.begin)
  // What an earlier visit erased and had no time to sweep.
  ready.then(() => inTurn(keeper.sweep))

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
      if (view.notes.size === 0 && !shelf.isInMemory) askForPromise().then(noteAnswer)
      erasing.isBegunAnew(asked)
      keeper.draft(notes.write(asked, words, new Date().toISOString()))
      saveSoon()
    },

    save,

    /** An earlier text becomes the answer again, and the answer an earlier text. */
    restore(place: Place, earlier: Earlier) {
      const entry = notes.restore(place, earlier, new Date().toISOString())
      if (entry) keeper.draft(entry)
      saveSoon()
    },

    /** Takes in what comes from another device: neither text of an answer is lost. Null if the shelf refused; then nothing has changed. */
    async takeIn(brought: Brought): Promise<TakenIn | null> {
      await save()
      copies.isInFile(brought.entries)
      let taken: Taken | null = null
      await inTurn(async () => {
        taken = await keeper.takeIn(brought)
      })
      if (taken) copies.noteTaken(brought.entries)
      return taken && { undo: () => undo(taken as Taken) }
    },

    ...erasing.actions,
    ...copies.actions,

    /** The tab may be closed unasked, whatever is in it. */
    letGo: guard.letGo,

    /** Keeps how far she has come. Roads are added to those kept before, never taken away. */
    keepBookmark(place: Omit<KeptBookmark, 'changedAt'>) {
      const onItsWay = bookmarks.take({ ...place, changedAt: new Date().toISOString() })
      show()
      if (!onItsWay) inTurn(() => keeper.keepBookmark(place.story))
    },

    /** Stops listening. What waits is not lost: it lies in the drafts. */
    close() {
      clearTimeout(timer)
      guard.letGo()
      erasing.close()
      tabs.close()
    },
  }

  /** What was taken in goes out again, also from the disk. Answers that have been written in since stay. */
  async function undo(taken: Taken): Promise<boolean> {
    let isOut = false
    await save()
    await inTurn(async () => {
      isOut = await keeper.takeOut(taken)
    })
    await erasing.sweep()
    return isOut
  }
}

let here: Notebook | null = null

/** The notebook of this tab, opened when first asked for. */
export const notebookHere = (): Notebook => {
  here ??= openNotebook()
  return here
}
