/** The table with the cake plate on it, between a candle and two cups; what lies on the plate is given. */
import type { ReactNode } from 'react'
import type { Moment } from '../../framings/figures.tsx'
import { ink, Stroke } from '../../ink.tsx'
import { Candle } from '../../places/parts/served.tsx'
import { PlaceGround } from '../grounds.tsx'
import { Mug } from '../Mug.tsx'

type Props = { readonly moment: Moment; readonly children: ReactNode }

export const CakeTable = ({ moment, children }: Props) => {
  const { light } = moment
  const c = light.surface
  return (
    <g>
      <PlaceGround moment={moment} />
      <path d="M-100 470H2020V1200H-100Z" fill={c('#f6ecd8')} />
      <Stroke points="-100,472 900,467 2020,472" width={11} />
      {light.lamp ? <circle cx={960} cy={560} r={900} fill="url(#glow)" opacity={0.5} /> : null}
      <ellipse cx={980} cy={820} rx={690} ry={230} fill="#4b2d1a" opacity={0.24} />
      <ellipse
        cx={960}
        cy={780}
        rx={680}
        ry={226}
        fill={c('#fdfaf2')}
        stroke={ink}
        strokeWidth={9}
      />
      {children}
      <Candle light={light} x={220} y={640} size={1.7} />
      <Mug x={1730} y={660} size={1.8} colour={c('#8db2cc')} />
      <Mug x={1650} y={1010} size={2} colour={c('#c9674c')} />
    </g>
  )
}
