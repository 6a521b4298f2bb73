/** What one tab knows of every answer: the words on its screen, and whether they lie on the shelf. Knows no storage. */
import { distilled, type Earlier, isCut, isNewSitting } from './earlier.ts'
import {
  type Asked,
  type EarlierPlace,
  type Entry,
  isBlank,
  keyOf,
  meet,
  type Place,
  without,
} from './entry.ts'

/** `gone`: it was on the shelf, and then the browser was cleaned. */
export type Saved = 'yes' | 'no' | 'failed' | 'gone'

/** `savedAt`: when the words that lie on the shelf were written (ISO), if any do. */
export type Note = {
  readonly entry: Entry
  readonly saved: Saved
  readonly savedAt: string | null
}

/** The notes of the tab with this name. */
export function notesOf(tab: string) {
  const notes = new Map<string, Note>()
  const onShelf = new Map<string, Entry>()
  /** The texts that sittings began with: what she comes back to and changes is not lost. */
  const begunWith = new Map<string, Entry>()

  const mark = (entry: Entry, saved: Saved) => {
    const savedAt = onShelf.get(keyOf(entry))?.changedAt ?? null
    notes.set(keyOf(entry), { entry, saved, savedAt })
  }
  const isWaiting = ({ saved }: Note) => saved === 'no' || saved === 'failed'
  const settle = (entry: Entry) => {
    if (isBlank(entry)) onShelf.delete(keyOf(entry))
    else onShelf.set(keyOf(entry), entry)
    mark(entry, 'yes')
  }

  return {
    /** A copy, by `keyOf`. */
    all: (): ReadonlyMap<string, Note> => new Map(notes),
    find: (place: Place): Note | null => notes.get(keyOf(place)) ?? null,
    /** The words that this tab last saw on the shelf. */
    was: (place: Place): string => onShelf.get(keyOf(place))?.words ?? '',
    isWaiting: (place: Place): boolean => {
      const note = notes.get(keyOf(place))
      return note !== undefined && isWaiting(note)
    },
    /** What is not on the shelf and wants to be. */
    waiting: (): readonly Entry[] =>
      [...notes.values()].filter(isWaiting).map(({ entry }) => entry),

    /** Takes down an answer as it now stands; `now` is an ISO timestamp. The text a sitting began with, and one of which much is cut, stay beside it. */
    write(asked: Asked, words: string, now: string): Entry {
      const key = keyOf(asked)
      const here = notes.get(key)?.entry
      if (here && (here.tab !== tab || isNewSitting(here.changedAt, now))) begunWith.set(key, here)
      const before = begunWith.get(key)
      const beside = [
        ...(here?.earlier ?? []),
        ...(before ? [before] : []),
        ...(here && isCut(here.words, words) ? [here] : []),
      ]
      const writtenAt = here && !isBlank(here) ? here.writtenAt : now
      const earlier = distilled(beside, words)
      const entry = { ...asked, words, writtenAt, changedAt: now, tab, earlier }
      mark(entry, 'no')
      return entry
    },

    /** An earlier text becomes the answer again, and the answer an earlier text. Null where there is no such answer. */
    restore(place: Place, { words }: Earlier, now: string): Entry | null {
      const here = notes.get(keyOf(place))?.entry
      if (!here) return null
      const earlier = distilled([...here.earlier, here], words)
      const entry = { ...here, words, changedAt: now, tab, earlier }
      mark(entry, 'no')
      return entry
    },

    /** An earlier text is gone for good, also where a sitting began with it. */
    forgetEarlier(gone: EarlierPlace) {
      const key = keyOf(gone)
      const note = notes.get(key)
      const kept = onShelf.get(key)
      if (begunWith.get(key)?.changedAt === gone.changedAt) begunWith.delete(key)
      if (kept) onShelf.set(key, without(gone, kept))
      if (note) mark(without(gone, note.entry), note.saved)
    },

    /** An erased answer comes back as it was. */
    putBack(erased: Entry): Entry {
      const entry = { ...erased, tab }
      mark(entry, 'no')
      return entry
    },

    /** `sent` has reached the shelf and become `kept`. She may have typed on meanwhile, or erased it. */
    settle(sent: Entry, kept: Entry) {
      const here = notes.get(keyOf(sent))
      if (here?.saved === 'yes' && here.entry !== sent) return
      settle(kept)
      if (!here || here.entry === sent) return
      // What she typed on grew from `sent`, not from a newer text that lay there already.
      const givenWay = kept.words === sent.words ? [] : [kept]
      const beside = [...here.entry.earlier, ...kept.earlier, ...givenWay]
      mark({ ...here.entry, earlier: distilled(beside, here.entry.words) }, 'no')
    },

    /** `sent` did not reach the shelf. */
    fail(sent: Entry) {
      mark(notes.get(keyOf(sent))?.entry ?? sent, 'failed')
    },

    /** A dead tab's words, as they lie on the shelf now. */
    adopt: settle,

    /** A dead tab's words that cannot be put on the shelf either. */
    takeIn: (draft: Entry, was: string) =>
      mark(meet(draft, notes.get(keyOf(draft))?.entry ?? null, was), 'failed'),

    /** All that lies on the shelf. Words still waiting here stay on the screen; words that should lie there and do not, stay too. */
    follow(entries: readonly Entry[]) {
      const found = new Set(entries.map(keyOf))
      for (const [key, { entry, saved }] of notes)
        if (saved === 'yes' && !found.has(key) && !isBlank(entry)) {
          onShelf.delete(key)
          mark(entry, 'gone')
        }
      for (const entry of entries) {
        const here = notes.get(keyOf(entry))
        if (!here || !isWaiting(here)) settle(entry)
      }
    },

    /** Keeps what the answers were about, so that their fields stay on the screen, but not a word of them. */
    forget(places: readonly Place[]) {
      for (const place of places) {
        const here = notes.get(keyOf(place))?.entry
        begunWith.delete(keyOf(place))
        if (here) settle({ ...here, words: '', earlier: [] })
      }
    },

    /** What could not be erased is still there, unless she has begun anew. */
    bringBack(note: Note) {
      if (notes.get(keyOf(note.entry))?.entry.words) return
      settle(note.entry)
    },
  }
}
