/** The far end of the corridor: a window, and a plant that gets its light. */
import { paleInk, Stroke } from '../../ink.tsx'
import type { Light } from '../../light.ts'
import { Plant } from '../parts/Plant.tsx'
import { Window } from '../parts/Window.tsx'
import { ceiling, end, floor, hall, rail, wall } from './measures.ts'

export function FarEnd({ light }: { readonly light: Light }) {
  const c = light.surface
  const line = c(paleInk)
  const { area, at } = hall
  const [left, top] = at([-wall, ceiling, end])
  const [right, bottom] = at([wall, floor, end])
  return (
    <g>
      <path
        d={area(
          [-wall, ceiling, end],
          [wall, ceiling, end],
          [wall, floor, end],
          [-wall, floor, end],
        )}
        fill={c('#e9dec9')}
      />
      <path
        d={area([-wall, rail, end], [wall, rail, end], [wall, floor, end], [-wall, floor, end])}
        fill={c('#aec7be')}
      />
      <Window light={light} x={left + 84} y={top + 34} width={370} height={196} panes={3} />
      <path
        d={area(
          [-wall * 0.6, floor, end],
          [wall * 0.6, floor, end],
          [wall * 0.9, floor, 2.6],
          [-wall * 0.9, floor, 2.6],
        )}
        fill={light.sky[1]}
        opacity={0.4}
      />
      <g transform={`translate(${right - 52} ${bottom - 34}) scale(0.34)`}>
        <Plant light={light} x={0} y={0} />
      </g>
      <Stroke
        points={`${left},${bottom} 960,${bottom + 1} ${right},${bottom}`}
        width={4}
        colour={line}
      />
      <Stroke points={`${left},${top} 960,${top - 1} ${right},${top}`} width={4} colour={line} />
      <Stroke points={`${left},${top} ${left},${bottom}`} width={4} colour={line} />
      <Stroke points={`${right},${top} ${right},${bottom}`} width={4} colour={line} />
    </g>
  )
}
