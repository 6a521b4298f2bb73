/** The corridor of the health centre: doors, a rail to hold on to, and a window at the far end. */
import { paleInk, Stroke } from '../../ink.tsx'
import { Lettering } from '../../Lettering.tsx'
import type { Light } from '../../light.ts'
import { Plant } from '../parts/Plant.tsx'
import { Sides } from '../parts/Sides.tsx'
import { Window } from '../parts/Window.tsx'
import { Door } from './Door.tsx'
import { ceiling, end, floor, hall, onWall, rail, wall } from './hall.ts'
import { OnTheWalls } from './OnTheWalls.tsx'

const lamps = [
  [1.15, 1.5],
  [2, 2.5],
  [3.2, 3.8],
] as const

export function Hall({ light }: { readonly light: Light }) {
  const c = light.surface
  const line = c(paleInk)
  const { area, line: along } = hall
  return (
    <g>
      <rect x={-300} y={-300} width={2520} height={1700} fill={c('#efe6d4')} />
      <path
        d={area(
          [-wall, ceiling, 0.6],
          [wall, ceiling, 0.6],
          [wall, ceiling, end],
          [-wall, ceiling, end],
        )}
        fill={c('#f6f1e4')}
      />
      <path
        d={area([-wall, floor, 0.6], [wall, floor, 0.6], [wall, floor, end], [-wall, floor, end])}
        fill={c('#c9b496')}
      />
      {([-1, 1] as const).map((side) => (
        <g key={side}>
          <path
            d={area(...onWall(side, ceiling, floor, 0.6, end))}
            fill={c(side < 0 ? '#f1e8d6' : '#e2d8c6')}
          />
          <path
            d={area(...onWall(side, rail, floor, 0.6, end))}
            fill={c(side < 0 ? '#b7cfc6' : '#a5bfb7')}
          />
          <path d={area(...onWall(side, floor - 70, floor, 0.6, end))} fill={c('#8aa39c')} />
          <Stroke
            points={along(
              [side * wall, floor, 0.6],
              [side * wall, floor, 2],
              [side * wall, floor, end],
            )}
            colour={line}
          />
          <Stroke
            points={along(
              [side * wall, ceiling, 0.6],
              [side * wall, ceiling, 2],
              [side * wall, ceiling, end],
            )}
            colour={line}
          />
        </g>
      ))}
      <Lamps light={light} />
      <FarEnd light={light} />
      <Door light={light} side={-1} near={1.28} far={1.72} />
      <Door light={light} side={-1} near={2.3} far={2.95} ajar />
      <Door light={light} side={1} near={2.7} far={3.5} />
      <OnTheWalls light={light} />
      <Sign light={light} />
    </g>
  )
}

/** Square lamps in the ceiling, and how they lie on the polished floor. */
function Lamps({ light }: { readonly light: Light }) {
  const { area, line } = hall
  return (
    <g>
      {lamps.map(([near, far]) => (
        <g key={near}>
          <Sides
            light={light}
            corners={line(
              [-250, ceiling, near],
              [250, ceiling, near],
              [250, ceiling, far],
              [-250, ceiling, far],
            )}
            fill={light.lamp ? '#fff6d8' : '#fbf8ee'}
            line="#c9bfa8"
            fat={4}
          />
          <path
            d={area(
              [-330, floor, near],
              [330, floor, near],
              [260, floor, far * 1.1],
              [-260, floor, far * 1.1],
            )}
            fill="#fff3cf"
            opacity={light.lamp ? 0.42 : 0.2}
          />
        </g>
      ))}
    </g>
  )
}

function FarEnd({ light }: { readonly light: Light }) {
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

/** The sign that hangs from the ceiling: where to go. */
function Sign({ light }: { readonly light: Light }) {
  const c = light.surface
  return (
    <g>
      <rect x={742} y={40} width={448} height={86} rx={8} fill="#2a1f3a" opacity={0.12} />
      <rect x={734} y={32} width={448} height={86} rx={8} fill={c('#2f7278')} />
      <Lettering
        text="Frisklivssentral"
        x={760}
        y={90}
        size={46}
        colour={c('#fdfaf2')}
        hand="print"
      />
      <Stroke points="1098,75 1152,74" width={9} colour={c('#fdfaf2')} />
      <Stroke points="1130,54 1154,74 1130,94" width={9} colour={c('#fdfaf2')} />
    </g>
  )
}
