/** The counter: waffles under glass, a lamp, and a board with the prices. */
import { paleInk, Stroke } from '../../ink.tsx'
import { Lettering } from '../../Lettering.tsx'
import type { Light } from '../../light.ts'
import { Box } from '../parts/Box.tsx'

export function Counter({ light }: { readonly light: Light }) {
  const c = light.surface
  const chalk = c('#f6f1e4')
  return (
    <g>
      <rect x={1612} y={58} width={330} height={236} fill="#2a1f3a" opacity={0.14} />
      <Box
        light={light}
        x={1600}
        y={46}
        width={330}
        height={236}
        fill="#3c4a4c"
        line="#8f6743"
        fat={14}
      />
      <Lettering text="Kafé" x={1632} y={120} size={68} colour={c('#f0d58b')} />
      <Lettering text="Kaffe 25" x={1632} y={182} size={48} colour={chalk} />
      <Lettering text="Vaffel 30" x={1632} y={240} size={48} colour={chalk} />
      <Box light={light} x={1570} y={478} width={420} height={290} fill="#7f9c9f" />
      {[1650, 1730, 1810, 1890].map((x) => (
        <rect key={x} x={x} y={492} width={4} height={276} fill={c('#6b878a')} />
      ))}
      <Box light={light} x={1548} y={448} width={460} height={34} fill="#c48d5a" />
      <g transform="translate(1690 448)">
        <path d="M-86 0H86L78 -14H-78Z" fill={c('#f3ead9')} />
        {[-44, 6, 50].map((x, i) => (
          <g key={x} transform={`translate(${x} ${-30 - (i % 2) * 14})`}>
            <path
              d="M-34 10C-38 -14 -12 -24 0 -10C12 -24 38 -14 34 10C20 22 -20 22 -34 10Z"
              fill={c('#d9a050')}
            />
            <path
              d="M-20 -12L-10 16M0 -10V18M20 -12L10 16M-34 4H34"
              stroke={c('#b27a34')}
              strokeWidth={4}
              fill="none"
            />
          </g>
        ))}
        <path d="M-82 -10C-86 -120 86 -120 82 -10Z" fill="#ffffff" opacity={0.3} />
        <Stroke
          points="-82,-10 -78,-68 -40,-98 0,-104 40,-98 78,-68 82,-10"
          width={6}
          colour={c(paleInk)}
        />
        <circle cx={0} cy={-112} r={10} fill={c('#c9d3d6')} stroke={c(paleInk)} strokeWidth={4} />
        <Stroke points="-88,0 0,3 88,0" width={6} colour={c(paleInk)} />
      </g>
      <g transform="translate(1862 448)">
        <path d="M-50 -104H50V0H-50Z" fill={c('#c9d3d6')} />
        <path d="M10 -104H50V0H10Z" fill={c('#a3b1b6')} />
        <rect x={-62} y={-126} width={124} height={26} rx={6} fill={c('#5d6376')} />
        <circle cx={-24} cy={-74} r={9} fill="#e2583f" />
        <Stroke points="-8,-50 20,-48" width={9} colour={c('#5d6376')} />
        <Stroke points="-50,-102 -51,0" width={6} colour={c(paleInk)} />
        <Stroke points="50,-102 51,0" width={6} colour={c(paleInk)} />
      </g>
    </g>
  )
}
