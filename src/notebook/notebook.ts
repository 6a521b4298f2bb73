/** The notebook as one tab holds it: words stay here, on the screen, whatever the browser does with its shelf. */
import { isShared } from '../device/shared.ts'
import type { KeptBookmark } from './bookmark.ts'
import { bookmarksHere } from './bookmarks.ts'
import type { Earlier } from './earlier.ts'
import { type Asked, answered, type Entry, keyOf, type Place } from './entry.ts'
import type { Fault } from './fault.ts'
import { keeping } from './keeping.ts'
import { waitingLine } from './line.ts'
import type { CopyMark } from './marks.ts'
import { type Note, notesOf } from './notes.ts'
import { askForPromise, isPromised } from './persistence.ts'
import { regretsHere } from './regrets.ts'
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
}

/** What was taken in from elsewhere, as long as it can be undone. */
export type TakenIn = { undo(): Promise<boolean> }

export type Notebook = ReturnType<typeof openNotebook>

/** How soon what is typed reaches the shelf, in milliseconds, also while she types on: a killed browser loses less than 500 ms. */
const pause = 250

/** How long after a sweep the shelf is looked at again, in milliseconds. Chromium closes its files two seconds after all have let go of them, and throws the old ones away when it opens them anew. */
const airing = 4000

/** Opens the notebook in this tab. Nothing it does throws or rejects; its view says what could not be kept. */
export function openNotebook(
  name = 'sidestilt',
  shelf = isShared() ? memoryShelf() : shelfNamed(name),
) {
  const notes = notesOf(Math.random().toString(36).slice(2))
  const bookmarks = bookmarksHere()
  const keeper = keeping(shelf, { notes, bookmarks }, (news) => tabs.tell(news))
  const regrets = regretsHere(sweepInTurn)
  /** The words that have been taken out, by `keyOf`. */
  const takenOut = new Map<string, string>()
  let promised = false

  let view: NotebookView
  const listeners = new Set<() => void>()
  function show() {
    view = {
      ...keeper.found(),
      promised,
      notes: notes.all(),
      erased: regrets.all(),
      bookmarks: bookmarks.all(),
    }
    for (const listener of listeners) listener()
  }
  show()

  const { inTurn, onceInTurn } = waitingLine(show)
  const follow = onceInTurn(async () => {
    await keeper.read()
    await keeper.putWaiting()
  })
  const putWaiting = onceInTurn(keeper.putWaiting)

  const timers = new Set<ReturnType<typeof setTimeout>>()
  const later = (act: () => void, ms: number) => timers.add(setTimeout(act, ms))
  async function sweepInTurn() {
    await inTurn(keeper.sweep)
    later(follow, airing)
  }

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

  const tabs = amongTabs(shelf.isInMemory ? null : name, {
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
  const ready = inTurn(keeper.begin)
  // What an earlier visit erased and had no time to sweep.
  ready.then(() => inTurn(keeper.sweep))

  /** Takes answers away with all that was kept of them; `act` asks the shelf to. Where it does not let go, they come back. */
  async function eraseWith(places: readonly Place[], act: () => Promise<boolean>) {
    const { unreadable } = keeper.found()
    const gone = places.flatMap((place) => notes.find(place) ?? [])
    notes.forget(places)
    regrets.add(gone.map(({ entry }) => entry))
    show()
    let isErased = false
    await inTurn(async () => {
      isErased = await act()
      const left = keeper.found().unreadable
      regrets.add(
        [],
        unreadable.filter((record) => !left.includes(record)),
      )
      for (const note of isErased ? [] : gone)
        if (note.savedAt) {
          regrets.take(note.entry)
          notes.bringBack(note)
        }
    })
    return isErased
  }

  async function noteCopy(change: Partial<CopyMark>) {
    await inTurn(async () => void (await keeper.noteCopy({ ...keeper.found().copy, ...change })))
  }

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
      regrets.take(asked)
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

    /** Takes one earlier text away for good; that cannot be undone. */
    async eraseEarlier(place: Place, earlier: Earlier): Promise<void> {
      await save()
      await inTurn(async () => void (await keeper.eraseEarlier(place, earlier)))
      await sweepInTurn()
    },

    /** Takes an answer away, with what was kept of it. For ten seconds it can be put back; then it is swept from the disk. Says whether the shelf let go of it; if not, it comes back by itself. */
    erase: (place: Place): Promise<boolean> => eraseWith([place], () => keeper.erase([place])),

    /** The same for all answers, and for records that could not be read. Bookmarks stay. */
    eraseAll(): Promise<boolean> {
      const places = [...notes.all().values()].map(({ entry: { story, question } }) => ({
        story,
        question,
      }))
      return eraseWith(places, () => keeper.eraseAll(places))
    },

    /** Takes everything away at once, from the disk too, and how far she has come with it. It cannot be undone. Says whether the browser let go of it. */
    async clear(): Promise<boolean> {
      await save()
      let isClear = false
      await inTurn(async () => {
        isClear = await keeper.clear()
      })
      return isClear
    },

    /** Puts an erased answer back as it was, or all that can be put back. */
    putBack(place?: Place) {
      const { entries, unreadable } = place
        ? { entries: [regrets.take(place) ?? []].flat(), unreadable: [] }
        : regrets.takeAll()
      for (const entry of entries) notes.putBack(entry)
      inTurn(() => keeper.layBack(unreadable))
      saveSoon()
    },

    /** Takes in what comes from another device: neither text of an answer is lost. Null if the shelf refused; then nothing has changed. */
    async takeIn(brought: Brought): Promise<TakenIn | null> {
      await save()
      let taken: Taken | null = null
      await inTurn(async () => {
        taken = await keeper.takeIn(brought)
      })
      return taken && { undo: () => undo(taken as Taken) }
    },

    /** These answers have been taken out. When all that are written have been, that is a copy. */
    noteTaken(entries: readonly Entry[]) {
      for (const entry of entries) takenOut.set(keyOf(entry), entry.words)
      const written = answered([...view.notes.values()].map(({ entry }) => entry))
      if (written.every((entry) => takenOut.get(keyOf(entry)) === entry.words))
        noteCopy({ takenAt: new Date().toISOString() })
    },

    /** A copy has been taken out, in whatever form. */
    noteCopy: () => noteCopy({ takenAt: new Date().toISOString() }),

    /** A copy has been offered, once and for all. */
    noteOffer: () => noteCopy({ offered: true }),

    /** Keeps how far she has come. Roads are added to those kept before, never taken away. */
    keepBookmark(place: Omit<KeptBookmark, 'changedAt'>) {
      const onItsWay = bookmarks.take({ ...place, changedAt: new Date().toISOString() })
      show()
      if (!onItsWay) inTurn(() => keeper.keepBookmark(place.story))
    },

    /** Stops listening. What waits is not lost: it lies in the drafts. */
    close() {
      clearTimeout(timer)
      for (const each of timers) clearTimeout(each)
      regrets.takeAll()
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
    await sweepInTurn()
    return isOut
  }
}

let here: Notebook | null = null

/** The notebook of this tab, opened when first asked for. */
export const notebookHere = (): Notebook => {
  here ??= openNotebook()
  return here
}
