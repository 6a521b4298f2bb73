/** The corridor of the health centre. Nobody sits here; what is said, is said standing. */
import type { Place, Spot } from '../place.ts'
import { laidOut } from '../seats.ts'
import { Hall } from './Hall.tsx'

const at = (x: number, scale = 0.68): Spot => ({
  posture: 'standing',
  x,
  y: 1050 - 1330 * scale,
  scale,
  mirrored: x > 1000,
})

export const korridor: Place = {
  Behind: Hall,
  ...laidOut(
    [
      [at(700)],
      [at(520), at(1400)],
      [at(380, 0.66), at(860, 0.6), at(1500, 0.66)],
      [at(300, 0.64), at(730, 0.58), at(1150, 0.58), at(1600, 0.64)],
    ],
    { x: 960, y: 640, scale: 1 },
  ),
  sights: { dor: [-0.9, 0], vindu: [0.2, -2], plakat: [0.9, -2] },
}
