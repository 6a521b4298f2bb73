/** Ragnhild's kitchen: a table for three or four, and a calendar that is full. */
import type { Light } from '../../light.ts'
import { Lamp } from '../parts/Lamp.tsx'
import type { Place, Spot } from '../place.ts'
import { laidOut } from '../seats.ts'
import { Edge } from './Edge.tsx'
import { Table } from './Table.tsx'
import { Wall } from './Wall.tsx'

const at = (x: number, lays?: Spot['lays']): Spot => ({
  posture: 'table',
  x,
  y: 128,
  scale: 0.62,
  mirrored: x > 1000,
  ...(lays ? { lays } : {}),
})

const Around = ({ light }: { readonly light: Light }) => (
  <Lamp light={light} x={1010} y={44} colour="#c9674c" />
)

export const ragnhildsKjokken: Place = {
  Behind: Wall,
  Around,
  Before: Table,
  Edge,
  chair: '#86ada2',
  wood: '#f4ecdb',
  ...laidOut([[at(900)], [at(560), at(1350)], [at(430), at(950), at(1470)]], {
    x: 560,
    y: 780,
    scale: 0.86,
  }),
  sights: { kalender: [0.4, -4], komfyr: [0.9, -2] },
}
