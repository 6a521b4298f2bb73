/** The front of the lecture room: a wall of wood, a big screen with a slide, a clock that everybody sees. */
import { paleInk, Stroke } from '../../ink.tsx'
import { Lettering } from '../../Lettering.tsx'
import type { Light } from '../../light.ts'
import { Box } from '../parts/Box.tsx'
import { Spill } from '../parts/Spill.tsx'

export function Stage({ light }: { readonly light: Light }) {
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
      <Slide light={light} />
      <Clock light={light} />
      {light.lamp ? (
        <g>
          <path d="M1500 -200L1190 760H1850Z" fill="url(#lamplight)" opacity={0.7} />
          <ellipse cx={1510} cy={772} rx={330} ry={28} fill="#ffe2a0" opacity={0.24} />
        </g>
      ) : null}
    </g>
  )
}

/** «Krefter og hverdag»: how much is left of a day, in bars. */
function Slide({ light }: { readonly light: Light }) {
  const c = light.surface
  const bars = [
    ['Dusj', 210, '#c9674c'],
    ['Jobb', 350, '#2f7278'],
    ['Middag', 140, '#e0ab4f'],
  ] as const
  return (
    <g>
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
      <Lettering
        text="Krefter og hverdag"
        x={372}
        y={106}
        size={60}
        colour="#2f7278"
        hand="print"
      />
      <Stroke points="372,128 640,125 930,129" width={6} colour={c('#2f7278')} />
      {bars.map(([what, long, colour], i) => (
        <g key={what}>
          <Lettering
            text={what}
            x={372}
            y={206 + i * 74}
            size={46}
            colour={c('#5d5a66')}
            hand="print"
          />
          <rect x={560} y={170 + i * 74} width={long} height={44} rx={8} fill={c(colour)} />
        </g>
      ))}
      <Lettering text="12 / 34" x={836} y={414} size={36} colour={c('#8a8288')} hand="print" />
    </g>
  )
}

const Clock = ({ light }: { readonly light: Light }) => {
  const c = light.surface
  return (
    <g>
      <circle cx={1816} cy={124} r={62} fill="#20152e" opacity={0.2} />
      <circle cx={1808} cy={116} r={62} fill={c('#fdfbf6')} stroke={c(paleInk)} strokeWidth={8} />
      {Array.from({ length: 12 }, (_, i) => i * 30).map((degrees) => (
        <path
          key={degrees}
          d="M1808 66V76"
          stroke={c(paleInk)}
          strokeWidth={5}
          transform={`rotate(${degrees} 1808 116)`}
        />
      ))}
      <Stroke points="1808,116 1783,124" width={8} colour={c('#2d2a36')} />
      <Stroke points="1808,116 1810,72" width={6} colour={c('#2d2a36')} />
    </g>
  )
}
