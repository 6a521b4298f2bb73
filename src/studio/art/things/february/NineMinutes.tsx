/** The corner of slide thirty-three, and the clock beside it. */
import { LastButOne } from '../../places/forelesningsrom/slides.tsx'
import { beforeTheBreak, WallClock } from '../../places/forelesningsrom/WallClock.tsx'
import { Box } from '../../places/parts/Box.tsx'
import type { Thing } from '../thing.ts'

export const NineMinutes: Thing = ({ moment: { light } }) => {
  const c = light.surface
  return (
    <g>
      <rect x={-100} y={-100} width={2120} height={1280} fill={c('#4f6c7c')} />
      <rect x={940} y={-100} width={1080} height={1280} fill={c('#b98a5e')} />
      {Array.from({ length: 11 }, (_, i) => 940 + i * 100).map((x) => (
        <rect key={x} x={x} y={-100} width={12} height={1280} fill={c('#9a6f48')} />
      ))}
      <Box
        light={light}
        x={-800}
        y={-300}
        width={1600}
        height={1050}
        fill="#fdfbf6"
        line="#2d2a36"
        fat={14}
      />
      <g transform="translate(-800 -300)">
        <LastButOne light={light} />
      </g>
      <WallClock light={light} x={1420} y={470} radius={330} hour={beforeTheBreak} />
    </g>
  )
}
