/** The front of the lecture room: a wall of wood, a big screen with a slide, a clock that everybody sees. */
import type { ReactNode } from 'react'
import type { Light } from '../../light.ts'
import { Box } from '../parts/Box.tsx'
import { Spill } from '../parts/Spill.tsx'
import { type Hour, WallClock } from './WallClock.tsx'

type Props = {
  readonly light: Light
  /** What the clock shows. */
  readonly hour: Hour
  /** The slide on the screen, 1600 × 1050. */
  readonly children: ReactNode
}

export function Stage({ light, hour, children }: Props) {
  const c = light.surface
  return (
    <g>
      <rect x={-300} y={-200} width={2520} height={1060} fill={c('#4f6c7c')} />
      <rect x={1180} y={-200} width={1040} height={940} fill={c('#b98a5e')} />
      {Array.from({ length: 27 }, (_, i) => 1180 + i * 38).map((x) => (
        <rect key={x} x={x} y={-200} width={6} height={940} fill={c('#9a6f48')} />
      ))}
      <rect x={-300} y={736} width={2520} height={40} fill={c('#6b4a34')} />
      <rect x={-300} y={770} width={2520} height={560} fill={c('#3f4a5c')} />
      <Spill light={light} far={700} strength={0.3} />
      <rect x={348} y={34} width={640} height={420} fill="#20152e" opacity={0.22} />
      <Box
        light={light}
        x={332}
        y={18}
        width={640}
        height={420}
        fill="#fdfbf6"
        line="#2d2a36"
        fat={10}
      />
      {light.lamp ? (
        <rect x={332} y={18} width={640} height={420} fill="#ffffff" opacity={0.35} />
      ) : null}
      <g transform="translate(332 18) scale(0.4)">{children}</g>
      <WallClock light={light} x={1808} y={116} radius={62} hour={hour} />
      {light.lamp ? (
        <g>
          <path d="M1500 -200L1190 760H1850Z" fill="url(#lamplight)" opacity={0.7} />
          <ellipse cx={1510} cy={772} rx={330} ry={28} fill="#ffe2a0" opacity={0.24} />
        </g>
      ) : null}
    </g>
  )
}
