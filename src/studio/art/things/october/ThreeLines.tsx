/** Three lines from one who stopped coming, on the envelope that they came in. */
import { Lettering } from '../../Lettering.tsx'
import { TopGround } from '../grounds.tsx'
import { Mug } from '../Mug.tsx'
import { Sheet } from '../Sheet.tsx'
import type { Thing } from '../thing.ts'

const blue = '#2b4c8c'

export const ThreeLines: Thing = ({ moment }) => {
  const { light } = moment
  return (
    <g>
      <TopGround moment={moment} />
      <path d="M300 190L1180 110L1250 760L360 840Z" fill="#3a2418" opacity={0.2} />
      <path d="M280 160L1160 80L1230 730L340 810Z" fill={light.surface('#e3d3b4')} />
      <path
        d="M280 160L760 500L1160 80"
        fill="none"
        stroke={light.surface('#b79f76')}
        strokeWidth={8}
      />
      <Sheet light={light} x={560} y={150} width={1040} height={540} turned={3}>
        {['Det begynte klokka seks.', 'Da legger jeg ungene.', 'Ellers var det fint.'].map(
          (row, i) => (
            <Lettering key={row} text={row} x={640} y={300 + i * 142} size={112} colour={blue} />
          ),
        )}
      </Sheet>
      <Mug x={1740} y={200} size={3} colour={light.surface('#8db2cc')} />
    </g>
  )
}
