/** The notice board of the library. People stand before it. */
import type { Place, Spot } from '../place.ts'
import { laidOut } from '../seats.ts'
import { Wall } from './Wall.tsx'

const at = (x: number): Spot => ({
  posture: 'standing',
  x,
  y: 1050 - 1330 * 0.66,
  scale: 0.66,
  mirrored: x > 1000,
})

export const plakatvegg: Place = {
  Behind: Wall,
  ...laidOut([[at(560)], [at(440), at(1500)], [at(360), at(780), at(1540)]], {
    x: 1120,
    y: 690,
    scale: 0.95,
  }),
  sights: { plakat: [0.5, -3] },
}
