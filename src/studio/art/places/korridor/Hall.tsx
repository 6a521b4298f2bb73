/** The corridor of the health centre: doors, a rail to hold on to, and a window at the far end. */
import { paleInk, Stroke } from '../../ink.tsx'
import type { Light } from '../../light.ts'
import { Sides } from '../parts/Sides.tsx'
import { Door } from './Door.tsx'
import { FarEnd } from './FarEnd.tsx'
import { ceiling, end, floor, hall, onWall, rail, wall } from './measures.ts'
import { OnTheWalls } from './OnTheWalls.tsx'
import { Sign } from './Sign.tsx'

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
