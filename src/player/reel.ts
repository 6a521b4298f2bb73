/** Two video elements as the two slots of a reel: which holds which film, and which of them is seen. Pure; knows no element. */

/** A film as a scene wants it shown. `showing` tells two showings of the same film apart. */
export type Showing = {
  readonly showing: string
  readonly src: string
  /** Where it begins, in ms; `Infinity` is its last frame. */
  readonly at: number
}

export type Slot = {
  readonly src: string | null
  /** The showing this slot is for; null while its film only waits to be wanted. */
  readonly showing: string | null
  readonly at: number
  /** Grows each time the same film is to be fetched anew. */
  readonly take: number
  /** The picture at `at` is decoded: it can be shown this very frame. */
  readonly ready: boolean
  /** Enough is fetched to play to the end: the line is free for what comes next. */
  readonly fed: boolean
}

export type Index = 0 | 1
export type Reel = { readonly slots: readonly [Slot, Slot]; readonly active: Index }

const empty: Slot = { src: null, showing: null, at: 0, take: 0, ready: false, fed: false }

export const emptyReel: Reel = { slots: [empty, empty], active: 0 }

export const idleOf = ({ active }: Reel): Index => (active === 0 ? 1 : 0)

/**
 * The reel with `now` in the active slot and `next` waiting in the other. A film that is already held is never
 * fetched again, and the frame on screen stays until the new one is decoded, so `next` waits for that too.
 */
export function wind(reel: Reel, now: Showing | null, next: string | null): Reel {
  const wound = now ? show(reel, now) : rest(reel)
  const idle = wound.slots[idleOf(wound)]
  if (next === null || idle.src === next || shownIn(wound) === idleOf(wound)) return wound
  if (wound.slots[wound.active].src === next) return wound
  return put(wound, idleOf(wound), { ...empty, src: next })
}

/** A card is on screen: no frame of an earlier film is to linger before the next one. */
function rest(reel: Reel): Reel {
  if (reel.slots.every(({ showing }) => showing === null)) return reel
  const [one, other] = reel.slots
  return {
    ...reel,
    slots: [
      { ...one, showing: null },
      { ...other, showing: null },
    ],
  }
}

function show(reel: Reel, now: Showing): Reel {
  const { active } = reel
  const here = reel.slots[active]
  if (here.showing === now.showing && here.src === now.src) return reel
  if (here.src === null) return put(reel, active, { ...empty, ...now })
  if (here.src === now.src) return put(reel, active, { ...here, ...now })
  const idle = idleOf(reel)
  const held = reel.slots[idle]
  const slot =
    held.src === now.src
      ? { ...held, ...now, ready: held.ready && held.at === now.at }
      : { ...empty, ...now }
  return { ...put(reel, idle, slot), active: idle }
}

/** The slot whose picture is on screen: the active one, or the last one until the active has its picture. Null: neither. */
export function shownIn(reel: Reel): Index | null {
  if (reel.slots[reel.active].ready) return reel.active
  const idle = reel.slots[idleOf(reel)]
  return idle.ready && idle.showing !== null ? idleOf(reel) : null
}

/** Notes what an element has reported of its film. */
export const note = (reel: Reel, index: Index, news: Partial<Pick<Slot, 'ready' | 'fed'>>): Reel =>
  put(reel, index, { ...reel.slots[index], ...news })

/** Fetches the film of a slot once more, to begin at `at` ms. */
export const again = (reel: Reel, index: Index, at: number): Reel => {
  const slot = reel.slots[index]
  return put(reel, index, { ...slot, at, take: slot.take + 1, ready: false, fed: false })
}

/** Takes a film that turned out to be broken out of its slot. */
export const drop = (reel: Reel, index: Index): Reel => put(reel, index, empty)

const put = (reel: Reel, index: Index, slot: Slot): Reel => ({
  ...reel,
  slots: index === 0 ? [slot, reel.slots[1]] : [reel.slots[0], slot],
})
