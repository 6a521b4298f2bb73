/** Three from the neighbouring municipality on a screen beside the cups, each of them at home, waving. */
import { moods } from '../../acting/moods.ts'
import type { Pose } from '../../acting/pose.ts'
import { extraNamed } from '../../extras.ts'
import { Stroke } from '../../ink.tsx'
import { Person } from '../../person/Person.tsx'
import { PlaceGround } from '../grounds.tsx'
import { Mug } from '../Mug.tsx'
import { Thermos } from '../tabletop.tsx'
import type { Thing } from '../thing.ts'
import { Bookshelf, FjordView, UnderTheLamp } from './OverTheMountainHomes.tsx'

/** One hand beside the face, so high and so much turned. */
const waving = (y: number, turned: number, turn: number): Pose => ({
  face: { ...moods.glad, turn, gazeX: 0 },
  facing: 'right',
  lean: 0,
  left: { x: 300, y: 1060, hand: 'rest', lifted: 0.2, turned: 0 },
  right: { x: 735, y, hand: 'open', lifted: 1, turned },
})

const three = [
  { who: 'extra-1', Home: FjordView, pose: waving(520, -62, -0.6), x: 122, mirrored: false },
  { who: 'extra-8', Home: Bookshelf, pose: waving(540, -54, -0.3), x: 264, mirrored: true },
  { who: 'extra-7', Home: UnderTheLamp, pose: waving(470, -68, -0.7), x: 132, mirrored: false },
] as const

export const OverTheMountain: Thing = ({ moment }) => {
  const { light } = moment
  const c = light.surface
  return (
    <g>
      <PlaceGround moment={moment} />
      <path d="M-100 900H2020V1200H-100Z" fill={c('#f3ead9')} />
      <Stroke points="-100,902 900,897 2020,902" width={11} />
      <ellipse cx={900} cy={936} rx={560} ry={26} fill="#4b2d1a" opacity={0.24} />
      <path d="M760 800H1040L1070 930H730Z" fill={c('#3a3f4d')} />
      <rect x={240} y={150} width={1320} height={690} rx={24} fill="#3a3f4d" />
      {three.map(({ who, Home, pose, x, mirrored }, i) => (
        <g key={who} transform={`translate(${276 + i * 418} 186)`}>
          <defs>
            <clipPath id={`over-the-mountain-${i}`}>
              <rect x={0} y={0} width={402} height={618} rx={10} />
            </clipPath>
          </defs>
          <g clipPath={`url(#over-the-mountain-${i})`}>
            <Home />
            <Person
              looks={{ ...extraNamed(who), onScreen: true }}
              pose={pose}
              x={x}
              y={150}
              scale={0.52}
              mirrored={mirrored}
              weight={0.9}
            />
          </g>
        </g>
      ))}
      {['240,152 900,148 1560,152', '240,838 900,842 1560,838'].map((points) => (
        <Stroke key={points} points={points} width={10} />
      ))}
      {['240,150 237,500 240,840', '1560,150 1563,500 1560,840'].map((points) => (
        <Stroke key={points} points={points} width={10} />
      ))}
      <Thermos x={1700} y={860} size={1.7} />
      <Mug x={90} y={930} size={1.6} colour={c('#c9674c')} />
      <Mug x={1500} y={980} size={1.7} colour={c('#8db2cc')} />
    </g>
  )
}
