/** What the weather leaves on a window: rain that runs down it, snow in its corners. */
import { Stroke } from '../../ink.tsx'
import { chance } from '../../numbers.ts'

type Pane = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Drops on the pane, and the ways they have run. */
export const Rain = ({ x, y, width: w, height: h }: Pane) => (
  <g>
    <rect x={x} y={y} width={w} height={h} fill="#dfe6ea" opacity={0.14} />
    {Array.from({ length: Math.round((w * h) / 5200) }, (_, i) => {
      const at = [x + w * chance(i * 3.1), y + h * chance(i * 7.7 + 2)] as const
      const long = 14 + 46 * chance(i * 1.9 + 5) ** 2
      return (
        <g key={at.join(' ')}>
          <Stroke
            points={[[at[0] + 2, at[1] - long], [at[0] - 1, at[1] - long / 2], at]}
            width={3}
            start={0}
            end={0.8}
            colour="#f4f8fa"
            opacity={0.5}
          />
          <circle cx={at[0]} cy={at[1]} r={3.2} fill="#f8fbfc" opacity={0.7} />
        </g>
      )
    })}
  </g>
)

/** Snow that lies in the corners of the panes. */
export const Drift = ({ x, y, width: w }: Omit<Pane, 'height'>) => (
  <path
    d={`M${x} ${y - 34}C${x + w * 0.1} ${y - 18} ${x + w * 0.26} ${y - 8} ${x + w * 0.5} ${y - 10}C${x + w * 0.76} ${y - 8} ${x + w * 0.9} ${y - 14} ${x + w} ${y - 26}V${y}H${x}Z`}
    fill="#eef3fb"
  />
)
