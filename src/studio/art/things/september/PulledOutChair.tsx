/** The chair beside Ragnhild, pulled out for somebody, with a cup on it; at the edge her shoulder and her cane. */
import { ink, Stroke } from '../../ink.tsx'
import { Floor, PlaceGround } from '../grounds.tsx'
import { KitchenChair } from '../KitchenChair.tsx'
import { Mug } from '../Mug.tsx'
import type { Thing } from '../thing.ts'

export const PulledOutChair: Thing = ({ moment }) => {
  const c = moment.light.surface
  return (
    <g>
      <PlaceGround moment={moment} />
      <Floor light={moment.light} y={760} />
      <ellipse cx={1010} cy={1046} rx={330} ry={36} fill="#3a2418" opacity={0.24} />
      <g transform="translate(980 -170) scale(2)">
        <KitchenChair wood={c('#5f8578')} line={ink} weight={0.66} />
      </g>
      <g transform="translate(1000 790)">
        <Mug x={0} y={-40} size={1.5} colour={c('#8db2cc')} />
      </g>
      <path
        d="M-100 420C120 400 250 470 300 640C340 800 330 980 360 1200H-100Z"
        fill={c('#75507f')}
      />
      <path d="M-100 720C40 700 150 760 200 900L230 1200H-100Z" fill="#20152e" opacity={0.16} />
      <Stroke points="-100,420 120,436 250,520 302,660 334,860 360,1200" width={13} />
      <Stroke
        points="390,470 380,410 420,380 466,400 470,450 458,700 430,1180"
        width={34}
        start={0.9}
        end={0.9}
      />
      <Stroke
        points="390,470 380,410 420,380 466,400 470,450 458,700 430,1180"
        width={18}
        start={0.9}
        end={0.9}
        colour={c('#b0794c')}
      />
    </g>
  )
}
