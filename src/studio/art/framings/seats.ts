/** Who sits where in a wide picture: round the table, with one back of a head nearest to us when they are many. */
import type { TimedShot } from '../../timeline.ts'
import type { Looks } from '../cast.ts'

export type Seat = {
  readonly looks: Looks
  readonly kind: 'back' | 'end' | 'front'
  readonly x: number
  readonly y: number
  readonly scale: number
  readonly mirrored: boolean
}

const rows: Readonly<Record<number, readonly number[]>> = {
  1: [960],
  2: [760, 1190],
  3: [612, 958, 1306],
  4: [528, 814, 1104, 1392],
}

/** Most people that a wide picture seats: two at the ends, four behind the table, one with the back to us. */
export const mostSeats = 7

/** Seats for people in the order of the cast. From the sixth on, one who says nothing turns her back to us: Maren first, since you are Maren. */
export function seatsOf({ beats }: TimedShot, people: readonly Looks[]): Seat[] {
  const seated = [...people]
  const front = seated.length > 5 ? seated.splice(backToUs(beats, seated), 1)[0] : undefined
  const ends = seated.length > 3
  const back = ends ? seated.slice(1, -1) : seated
  const xs = rows[back.length] ?? []
  const scale = back.length > 3 ? 0.395 : 0.425
  const seats = back.map((looks, i): Seat => {
    const x = xs[i] ?? 960
    return {
      looks,
      kind: 'back',
      x,
      y: 238 + (0.425 - scale) * 800 - (looks.standing ? 96 : 0) + (looks.build < 0.95 ? 8 : 0),
      scale,
      mirrored: x > 1000 || (x === 960 && looks.seed % 2 === 0),
    }
  })
  const [first, last] = [seated[0], seated.at(-1)]
  if (ends && first && last)
    for (const [looks, x, mirrored] of [
      [first, 226, false],
      [last, 1694, true],
    ] as const)
      seats.push({
        looks,
        kind: 'end',
        x,
        y: 268 - (looks.standing ? 96 : 0) + (looks.build < 0.95 ? 8 : 0),
        scale: 0.55,
        mirrored,
      })
  if (front)
    seats.push({ looks: front, kind: 'front', x: 790, y: 752, scale: 0.76, mirrored: false })
  return seats
}

function backToUs(beats: TimedShot['beats'], people: readonly Looks[]): number {
  const spoken = (id: string) =>
    beats.filter(
      ({ beat }) => 'who' in beat && beat.who === id && !('unseen' in beat && beat.unseen),
    ).length
  const maren = people.findIndex(({ id }) => id === 'maren')
  if (maren >= 0 && spoken('maren') === 0) return maren
  const inner = people.map(({ id }, i) => ({
    i,
    weight:
      spoken(id) * 10 + (i === 0 || i === people.length - 1 ? 2 : 0) + Math.abs(i - 2.4) * 0.1,
  }))
  return inner.sort((a, b) => a.weight - b.weight)[0]?.i ?? 0
}
