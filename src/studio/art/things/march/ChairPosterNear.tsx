/** The poster «Ledig stol», near. */
import { PlaceGround } from '../grounds.tsx'
import type { Thing } from '../thing.ts'
import { ChairPoster } from './ChairPoster.tsx'

export const ChairPosterNear: Thing = ({ moment }) => (
  <g>
    <PlaceGround moment={moment} />
    <g transform="translate(530 6) rotate(-1.2) scale(0.98)">
      <ChairPoster light={moment.light} />
      {(
        [
          [34, 30],
          [866, 30],
        ] as const
      ).map(([x, y]) => (
        <g key={x}>
          <circle cx={x + 6} cy={y + 8} r={20} fill="#2a1f3a" opacity={0.2} />
          <circle
            cx={x}
            cy={y}
            r={20}
            fill={moment.light.surface('#c9674c')}
            stroke="#2d2a36"
            strokeWidth={6}
          />
          <circle cx={x - 6} cy={y - 6} r={6} fill="#ffffff" opacity={0.6} />
        </g>
      ))}
    </g>
  </g>
)
