/** Three from the neighbouring municipality on a screen beside the cups, waving. */
import { moods } from '../../acting/moods.ts'
import type { Pose } from '../../acting/pose.ts'
import { extras } from '../../extras.ts'
import { Stroke } from '../../ink.tsx'
import { Person } from '../../person/Person.tsx'
import { PlaceGround } from '../grounds.tsx'
import { Mug } from '../Mug.tsx'
import { Thermos } from '../tabletop.tsx'
import type { Thing } from '../thing.ts'

const waving = (away: number): Pose => ({
  face: { ...moods.glad, turn: -0.6, gazeX: 0 },
  facing: 'right',
  lean: 0,
  left: { x: 300, y: 1060, hand: 'rest', lifted: 0.2, turned: 0 },
  right: { x: 770, y: 500 + away, hand: 'open', lifted: 1, turned: -20 },
})

const rooms = ['#cfdde2', '#e9d9c4', '#d6dfcc']

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
      {rooms.map((wall, i) => (
        <g key={wall} transform={`translate(${276 + i * 418} 186)`}>
          <defs>
            <clipPath id={`over-the-mountain-${i}`}>
              <rect x={0} y={0} width={402} height={618} rx={10} />
            </clipPath>
          </defs>
          <g clipPath={`url(#over-the-mountain-${i})`}>
            <rect x={0} y={0} width={402} height={618} fill={wall} />
            <rect x={36} y={60} width={120} height={150} fill="#fdfaf2" />
            <path d="M36 210L80 130L110 170L130 140L156 180V210Z" fill="#86a79c" />
            <Someone who={[1, 4, 5][i] ?? 1} away={[0, 40, 10][i] ?? 0} />
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

const Someone = ({ who, away }: { readonly who: number; readonly away: number }) => {
  const looks = extras[who]
  return looks ? (
    <Person
      looks={{ ...looks, onScreen: true }}
      pose={waving(away)}
      x={176}
      y={110}
      scale={0.6}
      mirrored={false}
      weight={0.9}
    />
  ) : null
}
