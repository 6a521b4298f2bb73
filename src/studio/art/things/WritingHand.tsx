/** Somebody's hand with a pen, near: the tip of the pen is where it writes. */
import hands from '../assets/hands.json' with { type: 'json' }
import { cast } from '../cast.ts'
import { darker } from '../colour.ts'
import { ink, Stroke } from '../ink.tsx'
import type { Light } from '../light.ts'

type Props = {
  readonly who: string
  readonly light: Light
  /** The tip of the pen. */
  readonly x: number
  readonly y: number
  readonly size?: number
  readonly pen?: string
}

/** Where the tip of the pen is in the drawing of the hand. */
const tip = [604, 984] as const

export function WritingHand({ who, light, x, y, size = 2.6, pen = '#c9674c' }: Props) {
  const skin = light.figure(cast[who]?.skin ?? '#f1c6a5')
  const cloth = light.figure(cast[who]?.cloth ?? '#2f7278')
  return (
    <g
      transform={`translate(${x} ${y}) scale(${-size} ${size}) rotate(14) translate(${-tip[0]} ${-tip[1]})`}
    >
      <path
        d="M600 986L470 940L330 1010L60 1190L120 1250L400 1076Z"
        fill="#3a2418"
        opacity={0.16}
      />
      <Stroke points="440,724 540,880 600,974" width={24} start={0.8} end={0.24} />
      <Stroke points="446,734 536,874" width={12} start={0.9} end={0.9} colour={pen} />
      <path d={hands.grip.fill} fill={skin} fillRule="evenodd" />
      <path d={hands.grip.line} fill={ink} fillRule="evenodd" />
      <path d="M322 884L392 1010L-40 1270L-120 1110Z" fill={cloth} />
      <path d="M372 974L392 1010L-40 1270L-60 1230Z" fill={darker(cloth)} opacity={0.6} />
      <Stroke points="322,884 100,1000 -120,1112" width={9} />
      <Stroke points="392,1010 180,1136 -40,1272" width={9} />
      <Stroke points="322,884 372,940 392,1010" width={9} start={0.9} end={0.9} />
      <Stroke points="296,900 346,956 364,1026" width={7} start={0.8} end={0.8} />
    </g>
  )
}
