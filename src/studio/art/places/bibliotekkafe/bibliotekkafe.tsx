/** The café in the library, where Emilie has her break: one small round table, close to the books. */
import type { Light } from '../../light.ts'
import { Lamp } from '../parts/Lamp.tsx'
import type { Place, Spot } from '../place.ts'
import { laidOut } from '../seats.ts'
import { Edge } from './Edge.tsx'
import { Table } from './Table.tsx'
import { Wall } from './Wall.tsx'

const behind = (x: number): Spot => ({
  posture: 'table',
  x,
  y: 224,
  scale: 0.5,
  mirrored: x > 1000,
})
const beside = (x: number): Spot => ({
  posture: 'end',
  x,
  y: 270,
  scale: 0.58,
  mirrored: x > 1000,
})

const Around = ({ light }: { readonly light: Light }) => (
  <Lamp light={light} x={980} y={64} colour="#d9a33c" />
)

export const bibliotekkafe: Place = {
  Behind: Wall,
  Around,
  Before: Table,
  Edge,
  wood: '#b97f50',
  chair: '#a9744a',
  ...laidOut(
    [
      [behind(960)],
      [behind(760), behind(1180)],
      [beside(420), behind(1020), beside(1500)],
      [beside(390), behind(790), behind(1140), beside(1530)],
    ],
    { x: 700, y: 784, scale: 0.8 },
  ),
  sights: { bok: [0.5, -3], disk: [0.9, -1] },
}
