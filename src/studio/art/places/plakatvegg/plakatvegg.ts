/** The notice board of the library, in spring and in autumn. People stand before it. */
import type { Place, Spot } from '../place.ts'
import { laidOut } from '../seats.ts'
import { AutumnWall, SpringWall } from './Wall.tsx'

const at = (x: number): Spot => ({
  posture: 'standing',
  x,
  y: 1050 - 1330 * 0.66,
  scale: 0.66,
  mirrored: x > 1000,
})

const before = (Behind: Place['Behind']): Place => ({
  Behind,
  ...laidOut([[at(560)], [at(440), at(1500)], [at(360), at(780), at(1540)]], {
    x: 1120,
    y: 690,
    scale: 0.95,
  }),
  sights: { plakat: [0.5, -3] },
})

export const plakatvegg = before(SpringWall)
export const plakatveggHost = before(AutumnWall)
