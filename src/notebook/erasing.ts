/** How words leave the notebook: at once from the screen and the shelf, after ten seconds from memory and the disk. */
import type { Earlier } from './earlier.ts'
import { type Entry, isBlank, type Place } from './entry.ts'
import type { keeping } from './keeping.ts'
import type { notesOf } from './notes.ts'
import { regretsHere } from './regrets.ts'

type Stuff = {
  readonly notes: ReturnType<typeof notesOf>
  readonly keeper: ReturnType<typeof keeping>
  inTurn(act: () => Promise<void>): Promise<void>
  save(): Promise<void>
  saveSoon(): void
  show(): void
  follow(): Promise<void>
}

/** How long after a sweep the shelf is looked at again, in milliseconds. Chromium closes its files two seconds after all have let go of them, and throws the old ones away when it opens them anew. */
const airing = 4000

export function erasingFrom({ notes, keeper, inTurn, save, saveSoon, show, follow }: Stuff) {
  const regrets = regretsHere(sweep)
  let aired: ReturnType<typeof setTimeout> | undefined

  async function sweep() {
    await inTurn(keeper.sweep)
    clearTimeout(aired)
    aired = setTimeout(follow, airing)
  }

  /** Takes answers away with all that was kept of them; `act` asks the shelf to. Where it does not let go, they come back. */
  async function eraseWith(places: readonly Place[], act: () => Promise<boolean>) {
    const { unreadable } = keeper.found()
    const gone = places.flatMap((place) => notes.find(place) ?? [])
    notes.forget(places)
    regrets.add(gone.flatMap(({ entry }) => (isBlank(entry) ? [] : entry)))
    show()
    let isErased = false
    await inTurn(async () => {
      isErased = await act()
      const left = keeper.found().unreadable
      const cleared = unreadable.filter((record) => !left.includes(record))
      if (cleared.length > 0) regrets.add([], cleared)
      for (const note of isErased ? [] : gone)
        if (note.savedAt) {
          regrets.take(note.entry)
          notes.bringBack(note)
        }
    })
    return isErased
  }

  return {
    /** What can still be put back, by `keyOf`. */
    erased: (): ReadonlyMap<string, Entry> => regrets.all(),

    /** She writes where something was erased: that is not put back over it. */
    isBegunAnew: (place: Place) => void regrets.take(place),

    sweep,

    /** Nothing more is swept by this tab; the next visit does it. */
    close() {
      clearTimeout(aired)
      regrets.close()
    },

    actions: {
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

      /** Takes one earlier text away for good; that cannot be undone. */
      async eraseEarlier(place: Place, earlier: Earlier): Promise<void> {
        await save()
        await inTurn(async () => void (await keeper.eraseEarlier(place, earlier)))
        await sweep()
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
        for (const entry of entries) keeper.draft(notes.putBack(entry))
        inTurn(() => keeper.layBack(unreadable))
        saveSoon()
      },
    },
  }
}
