/** His vest from the warehouse, and the card that opens its doors, on a hook by the door. */
import { Stroke } from '../../ink.tsx'
import type { Light } from '../../light.ts'

export function Vest({ light }: { readonly light: Light }) {
  const c = light.surface
  const cloth = c('#d8dc4a')
  return (
    <g transform="translate(160 150)">
      <rect x={-70} y={-40} width={170} height={26} rx={6} fill={c('#c99a63')} />
      <Stroke points="10,-20 14,4 26,8" width={10} colour={c('#28333f')} />
      <path d="M-46 30C-30 10 50 10 70 30L100 360H-76Z" fill={cloth} />
      <path
        d="M40 16C56 20 64 24 70 30L100 360H50C60 240 60 120 40 16Z"
        fill="#20152e"
        opacity={0.14}
      />
      <path d="M-56 150H82L84 190H-60ZM-64 260H92L95 300H-68Z" fill={c('#dfe3e6')} />
      <Stroke points="12,30 14,200 12,358" width={6} colour={c('#8f9430')} />
      <Stroke points="-46,30 -60,190 -76,360" width={6} colour={c('#5d6030')} />
      <Stroke points="70,30 86,190 100,360" width={6} colour={c('#5d6030')} />
      <Stroke points="-46,30 12,14 70,30" width={6} colour={c('#5d6030')} />
      <Stroke points="26,8 60,120 46,210" width={7} colour={c('#c9674c')} />
      <rect
        x={22}
        y={206}
        width={54}
        height={76}
        rx={6}
        fill={c('#fdfaf2')}
        stroke={c('#28333f')}
        strokeWidth={4}
      />
      <circle cx={49} cy={232} r={13} fill={c('#86563a')} />
      <rect x={32} y={256} width={34} height={6} fill={c('#8a8288')} />
    </g>
  )
}
