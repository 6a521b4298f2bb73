/** The edge of the visitors' table before people who are seen near, with the papers of the meeting. */
import { Stroke } from '../../ink.tsx'
import type { Light } from '../../light.ts'
import { Paper } from '../../things/tabletop.tsx'

export function Edge({ light }: { readonly light: Light }) {
  const c = light.surface
  return (
    <g>
      <path d="M-300 1000C300 968 1620 968 2220 1000V1400H-300Z" fill={c('#e3cda4')} />
      <path
        d="M-300 1000C300 968 1620 968 2220 1000V1030C1620 998 300 998 -300 1030Z"
        fill="#fff6e0"
        opacity={0.45}
      />
      <Stroke points="-300,1001 300,979 960,974 1620,979 2220,1001" width={10} />
      <Paper x={980} y={1050} size={1.2} turned={-7} />
    </g>
  )
}
