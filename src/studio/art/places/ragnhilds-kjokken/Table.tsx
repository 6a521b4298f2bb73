/** The kitchen table with its oilcloth: the paper, the crossword, and a thing that opens jars. */
import { Stroke } from '../../ink.tsx'
import type { Light } from '../../light.ts'
import { Saucer } from '../parts/served.tsx'
import { Newspaper } from './Newspaper.tsx'

const top = 'M300 756H1620L1800 1120H120Z'

export function Table({ light }: { readonly light: Light }) {
  const c = light.surface
  const id = `oilcloth-${light.id}`
  return (
    <g>
      <defs>
        <clipPath id={id}>
          <path d={top} />
        </clipPath>
      </defs>
      <path d={top} fill={c('#fbf5e8')} />
      <g clipPath={`url(#${id})`}>
        {Array.from({ length: 25 }, (_, i) => i - 12).map((i) => (
          <path
            key={i}
            d={`M${960 + i * 55} 750L${960 + i * 72} 1130h26L${983 + i * 55} 750Z`}
            fill={c('#8db2cc')}
            opacity={0.5}
          />
        ))}
        {[772, 812, 858, 912, 976, 1050].map((y, i) => (
          <rect
            key={y}
            x={80}
            y={y}
            width={1760}
            height={14 + i * 3}
            fill={c('#8db2cc')}
            opacity={0.42}
          />
        ))}
        {light.sun > 0 ? (
          <path d="M300 756H1000L640 1120H120Z" fill={light.sunColour} opacity={0.34} />
        ) : null}
      </g>
      <Stroke points="300,757 960,753 1620,757" width={8} />
      <Stroke points="300,756 210,938 120,1120" width={8} />
      <Stroke points="1620,756 1710,938 1800,1120" width={8} />
      <Newspaper light={light} x={960} y={900} size={1} />
      <Saucer light={light} x={610} y={860} size={1.05} colour="#f3ead9" />
    </g>
  )
}
