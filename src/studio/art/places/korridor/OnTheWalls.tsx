/** What hangs in the corridor: the rail, hand gel, a poster, and two chairs for those who wait. */
import { paleInk, Stroke } from '../../ink.tsx'
import type { Light } from '../../light.ts'
import { Sides } from '../parts/Sides.tsx'
import { end, floor, hall, onWall, rail, wall } from './measures.ts'

export function OnTheWalls({ light }: { readonly light: Light }) {
  const c = light.surface
  const poster = (top: number, bottom: number, far: number, fill: string) => (
    <path d={hall.area(...onWall(1, top, bottom, 1.77, far, 8))} fill={c(fill)} />
  )
  return (
    <g>
      <Rail light={light} side={-1} near={1.78} far={2.24} />
      <Rail light={light} side={-1} near={3.02} far={end - 0.1} />
      <Rail light={light} side={1} near={0.7} far={2.62} />
      <Sides
        light={light}
        corners={hall.line(...onWall(1, -330, 130, 1.72, 2.22, 8))}
        fill="#fdfaf2"
      />
      {poster(-300, -120, 2.17, '#e0ab4f')}
      {poster(-80, -54, 2.1, '#34506b')}
      {poster(-30, -16, 2.17, '#a9a3a0')}
      {poster(10, 24, 2.05, '#a9a3a0')}
      {poster(60, 96, 1.9, '#c9674c')}
      <Gel light={light} />
      <Chair light={light} near={2.42} />
      <Chair light={light} near={3.08} />
    </g>
  )
}

type RailProps = {
  readonly light: Light
  readonly side: -1 | 1
  readonly near: number
  readonly far: number
}

const Rail = ({ light, side, near, far }: RailProps) => (
  <g>
    <path
      d={hall.area(...onWall(side, rail - 30, rail + 30, near, far, 24))}
      fill={light.surface('#b98a5c')}
    />
    <path
      d={hall.area(...onWall(side, rail + 12, rail + 30, near, far, 24))}
      fill={light.surface('#8f6743')}
    />
  </g>
)

/** A bottle in its holder, with a drip tray. */
function Gel({ light }: { readonly light: Light }) {
  const c = light.surface
  const [x, y] = hall.at([wall, -60, 1.46])
  return (
    <g transform={`translate(${x - 26} ${y})`}>
      <rect x={0} y={0} width={58} height={110} rx={8} fill={c('#fdfaf2')} />
      <path
        d="M34 0H50C56 0 58 4 58 8V102C58 108 54 110 50 110H34Z"
        fill="#2a1f3a"
        opacity={0.12}
      />
      <rect x={14} y={22} width={30} height={58} rx={5} fill={c('#8dc3cf')} />
      <Stroke points="12,112 28,120 48,112" width={9} colour={c('#7b7f88')} />
      <Stroke
        points="2,2 1,56 4,108 28,112 54,108 57,56 56,2 28,-1 2,2"
        width={6}
        colour={c(paleInk)}
      />
      <path d="M-6 190C-6 180 62 180 62 190V204H-6Z" fill={c('#b9b2a4')} />
    </g>
  )
}

function Chair({ light, near }: { readonly light: Light; readonly near: number }) {
  const far = near + 0.5
  const [back, front] = [-wall + 70, -wall + 390]
  const flat = (down: number, out = 0) =>
    hall.line(
      [back + out, down, near],
      [back + out, down, far],
      [front - out, down, far],
      [front - out, down, near],
    )
  const leg = (across: number, deep: number) => (
    <Stroke
      points={hall.line([across, 590, deep], [across, floor, deep])}
      width={4}
      colour={light.surface(paleInk)}
    />
  )
  return (
    <g>
      <path
        d={`M${flat(floor, 10).join('L').replaceAll(',', ' ')}Z`}
        fill="#2a1f3a"
        opacity={0.14}
      />
      <Sides
        light={light}
        corners={hall.line(...onWall(-1, 250, 560, near, far, 70))}
        fill="#d9a33c"
        fat={4}
      />
      <Sides light={light} corners={flat(560)} fill="#e0b35c" fat={4} />
      <path
        d={hall.area([front, 560, near], [front, 560, far], [front, 600, far], [front, 600, near])}
        fill={light.surface('#b98528')}
      />
      {leg(front - 10, near)}
      {leg(front - 10, far)}
      {leg(back + 20, far)}
    </g>
  )
}
