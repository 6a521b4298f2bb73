/** The edge of the round high table before people who are seen near. */
import { Stroke } from '../../ink.tsx'
import type { Light } from '../../light.ts'
import { Mug } from '../../things/Mug.tsx'

export function Edge({ light }: { readonly light: Light }) {
  const c = light.surface
  return (
    <g>
      <path
        d="M60 1090C240 980 620 960 960 960C1300 960 1680 980 1860 1090V1400H60Z"
        fill={c('#e9d9bd')}
      />
      <path
        d="M60 1090C240 980 620 960 960 960C700 1000 480 1100 420 1200H60Z"
        fill="#fff3d6"
        opacity={0.4}
      />
      <Stroke
        points="60,1094 190,1030 420,984 700,964 960,960 1220,964 1500,984 1730,1030 1860,1094"
        width={11}
      />
      <Mug x={974} y={1010} size={1.4} colour={c('#c9674c')} />
    </g>
  )
}
