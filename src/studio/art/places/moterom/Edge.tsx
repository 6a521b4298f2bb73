/** The edge of the big table before people who are seen near, and somebody's mug. */
import { Stroke } from '../../ink.tsx'
import type { Light } from '../../light.ts'
import { Mug } from '../../things/Mug.tsx'

export function Edge({ light }: { readonly light: Light }) {
  const c = light.surface
  return (
    <g>
      <g transform="translate(0 46)">
        <path d="M-300 940C400 922 1500 922 2220 940V1400H-300Z" fill={c('#d6a271')} />
        <path
          d="M-300 940C400 922 1500 922 2220 940V970C1500 952 400 952 -300 970Z"
          fill={c('#f2cf9f')}
          opacity={0.6}
        />
        <Stroke points="-300,941 400,929 960,927 1500,929 2220,941" width={10} />
      </g>
      <Mug x={974} y={1016} size={1.5} colour={c('#f3ead9')} />
    </g>
  )
}
