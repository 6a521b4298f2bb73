/** The lamp above the table and the plant in the corner. */
import { darker } from '../../colour.ts'
import { Stroke } from '../../ink.tsx'
import type { Light } from '../../light.ts'

export function Around({ light }: { readonly light: Light }) {
  return (
    <g>
      {light.backlit ? null : <Lamp light={light} x={606} y={70} />}
      <Plant light={light} x={28} y={640} />
    </g>
  )
}

function Lamp({ light, x, y }: { readonly light: Light; readonly x: number; readonly y: number }) {
  const shade = light.lamp ? '#2f7278' : light.surface('#2f7278')
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

const leaves: readonly (readonly [number, number, number, number])[] = [
  [-10, -40, -120, -210],
  [0, -40, -30, -290],
  [8, -40, 90, -260],
  [-6, -40, -160, -110],
  [10, -40, 150, -140],
  [4, -40, 40, -200],
]

function Plant({ light, x, y }: { readonly light: Light; readonly x: number; readonly y: number }) {
  const c = light.surface
  return (
    <g transform={`translate(${x} ${y})`}>
      <ellipse cx={6} cy={112} rx={92} ry={14} fill="#8d6f50" opacity={0.35} />
      {leaves.map(([x0, y0, x1, y1], i) => (
        <g key={x1}>
          <path
            d={`M${x0} ${y0}Q${(x0 + x1) / 2 - 20} ${(y0 + y1) / 2} ${x1} ${y1}Q${x1 + 52} ${y1 + 70} ${x0 + 6} ${y0}Z`}
            fill={c(i % 2 ? '#5f8d78' : '#7aa68f')}
          />
          <Stroke
            points={[
              [x0, y0],
              [(x0 + x1) / 2 + 4, (y0 + y1) / 2],
              [x1, y1],
            ]}
            width={5}
            colour={c('#3f5f55')}
          />
        </g>
      ))}
      <path d="M-62 -44H66L48 110H-42Z" fill={c('#d9a07e')} />
      <path d="M20 -44H66L48 110H14Z" fill={c('#c2835f')} />
      <Stroke points="-64,-44 0,-47 68,-44" width={8} />
      <Stroke points="-62,-44 -52,40 -42,110 0,113 48,110 57,40 66,-44" width={7} />
    </g>
  )
}
