/** Who is where in a place while a film is there, so that near pictures agree with the wide one. */
import { type TimedShot, type Timeline, whereIs } from '../../timeline.ts'
import { type Room, sights } from '../acting/attention.ts'
import type { Place } from '../places/place.ts'
import { isElsewhere, type Moment } from './figures.tsx'

/** The place with its people from left to right: as the place says, or as the fullest picture of the film has them. */
export function roomOf(place: Place, { timeline, shot, light }: Moment): Room {
  return {
    seating: place.seating ?? seatingIn(place, timeline, shot),
    sights: { ...sights, ...place.sights },
    us: light.seenBy,
  }
}

const remembered = new WeakMap<TimedShot, readonly string[]>()

function seatingIn(place: Place, timeline: Timeline, here: TimedShot): readonly string[] {
  const known = remembered.get(here)
  if (known) return known
  const name = whereIs(timeline, here).place
  const casts = timeline.shots
    .filter((shot) => whereIs(timeline, shot).place === name)
    .map(({ shot }) => shot.cast.filter((id) => !isElsewhere(id, place)))
  const fullest = casts.toSorted((a, b) => b.length - a.length)
  const seating = [...new Set(fullest.flat())]
  remembered.set(here, seating)
  return seating
}

/** How far to the right somebody is, 0…1; a little left of the middle if the room does not know her. */
export function whereabouts({ seating }: Room, id: string): number {
  const at = seating.indexOf(id)
  return at < 0 || seating.length < 2 ? 3 / 7 : at / (seating.length - 1)
}
