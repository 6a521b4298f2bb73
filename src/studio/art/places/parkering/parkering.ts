/** The car park outside the health centre, where what was not said inside is said. */
import type { Place, Spot } from '../place.ts'
import { laidOut } from '../seats.ts'
import { CarPark } from './CarPark.tsx'

const at = (x: number): Spot => ({
  posture: 'standing',
  x,
  y: 1050 - 1330 * 0.66,
  scale: 0.66,
  mirrored: x > 1000,
})

export const parkering: Place = {
  Behind: CarPark,
  outdoors: true,
  air: '#c3cbd8',
  ...laidOut([[at(560)], [at(470), at(1090)], [at(330), at(860), at(1400)]], {
    x: 1500,
    y: 680,
    scale: 0.95,
  }),
  sights: { bil: [0.6, 2], buss: [0.9, -1], hus: [-0.8, -2] },
}
