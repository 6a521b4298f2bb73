/** Yusuf's kitchen, where he sits alone with his phone in the evening. */
import { Stroke } from '../../ink.tsx'
import type { Light } from '../../light.ts'
import { Lamp } from '../parts/Lamp.tsx'
import type { Place, Spot } from '../place.ts'
import { laidOut } from '../seats.ts'
import { Table } from './Table.tsx'
import { Wall } from './Wall.tsx'

const at = (x: number): Spot => ({
  posture: 'table',
  x,
  y: 184,
  scale: 0.6,
  mirrored: x > 1000,
})

const Around = ({ light }: { readonly light: Light }) => (
  <Lamp light={light} x={1040} y={70} colour="#2f3340" />
)

/** The edge of the table before people who are seen near. */
const Edge = ({ light }: { readonly light: Light }) => (
  <g>
    <path d="M-300 984C400 976 1500 976 2220 984V1400H-300Z" fill={light.surface('#efe8da')} />
    <Stroke points="-300,986 400,978 960,976 1500,978 2220,986" width={10} />
  </g>
)

export const yusufsKjokken: Place = {
  Behind: Wall,
  Around,
  Before: Table,
  Edge,
  chair: '#35475a',
  wood: '#efe8da',
  air: '#8fa3ac',
  ...laidOut([[at(900)], [at(640), at(1280)]]),
}
