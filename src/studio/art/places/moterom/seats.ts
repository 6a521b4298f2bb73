/** Who sits where in the meeting room: round the table, from left to right as the cast is named. */
import type { TimedShot } from '../../../timeline.ts'
import type { Light } from '../../light.ts'
import type { Looks } from '../../looks.ts'
import type { Seat, Spot } from '../place.ts'
import { backToUs, height } from '../seats.ts'

/** Two at the ends, four behind the table, one with the back to us. */
export const room = 7

const rows: Readonly<Record<number, readonly number[]>> = {
  1: [960],
  2: [742, 1190],
  3: [612, 958, 1306],
  4: [524, 812, 1102, 1392],
}
const broadRow = [330, 748, 1172, 1590]

const end = (x: number, mirrored: boolean): Spot => ({
  posture: 'end',
  x,
  y: 268,
  scale: 0.55,
  mirrored,
  lays: { x: x + (mirrored ? -290 : 290), y: 830, size: 1.05 },
})

/**
 * Seats for the people of a shot. Maren turns her back to us when the table is full and she says nothing: you are Maren.
 * Against the light all four sit on the long side, with the window behind them.
 */
export function seats(shot: TimedShot, people: readonly Looks[], light: Light): Seat[] {
  const front = backToUs(shot, people, 'maren', { from: 5, most: room - 1 })
  const facing = people.filter((looks) => looks !== front)
  const broad = light.backlit && facing.length === 4
  const ends = facing.length > 3 && !broad
  const row = ends ? facing.slice(1, -1) : facing
  const scale = broad ? 0.47 : row.length > 3 ? 0.392 : 0.425
  const xs = broad ? broadRow : (rows[row.length] ?? [])
  const taken = row.map((looks, i): Seat => {
    const x = xs[i] ?? 960
    const y = 668 - (broad ? 1010 : 1012) * scale
    const spot: Spot = {
      posture: 'table',
      x,
      y,
      scale,
      mirrored: x > 1000,
      lays: { x, y: 752, size: 0.82 },
    }
    return { ...spot, looks, y: y + height(looks, spot) }
  })
  if (ends)
    for (const [looks, spot] of [
      [facing[0], end(226, false)],
      [facing.at(-1), end(1694, true)],
    ] as const)
      if (looks) taken.push({ ...spot, looks, y: spot.y + height(looks, spot) })
  if (front)
    taken.push({
      looks: front,
      posture: 'fromBehind',
      x: 800,
      y: 752,
      scale: 0.76,
      mirrored: false,
    })
  return taken
}
