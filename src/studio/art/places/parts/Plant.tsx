/** A plant in a pot. */
import { Stroke } from '../../ink.tsx'
import type { Light } from '../../light.ts'

const leaves: readonly (readonly [number, number, number, number])[] = [
  [-10, -40, -120, -210],
  [0, -40, -30, -290],
  [8, -40, 90, -260],
  [-6, -40, -160, -110],
  [10, -40, 150, -140],
  [4, -40, 40, -200],
]

export function Plant({
  light,
  x,
  y,
}: {
  readonly light: Light
  readonly x: number
  readonly y: number
}) {
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
