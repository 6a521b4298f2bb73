/** Notebooks for tests: each on a shelf of its own, closed after the test. Two with the same name are two tabs. */
import { openDB } from 'idb'
import { afterEach, expect, vi } from 'vitest'
import { askedOf } from '../../src/notebook/asked.ts'
import { type Entry, keyOf, type Place } from '../../src/notebook/entry.ts'
import { type Notebook, openNotebook } from '../../src/notebook/notebook.ts'
import type { Edition } from '../../src/story/edition.ts'
import type { Path } from '../../src/story/path.ts'
import { lighthouse, lighthouseWords } from '../fixtures.ts'
import { soon } from '../soon.ts'

export const edition: Edition = {
  language: 'nb',
  story: lighthouse,
  words: lighthouseWords,
  clips: {},
  stills: {},
}

export const english: Edition = {
  ...edition,
  language: 'en',
  words: {
    ...lighthouseWords,
    title: 'The lighthouse',
    questions: { 'what-helped': 'What helped?', 'what-next': 'What will you do next time?' },
  },
}

export const path: Path = [
  { scene: 'arrival' },
  { scene: 'kitchen', choice: 'ask' },
  { scene: 'night', choice: 'stay' },
  { scene: 'harbour' },
]

export const whatHelped = askedOf(edition, 'what-helped', path)
export const whatNext = askedOf(edition, 'what-next', path)

let shelves = 0
let open: Notebook[] = []

/** A name that no other test uses. */
export const newShelf = (): string => `shelf-${++shelves}`

export async function openTab(shelf = newShelf()): Promise<Notebook> {
  const notebook = openNotebook(shelf)
  closedAfterwards(notebook)
  await notebook.ready
  return notebook
}

export const closedAfterwards = (notebook: Notebook) => void open.push(notebook)

/** Whether the browser asks before the page is left. */
export function isAskedOnLeaving(): boolean {
  const leaving = new Event('beforeunload', { cancelable: true })
  window.dispatchEvent(leaving)
  return leaving.defaultPrevented
}

export const wordsIn = (notebook: Notebook, place: Place): string | undefined =>
  notebook.view().notes.get(keyOf(place))?.entry.words

export const entryIn = (notebook: Notebook, place: Place): Entry => {
  const note = notebook.view().notes.get(keyOf(place))
  expect(note).toBeDefined()
  return (note as NonNullable<typeof note>).entry
}

/** Waits until a tab shows these words. */
export const seen = (notebook: Notebook, place: Place, words: string): Promise<void> =>
  soon(() => expect(wordsIn(notebook, place)).toBe(words))

/** Whose words are on their way to this shelf, as they lie there. */
export const draftsOn = (shelf: string): Promise<unknown[]> => lyingOn(shelf, 'drafts')

/** Takes away what lies in a store, as an unlucky browser might. */
export async function clearOn(shelf: string, store: string): Promise<void> {
  const database = await openDB(shelf)
  await database.clear(store)
  database.close()
}

/** Lays a record on a shelf that has been opened before, as an older, newer or broken Sidestilt might have. */
export async function layOn(shelf: string, store: string, record: unknown): Promise<void> {
  const database = await openDB(shelf)
  await database.put(store, record)
  database.close()
}

/** What lies in a store, as it lies there. */
export async function lyingOn(shelf: string, store: string): Promise<unknown[]> {
  const database = await openDB(shelf)
  const records = await database.getAll(store)
  database.close()
  return records
}

/** The learner leaves for another tab or window, or comes back. */
export function turnTo(visibility: 'visible' | 'hidden'): void {
  Object.defineProperty(document, 'visibilityState', { value: visibility, configurable: true })
  document.dispatchEvent(new Event('visibilitychange'))
}

afterEach(() => {
  for (const notebook of open) notebook.close()
  open = []
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})
