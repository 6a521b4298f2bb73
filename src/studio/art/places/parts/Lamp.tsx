/** A lamp that hangs from the ceiling, and its light when it is on. */
import { darker } from '../../colour.ts'
import { Stroke } from '../../ink.tsx'
import type { Light } from '../../light.ts'

type Props = {
  readonly light: Light
  readonly x: number
  readonly y: number
  readonly colour?: string
}

export function Lamp({ light, x, y, colour = '#2f7278' }: Props) {
  const shade = light.lamp ? colour : light.surface(colour)
  return (
    <g>
      <rect x={x - 2.5} y={-200} width={5} height={y + 150} fill={light.surface('#2d2a36')} />
      {light.lamp ? (
        <path
          d={`M${x - 96} ${y + 16}L${x - 420} 1080H${x + 620}L${x + 96} ${y + 16}Z`}
          fill="url(#lamplight)"
          opacity={0.45}
        />
      ) : null}
      <g transform={`translate(${x} ${y}) scale(0.8) translate(${-x} ${-y})`}>
        <path
          d={`M${x - 120} ${y + 20}C${x - 110} ${y - 60} ${x + 110} ${y - 60} ${x + 120} ${y + 20}Z`}
          fill={shade}
        />
        <path
          d={`M${x + 20} ${y - 45}C${x + 90} ${y - 40} ${x + 112} ${y - 20} ${x + 120} ${y + 20}H${x + 50}C${x + 60} ${y - 20} ${x + 40} ${y - 40} ${x + 20} ${y - 45}Z`}
          fill={darker(shade)}
        />
        <ellipse
          cx={x}
          cy={y + 20}
          rx={120}
          ry={12}
          fill={light.lamp ? '#fff3c4' : light.surface('#e9dcb8')}
        />
        <Stroke
          points={[
            [x - 120, y + 20],
            [x - 104, y - 24],
            [x - 60, y - 46],
            [x, y - 52],
            [x + 60, y - 46],
            [x + 104, y - 24],
            [x + 120, y + 20],
          ]}
          width={7}
        />
      </g>
    </g>
  )
}
