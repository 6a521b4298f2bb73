/** The corridor of the health centre. Nobody sits here; what is said, is said standing. */
import type { Light } from '../../light.ts'
import { Backs } from '../parts/audience.tsx'
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

/** Those who wait for their turn, from behind. */
const Queue = ({ light }: { readonly light: Light }) => (
  <Backs
    light={light}
    people={[
      { who: 4, x: 1330, y: 500, scale: 0.72 },
      { who: 1, x: 1600, y: 560, scale: 0.82 },
      { who: 8, x: 1890, y: 620, scale: 0.92 },
    ]}
  />
)

/** In the break: a queue, and the one whom it is for. */
export const korridorKo: Place = {
  ...korridor,
  Before: Queue,
  ...laidOut([[at(430)], [at(360, 0.64), at(900, 0.64)]]),
}
