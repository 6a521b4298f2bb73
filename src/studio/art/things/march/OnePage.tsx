/** The papers as one page in plain words: three points that anybody can read. */
import { ink } from '../../ink.tsx'
import { Lettering } from '../../Lettering.tsx'
import { Saucer } from '../../places/parts/served.tsx'
import { TopGround } from '../grounds.tsx'
import { Pencil } from '../Pencil.tsx'
import { Sheet } from '../Sheet.tsx'
import type { Thing } from '../thing.ts'

const points = ['Hvem er vi?', 'Hvem er kurset for?', 'Hva gjør vi nå?']

export const OnePage: Thing = ({ moment }) => {
  const { light } = moment
  return (
    <g>
      <TopGround moment={moment} />
      <Sheet light={light} x={440} y={64} width={1010} height={1240} turned={-2.5}>
        <Lettering text="Bli kjent" x={520} y={236} size={140} colour="#2f7278" hand="print" />
        <rect x={524} y={282} width={840} height={8} rx={4} fill="#c9674c" />
        {points.map((point, i) => (
          <g key={point}>
            <circle cx={566} cy={410 + i * 184} r={50} fill="#e2eeec" />
            <Lettering
              text={`${i + 1}`}
              x={566}
              y={434 + i * 184}
              size={72}
              colour="#2f7278"
              hand="print"
              anchor="middle"
            />
            <Lettering text={point} x={650} y={434 + i * 184} size={78} colour={ink} hand="print" />
          </g>
        ))}
      </Sheet>
      <Saucer light={light} x={210} y={250} size={2.6} colour="#c9674c" />
      <Pencil x={1640} y={560} turned={24} colour="#e0ab4f" />
    </g>
  )
}
