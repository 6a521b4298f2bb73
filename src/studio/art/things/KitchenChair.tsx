/** A wooden chair from in front, 330 px wide and 400 high, its middle at x 0 and its feet at y 608. */
import { darker } from '../colour.ts'
import { Stroke } from '../ink.tsx'

const legs = [
  '-108,236 -112,340 -118,440',
  '112,236 118,340 124,440',
  '-148,514 -150,560 -156,608',
  '154,514 156,560 162,608',
  '-104,516 -102,580',
  '112,516 110,580',
] as const
const edges = [
  '-104,236 4,224 112,236',
  '-108,300 4,288 118,300',
  '-106,330 4,320 114,330',
  '-106,366 4,356 116,366',
  '-128,436 0,432 134,436',
  '-160,494 0,498 166,494',
  '-128,436 -160,494',
  '134,436 166,494',
] as const

type Props = {
  readonly wood: string
  readonly line: string
  /** How fat the lines are; less where the chair is drawn large. */
  readonly weight?: number
}

export const KitchenChair = ({ wood, line, weight = 1 }: Props) => (
  <g>
    <path d="M-104 236C-40 222 50 222 112 236L118 300C50 286 -40 286 -108 300Z" fill={wood} />
    <path d="M-104 330C-40 318 50 318 114 330L116 366C50 354 -40 354 -106 366Z" fill={wood} />
    <path d="M-128 436H134L166 494H-160Z" fill={wood} />
    <path d="M-160 494H166V516H-160Z" fill={darker(wood, 0.3)} />
    {legs.map((points) => (
      <Stroke
        key={points}
        points={points}
        width={15 * weight}
        start={0.8}
        end={0.7}
        colour={line}
      />
    ))}
    {edges.map((points) => (
      <Stroke key={points} points={points} width={9 * weight} colour={line} />
    ))}
  </g>
)
