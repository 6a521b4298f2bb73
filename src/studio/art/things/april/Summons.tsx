/** The notice of the meeting: two items, five people with a title, and Yusuf. */
import { ink, Stroke } from '../../ink.tsx'
import { Lettering } from '../../Lettering.tsx'
import { TopGround } from '../grounds.tsx'
import { Mug } from '../Mug.tsx'
import { Sheet } from '../Sheet.tsx'
import type { Thing } from '../thing.ts'

const invited = [
  ['Torstein Myhre', 'enhetsleder'],
  ['Solveig Brekke', 'kommunelege'],
  ['Maren Lillebø', 'koordinator'],
  ['Amir Rahimi', 'sykepleier'],
  ['Ragnhild Nordby', 'brukerrepresentant'],
  ['Yusuf Warsame', 'brukerrepresentant'],
] as const

export const Summons: Thing = ({ moment }) => {
  const c = moment.light.surface
  const teal = c('#2f7278')
  return (
    <g>
      <TopGround moment={moment} />
      <Sheet light={moment.light} x={440} y={40} width={1120} height={1240} turned={-3}>
        <Lettering text="Avklaringsmøte" x={520} y={160} size={92} colour={teal} hand="print" />
        <Lettering
          text="torsdag kl. 14"
          x={520}
          y={236}
          size={50}
          colour={c('#5d5a66')}
          hand="print"
        />
        <Stroke points="520,272 800,268 1470,273" width={6} colour={teal} />
        <Lettering
          text="1  Hvem er kurset for?"
          x={520}
          y={364}
          size={60}
          colour={ink}
          hand="print"
        />
        <Lettering text="2  Penger" x={520} y={444} size={60} colour={ink} hand="print" />
        <Stroke points="520,492 800,489 1470,493" width={4} colour={c('#b9b2a6')} />
        {invited.map(([name, what], i) => (
          <g key={name}>
            <Lettering text={name} x={520} y={570 + i * 74} size={46} colour={ink} hand="print" />
            <Lettering
              text={what}
              x={980}
              y={570 + i * 74}
              size={46}
              colour={c('#6a6068')}
              hand="print"
            />
          </g>
        ))}
      </Sheet>
      <Mug x={1700} y={420} size={3.4} colour={c('#d9a33c')} />
    </g>
  )
}
