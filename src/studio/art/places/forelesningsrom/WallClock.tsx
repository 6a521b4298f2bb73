/** The clock beside the screen, that everybody sees but the one who speaks. */
import { paleInk, Stroke } from '../../ink.tsx'
import type { Light } from '../../light.ts'

export type Hour = readonly [hours: number, minutes: number]

export const beforeTheBreak: Hour = [6, 51]

type Props = {
  readonly light: Light
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly hour: Hour
}

export function WallClock({ light, x, y, radius, hour: [hours, minutes] }: Props) {
  const c = light.surface
  const pointing = (degrees: number, far: number) =>
    [Math.sin((degrees * Math.PI) / 180) * far, -Math.cos((degrees * Math.PI) / 180) * far] as const
  return (
    <g transform={`translate(${x} ${y}) scale(${radius / 62})`}>
      <circle cx={8} cy={8} r={62} fill="#20152e" opacity={0.2} />
      <circle cx={0} cy={0} r={62} fill={c('#fdfbf6')} stroke={c(paleInk)} strokeWidth={8} />
      {Array.from({ length: 12 }, (_, i) => i * 30).map((degrees) => (
        <path
          key={degrees}
          d="M0 -50V-40"
          stroke={c(paleInk)}
          strokeWidth={5}
          transform={`rotate(${degrees})`}
        />
      ))}
      <Stroke
        points={[[0, 0], pointing((hours + minutes / 60) * 30, 27)]}
        width={8}
        colour={c('#2d2a36')}
      />
      <Stroke points={[[0, 0], pointing(minutes * 6, 43)]} width={6} colour={c('#2d2a36')} />
    </g>
  )
}
