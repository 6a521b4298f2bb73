/** A coffee machine that has seen many breaks: a pot under its filter, a red light when it is on. */
import { ink, Stroke } from '../../ink.tsx'
import type { Light } from '../../light.ts'

type Props = {
  readonly light: Light
  /** The middle of its foot. */
  readonly x: number
  readonly y: number
  readonly size: number
}

export function CoffeeMachine({ light, x, y, size }: Props) {
  const c = light.surface
  return (
    <g transform={`translate(${x} ${y}) scale(${size})`}>
      <ellipse cx={6} cy={-2} rx={112} ry={10} fill="#2a1f3a" opacity={0.22} />
      <path d="M-92 -216H92V-150H-30V-24H96V0H-92Z" fill={c('#4a4f60')} />
      <path d="M-92 -216H-40V-4H-92Z" fill={c('#5d6376')} />
      <rect x={-24} y={-196} width={96} height={30} rx={6} fill={c('#9fb3b5')} />
      <circle cx={-66} cy={-180} r={9} fill="#e2583f" />
      <circle cx={-66} cy={-180} r={18} fill="#ff8a5c" opacity={0.28} />
      <path d="M4 -150H66L58 -128H12Z" fill={c('#2f3340')} />
      <path d="M-8 -112H76L84 -34C70 -24 0 -24 -16 -34Z" fill={c('#dfeaea')} opacity={0.75} />
      <path d="M-12 -78H80L84 -34C70 -24 0 -24 -16 -34Z" fill="#4b3226" />
      <path d="M0 -106H16L6 -38H-8Z" fill="#ffffff" opacity={0.4} />
      <Stroke points="78,-104 112,-100 112,-52 84,-46" width={12} />
      <Stroke points="-8,-112 34,-116 76,-112 84,-34 34,-27 -16,-34 -8,-112" width={7} />
      <Stroke
        points="-92,-216 0,-219 92,-216 92,-150 -30,-150 -30,-24 96,-24 96,0 -92,0 -92,-216"
        width={8}
        colour={ink}
      />
    </g>
  )
}
