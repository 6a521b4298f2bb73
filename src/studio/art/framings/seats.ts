/** Who sits where in a wide picture: round the table, from left to right as the cast is named. */
import type { TimedShot } from '../../timeline.ts'
import type { Light } from '../light.ts'
import type { Looks } from '../looks.ts'

export type Seat = {
  readonly looks: Looks
  /** Behind the table, at one of its ends, or nearest to us with the back turned. */
  readonly kind: 'back' | 'end' | 'front'
  readonly x: number
  readonly y: number
  readonly scale: number
  readonly mirrored: boolean
}

/** Most people that a wide picture seats: two at the ends, four behind the table, one with the back to us. */
export const mostSeats = 7

const rows: Readonly<Record<number, readonly number[]>> = {
  1: [960],
  2: [742, 1190],
  3: [612, 958, 1306],
  4: [524, 812, 1102, 1392],
}
const broadRow = [330, 748, 1172, 1590]

/**
 * Seats for the people of a shot. Maren turns her back to us when the table is full and she says nothing: you are Maren.
 * Against the light all four sit on the long side, with the window behind them.
 */
export function seatsOf(shot: TimedShot, people: readonly Looks[], light: Light): Seat[] {
  const front = backToUs(shot, people)
  const facing = people.filter((looks) => looks !== front)
  const broad = light.backlit && facing.length === 4
  const ends = facing.length > 3 && !broad
  const row = ends ? facing.slice(1, -1) : facing
  const scale = broad ? 0.47 : row.length > 3 ? 0.392 : 0.425
  const xs = broad ? broadRow : (rows[row.length] ?? [])
  const seats = row.map((looks, i): Seat => {
    const x = xs[i] ?? 960
    const y = 668 - (broad ? 1010 : 1012) * scale
    return { looks, kind: 'back', x, y: y + height(looks), scale, mirrored: x > 1000 }
  })
  if (ends)
    for (const [looks, x, mirrored] of [
      [facing[0], 226, false],
      [facing.at(-1), 1694, true],
    ] as const)
      if (looks)
        seats.push({ looks, kind: 'end', x, y: 268 + height(looks), scale: 0.55, mirrored })
  if (front)
    seats.push({ looks: front, kind: 'front', x: 800, y: 752, scale: 0.76, mirrored: false })
  return seats
}

/** Some are taller, and some stand. */
const height = ({ standing, build }: Looks): number =>
  standing ? -88 : build < 0.95 ? 10 : build > 1 ? -6 : 0

/** Who, if anybody, is seen from behind: Maren while she listens, or else the one too many who says least. */
function backToUs({ beats }: TimedShot, people: readonly Looks[]): Looks | undefined {
  const lines = ({ id }: Looks) =>
    beats.filter(({ beat }) => 'line' in beat && beat.who === id && !beat.unseen).length
  const maren = people.find(({ id }) => id === 'maren')
  if (people.length > 4 && maren && lines(maren) === 0) return maren
  if (people.length < mostSeats) return undefined
  return people.slice(1, -1).sort((a, b) => lines(a) - lines(b))[0]
}
