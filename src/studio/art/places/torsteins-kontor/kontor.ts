/** Torstein's office. He has leased the meeting room out, so five sit round the table that he keeps for visitors. */
import type { Place, Spot } from '../place.ts'
import { laidOut } from '../seats.ts'
import { Edge } from './Edge.tsx'
import { Table } from './Table.tsx'
import { Wall } from './Wall.tsx'

const scale = 0.42
const at = (x: number): Spot => ({
  posture: 'table',
  x,
  y: 704 - 1012 * scale,
  scale,
  mirrored: x > 1000,
  lays: { x, y: 792, size: 0.82 },
})

const row = (...xs: readonly number[]) => xs.map(at)

export const torsteinsKontor: Place = {
  Behind: Wall,
  Before: Table,
  Edge,
  chair: '#6d7480',
  ...laidOut(
    [
      row(960),
      row(730, 1190),
      row(600, 960, 1320),
      row(440, 780, 1140, 1480),
      row(330, 640, 950, 1270, 1590),
    ],
    { x: 1112, y: 770, scale: 0.78 },
  ),
  sights: { tavle: [0.1, -5], vindu: [-0.9, -2], klokke: [0.5, -6] },
}
