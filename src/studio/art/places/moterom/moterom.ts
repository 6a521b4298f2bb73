/** The meeting room of the health centre in Elvestrand. */
import { seating } from '../../cast.ts'
import type { Place } from '../place.ts'
import { Around } from './Around.tsx'
import { Edge } from './Edge.tsx'
import { Ours } from './Ours.tsx'
import { room, seats } from './seats.ts'
import { Table } from './Table.tsx'
import { screenAt, Wall } from './Wall.tsx'

export const moterom: Place = {
  Behind: Wall,
  Around,
  Before: Table,
  Ours,
  Edge,
  chair: '#8b6f5c',
  screenAt,
  seats,
  room,
  seating,
}
