/** The hallway of the volunteer centre, between the evening and the room. People stand here with one foot on the way. */
import type { Place, Spot } from '../place.ts'
import { laidOut } from '../seats.ts'
import { Hallway } from './Hallway.tsx'

const at = (x: number): Spot => ({
  posture: 'standing',
  x,
  y: 1050 - 1330 * 0.66,
  scale: 0.66,
  mirrored: x > 1000,
})

export const gang: Place = {
  Behind: Hallway,
  air: '#e7e6d8',
  ...laidOut([[at(600)], [at(500), at(1300)], [at(420), at(900), at(1420)]], {
    x: 1120,
    y: 690,
    scale: 0.95,
  }),
  sights: { rommet: [0.9, 0] },
}
