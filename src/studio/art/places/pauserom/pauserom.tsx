/** The staff room of the health centre: a kitchenette, and one small high table where some sit and some stand. */
import type { Light } from '../../light.ts'
import { Lamp } from '../parts/Lamp.tsx'
import type { Place, Spot } from '../place.ts'
import { laidOut } from '../seats.ts'
import { Edge } from './Edge.tsx'
import { Table } from './Table.tsx'
import { Wall } from './Wall.tsx'

const at = (x: number): Spot => ({
  posture: 'table',
  x,
  y: 190,
  scale: 0.52,
  mirrored: x > 1000,
})
const beside = (x: number): Spot => ({
  posture: 'standing',
  x,
  y: 196,
  scale: 0.66,
  mirrored: x > 1000,
})

const Around = ({ light }: { readonly light: Light }) => <Lamp light={light} x={990} y={66} />

export const pauserom: Place = {
  Behind: Wall,
  Around,
  Before: Table,
  Edge,
  wood: '#e9d9bd',
  ...laidOut(
    [
      [at(960)],
      [at(750), at(1230)],
      [beside(330), at(830), at(1260)],
      [beside(250), at(640), at(1110), beside(1470)],
    ],
    (facing) => ({ x: facing < 3 ? 470 : facing < 4 ? 1600 : 1790, y: 742, scale: 0.86 }),
  ),
  sights: { kaffe: [-0.6, 2], oppslag: [0.9, -3], vindu: [-0.9, -2] },
}
