/** The edge of the kitchen table with its oilcloth before people who are seen near. */
import { Stroke } from '../../ink.tsx'
import type { Light } from '../../light.ts'
import { Saucer } from '../parts/served.tsx'

export function Edge({ light }: { readonly light: Light }) {
  const c = light.surface
  return (
    <g>
      <path d="M-300 984C400 974 1500 974 2220 984V1400H-300Z" fill={c('#fbf5e8')} />
      {Array.from({ length: 28 }, (_, i) => -260 + i * 90).map((x) => (
        <path
          key={x}
          d={`M${x} 978H${x + 40}L${x + (x - 960) * 0.1 + 44} 1200H${x + (x - 960) * 0.1}Z`}
          fill={c('#8db2cc')}
          opacity={0.5}
        />
      ))}
      <rect x={-300} y={1012} width={2520} height={30} fill={c('#8db2cc')} opacity={0.42} />
      <Stroke points="-300,986 400,977 960,975 1500,977 2220,986" width={10} />
      <Saucer light={light} x={974} y={1014} size={1.35} colour="#f3ead9" />
    </g>
  )
}
