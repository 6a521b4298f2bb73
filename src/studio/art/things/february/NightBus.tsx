/** The last bus, on its way: Emilie by the window, and snow. */
import { moods } from '../../acting/moods.ts'
import type { Pose } from '../../acting/pose.ts'
import { cast } from '../../cast.ts'
import { darker } from '../../colour.ts'
import { ink, Stroke } from '../../ink.tsx'
import type { Looks } from '../../looks.ts'
import { Person } from '../../person/Person.tsx'
import type { Thing } from '../thing.ts'

const pose: Pose = {
  face: { ...moods.tired, turn: 0.5, gazeX: 3, gazeY: 2, lids: 0.3 },
  facing: 'right',
  lean: 0,
  left: { x: 318, y: 1176, hand: 'rest', lifted: 0.1, turned: 12 },
  right: { x: 530, y: 1186, hand: 'rest', lifted: 0.1, turned: 12 },
}
const body = '#2f7278'
const panes = [-420, 420, 1260]

export const NightBus: Thing = () => (
  <g>
    <rect x={-100} y={-100} width={2120} height={1280} fill={darker(body, 0.5)} />
    {panes.map((x) => (
      <rect key={x} x={x} y={90} width={760} height={640} rx={46} fill="#f2d79c" />
    ))}
    {panes.map((x) => (
      <path
        key={x}
        d={`M${x + 60} 730V560C${x + 60} 500 ${x + 260} 500 ${x + 260} 560V730Z`}
        fill="#75507f"
      />
    ))}
    <Person
      looks={{ ...(cast.emilie as Looks), garment: 'parka' }}
      pose={pose}
      x={800}
      y={150}
      scale={0.72}
      mirrored={false}
      weight={0.85}
    />
    <path d="M-100 -100H2020V70H-100Z" fill={darker(body, 0.35)} />
    <path d="M-100 730H2020V1180H-100Z" fill={darker(body, 0.35)} />
    <rect x={-100} y={830} width={2120} height={46} fill="#e0ab4f" opacity={0.8} />
    {panes.map((x) => (
      <g key={x}>
        <rect
          x={x}
          y={90}
          width={760}
          height={640}
          rx={46}
          fill="none"
          stroke={ink}
          strokeWidth={16}
        />
        <path
          d={`M${x + 480} 100L${x + 300} 720H${x + 400}L${x + 580} 100Z`}
          fill="#ffffff"
          opacity={0.14}
        />
      </g>
    ))}
    <Stroke points="-100,1010 960,1004 2020,1012" width={12} />
    {snow.map(([x, y, r]) => (
      <circle key={`${x} ${y}`} cx={x} cy={y} r={r} fill="#e9eef8" opacity={0.9} />
    ))}
  </g>
)

const snow = [
  [120, 180, 13],
  [330, 520, 10],
  [560, 160, 11],
  [1110, 620, 12],
  [1180, 260, 10],
  [1450, 420, 13],
  [1700, 150, 11],
  [1830, 640, 10],
  [250, 900, 12],
  [700, 960, 10],
  [1330, 920, 13],
  [1640, 1000, 11],
  [90, 700, 11],
  [980, 60, 12],
] as const
