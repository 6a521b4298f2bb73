/** The meeting room of the health centre in Elvestrand. */
import type { Place } from '../place.ts'
import { Around } from './Around.tsx'
import { Table } from './Table.tsx'
import { screenAt, Wall } from './Wall.tsx'

export const moterom: Place = { Behind: Wall, Table, Around, screenAt }
