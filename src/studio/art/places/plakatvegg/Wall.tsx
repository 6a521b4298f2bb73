/** The wall in the library where everybody hangs what others should know. */
import type { ReactNode } from 'react'
import { Stroke } from '../../ink.tsx'
import type { Light } from '../../light.ts'
import { ChairPoster } from '../../things/march/ChairPoster.tsx'
import { ColdPoster } from '../../things/september/ColdPoster.tsx'
import { Books } from '../parts/Books.tsx'
import { Box } from '../parts/Box.tsx'
import { Spill } from '../parts/Spill.tsx'
import { Posters } from './Posters.tsx'

type Props = { readonly light: Light }

export const SpringWall = ({ light }: Props) => (
  <Wall light={light}>
    <ChairPoster light={light} />
  </Wall>
)

export const AutumnWall = ({ light }: Props) => (
  <Wall light={light}>
    <ColdPoster light={light} />
  </Wall>
)

/** The wall, with our poster of the time in the middle of it. */
function Wall({ light, children }: Props & { readonly children: ReactNode }) {
  const c = light.surface
  return (
    <g>
      <rect x={-300} y={-200} width={2520} height={1060} fill={c('#c9d6cc')} />
      <rect x={-300} y={770} width={2520} height={560} fill={c('#b78f66')} />
      <rect x={-300} y={754} width={2520} height={20} fill={c('#f3ecdc')} />
      <Spill light={light} far={900} strength={0.3} />
      <rect x={176} y={-8} width={1500} height={640} fill="#2a1f3a" opacity={0.12} />
      <Box
        light={light}
        x={160}
        y={-24}
        width={1500}
        height={640}
        fill="#d7ae7e"
        line="#8f6743"
        fat={16}
      />
      {Array.from({ length: 60 }, (_, i) => [190 + ((i * 263) % 1440), 8 + ((i * 167) % 570)]).map(
        ([x, y]) => (
          <circle key={`${x} ${y}`} cx={x} cy={y} r={4} fill={c('#c4986a')} />
        ),
      )}
      <Posters light={light}>{children}</Posters>
      <Box light={light} x={1730} y={-60} width={280} height={840} fill="#a9744a" line="#6f4c34" />
      {[120, 290, 460, 630].map((y, i) => (
        <g key={y}>
          <rect x={1744} y={y - 140} width={260} height={140} fill={c('#84593c')} />
          <Books light={light} x={1752} y={y} width={240} height={108} seed={40 + i} />
          <rect x={1740} y={y} width={270} height={14} fill={c('#c99a6c')} />
        </g>
      ))}
      {light.sun > 0.5 ? (
        <path
          d={
            light.lowSun
              ? 'M-200 120L1700 430V640H1200L-200 420Z'
              : 'M-200 -100H420L1240 640H640L-200 200Z'
          }
          fill={light.sunColour}
          opacity={0.34}
        />
      ) : null}
      <Stroke points="-300,756 960,753 2220,756" width={5} colour={c('#6a6068')} />
    </g>
  )
}
