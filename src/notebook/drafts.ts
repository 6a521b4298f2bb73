/** Words on their way to the shelf, written down at every key press where a dying tab can still reach. The only module that knows localStorage. */
import * as v from 'valibot'
import { Entry, keyOf, type Place } from './entry.ts'

const Draft = v.object({ entry: Entry, was: v.string() })

/** `was`: the text on the shelf that the entry grew from. */
export type Draft = v.InferOutput<typeof Draft>

/** A draft that was found, and how to lay it away unless its tab has written more meanwhile. */
export type FoundDraft = Draft & { drop(): void }

/** Where a browser refuses, drafts are simply not kept: the shelf is asked anyway. */
function attempt<T>(act: (storage: Storage) => T, otherwise: T): T {
  try {
    return act(globalThis.localStorage)
  } catch {
    return otherwise
  }
}

/** One key for each answer in each tab, so that tabs cannot overwrite each other's. `shelf` keeps shelves apart. */
export function draftsFor(shelf: string) {
  const prefix = `${shelf}.draft.`
  const key = ({ tab, ...place }: Place & { tab: string }) => `${prefix}${keyOf(place)}.${tab}`
  const keys = (storage: Storage, beginning: string) =>
    Object.keys(storage).filter((name) => name.startsWith(beginning))
  const dropAll = (beginning: string) =>
    attempt((storage) => {
      for (const name of keys(storage, beginning)) storage.removeItem(name)
    }, undefined)

  return {
    keep: (draft: Draft) =>
      attempt((storage) => storage.setItem(key(draft.entry), JSON.stringify(draft)), undefined),

    drop: (entry: Entry) => attempt((storage) => storage.removeItem(key(entry)), undefined),

    /** Lays away what any tab has drafted for an answer. */
    erase: (place: Place) => dropAll(`${prefix}${keyOf(place)}.`),

    eraseAll: () => dropAll(prefix),

    /** The drafts that tabs have left behind. One that is still being typed may be among them; that does no harm. */
    found: (): readonly FoundDraft[] =>
      attempt(
        (storage) =>
          keys(storage, prefix).flatMap((name) => {
            const text = storage.getItem(name) ?? ''
            const { success, output } = v.safeParse(Draft, parsedJson(text))
            const drop = () =>
              attempt((now) => {
                if (now.getItem(name) === text) now.removeItem(name)
              }, undefined)
            return success ? [{ ...output, drop }] : []
          }),
        [],
      ),
  }
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
