/** A hand at the end of an arm: cut from Open Peeps (CC0), and one of our own that lies on a table. */
import type { ArmPose } from '../acting/pose.ts'
import hands from '../assets/hands.json' with { type: 'json' }
import { type Point, written } from '../brush.ts'
import { darker } from '../colour.ts'
import { ink, Stroke } from '../ink.tsx'
import { Mug } from '../things/Mug.tsx'

type Props = {
  readonly hand: ArmPose['hand']
  readonly held: ArmPose['held']
  readonly skin: string
  /** Where the wrist is. */
  readonly wrist: Point
  readonly weight: number
  /** Degrees from the left-to-right line that the hand points. */
  readonly turned: number
}

export function Hand({ hand, held, skin, wrist, weight, turned }: Props) {
  /** A hand that points to the left is mirrored, so that its thumb stays up. */
  const flip = hand !== 'rest' && Math.cos((turned * Math.PI) / 180) < 0 ? -1 : 1
  const transform = `translate(${written(wrist)}) rotate(${turned}) scale(1 ${flip})`
  if (hand === 'rest') return <RestingHand skin={skin} transform={transform} weight={weight} />
  const shape: {
    readonly wrist: readonly number[]
    readonly angle: number
    readonly fill: string
    readonly line: string
    readonly screen?: string
  } = hands[hand]
  const [x = 0, y = 0] = shape.wrist
  return (
    <g transform={`${transform} rotate(${-shape.angle}) translate(${-x} ${-y})`}>
      {held === 'cup' ? (
        <g
          transform={`translate(585 862) rotate(${shape.angle}) scale(1 ${flip}) rotate(${-turned})`}
        >
          <Mug x={0} y={0} size={2.3} colour="#f3ead9" handle={false} shadow={false} />
        </g>
      ) : null}
      {held === 'microphone' ? (
        <g
          transform={`translate(512 884) rotate(${shape.angle}) scale(1 ${flip}) rotate(${-turned})`}
        >
          <Stroke points="6,96 10,-30 26,-120" width={50} start={0.8} end={0.9} />
          <Stroke points="6,92 10,-30 25,-116" width={29} start={0.8} end={0.9} colour="#5d6376" />
          <circle cx={32} cy={-158} r={42} fill="#8a909c" stroke={ink} strokeWidth={11} />
          <path d="M0 -166H64M4 -144H60" stroke={ink} strokeWidth={5} opacity={0.6} />
        </g>
      ) : null}
      {held === 'pen' ? (
        <g>
          <Stroke points="452,742 540,880 596,968" width={24} start={0.8} end={0.3} />
          <Stroke points="458,752 536,874" width={11} start={0.9} end={0.9} colour="#c9674c" />
        </g>
      ) : null}
      {shape.screen ? <path d={shape.screen} fill="#3f7f86" /> : null}
      <path d={shape.fill} fill={skin} fillRule="evenodd" />
      <path d={shape.line} fill={ink} fillRule="evenodd" />
    </g>
  )
}

type Resting = { readonly skin: string; readonly transform: string; readonly weight: number }

function RestingHand({ skin, transform, weight: w }: Resting) {
  return (
    <g transform={transform}>
      <path
        d="M-20 -38C30 -46 70 -58 108 -46C138 -38 152 -16 150 4C148 30 124 46 96 48C60 56 30 46 -20 40Z"
        fill={skin}
      />
      <path
        d="M-20 10C40 20 100 20 149 2C148 30 124 46 96 48C60 56 30 46 -20 40Z"
        fill={darker(skin, 0.3)}
        opacity={0.2}
      />
      <Stroke
        points="-10,-38 40,-46 84,-52 116,-44 142,-24 151,2 140,28 112,44 84,48"
        width={12 * w}
        end={0.5}
      />
      <Stroke points="92,-24 120,-20 146,-12" width={8 * w} start={0.2} />
      <Stroke points="92,0 122,4 149,6" width={8 * w} start={0.2} />
      <Stroke points="88,22 112,26 138,26" width={8 * w} start={0.2} />
      <Stroke points="-8,40 30,48 62,62 84,60 88,48 64,38 44,28" width={11 * w} end={0.4} />
    </g>
  )
}
