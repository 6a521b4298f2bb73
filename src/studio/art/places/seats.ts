/** Seats for a place that has them laid out: so many people, so many spots, from left to right. */
import type { TimedShot } from '../../timeline.ts'
import type { Light } from '../light.ts'
import type { Looks } from '../looks.ts'
import type { Place, Seat, Spot } from './place.ts'

/** Some are taller, and some stand while the others sit: px up or down. */
export const height = ({ standing, build }: Looks, { posture }: Pick<Spot, 'posture'>): number => {
  if (standing && (posture === 'table' || posture === 'end')) return -88
  return build < 0.95 ? 10 : build > 1 ? -6 : 0
}

const linesOf = ({ beats }: TimedShot, { id }: Looks): number =>
  beats.filter(({ beat }) => 'line' in beat && beat.who === id && !beat.unseen).length

/** Whoever we see the story with turns her back to us while she says nothing; or else the one too many who says least. */
export function backToUs(
  shot: TimedShot,
  people: readonly Looks[],
  us: string,
  { from, most }: { readonly from: number; readonly most: number },
): Looks | undefined {
  const own = people.find(({ id }) => id === us)
  if (people.length >= from && own && linesOf(shot, own) === 0) return own
  if (people.length <= most) return undefined
  return people.slice(1, -1).sort((a, b) => linesOf(shot, a) - linesOf(shot, b))[0]
}

type Back = Omit<Spot, 'posture' | 'mirrored'>

/**
 * A place's seats: `layouts[n]` are the spots of n + 1 people who face us; `back` is the spot of one who is seen from behind,
 * from three people on, and may depend on how many face us.
 */
export function laidOut(
  layouts: readonly (readonly Spot[])[],
  back?: Back | ((facing: number) => Back),
): Pick<Place, 'seats' | 'room'> {
  const most = layouts.length
  return {
    room: back ? most + 1 : most,
    seats(shot: TimedShot, people: readonly Looks[], light: Light): Seat[] {
      const behind = back && backToUs(shot, people, light.seenBy, { from: 3, most })
      const facing = people.filter((looks) => looks !== behind)
      const spots = layouts[facing.length - 1] ?? []
      const seats = facing.flatMap((looks, i): Seat[] => {
        const spot = spots[i]
        return spot ? [{ ...spot, looks, y: spot.y + height(looks, spot) }] : []
      })
      if (!behind || !back) return seats
      const spot = typeof back === 'function' ? back(facing.length) : back
      return [...seats, { ...spot, looks: behind, posture: 'fromBehind', mirrored: false }]
    },
  }
}
