/** Who is where in a place while a film lasts, so that near pictures agree with the wide one. */
import type { Timeline } from '../../timeline.ts'
import { type Room, sights } from '../acting/attention.ts'
import type { Light } from '../light.ts'
import type { Place } from '../places/place.ts'
import { isElsewhere } from './figures.tsx'

/** The place with its people from left to right: as the place says, or as the fullest picture of the film has them. */
export function roomOf(place: Place, timeline: Timeline, light: Light): Room {
  return {
    seating: place.seating ?? seatingIn(place, timeline),
    sights: { ...sights, ...place.sights },
    us: light.seenBy,
  }
}

const remembered = new WeakMap<Timeline, readonly string[]>()

function seatingIn(place: Place, timeline: Timeline): readonly string[] {
  const known = remembered.get(timeline)
  if (known) return known
  const casts = timeline.shots.map(({ shot }) => shot.cast.filter((id) => !isElsewhere(id, place)))
  const fullest = casts.toSorted((a, b) => b.length - a.length)
  const seating = [...new Set(fullest.flat())]
  remembered.set(timeline, seating)
  return seating
}

/** How far to the right somebody is, 0…1; a little left of the middle if the room does not know her. */
export function whereabouts({ seating }: Room, id: string): number {
  const at = seating.indexOf(id)
  return at < 0 || seating.length < 2 ? 3 / 7 : at / (seating.length - 1)
}
