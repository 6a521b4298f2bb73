/** A newspaper folded at the crossword, with a thick pen and reading glasses on it. */
import { Stroke } from '../../ink.tsx'
import type { Light } from '../../light.ts'

type Props = {
  readonly light: Light
  readonly x: number
  readonly y: number
  readonly size: number
}

export function Newspaper({ light, x, y, size }: Props) {
  const c = light.surface
  return (
    <g transform={`translate(${x} ${y}) scale(${size}) skewX(-12) scale(1 0.56) rotate(-5)`}>
      <rect x={-140} y={-110} width={300} height={240} fill="#3a2418" opacity={0.2} />
      <rect
        x={-150}
        y={-120}
        width={300}
        height={240}
        fill={c('#f1ece0')}
        stroke="#2d2a36"
        strokeWidth={6}
      />
      {[0, 1, 2, 3, 4].map((row) => (
        <g key={row}>
          {[0, 1, 2, 3, 4].map((column) => (
            <rect
              key={column}
              x={-130 + column * 32}
              y={-98 + row * 40}
              width={28}
              height={36}
              fill={c((row * 3 + column * 2) % 5 === 0 ? '#5d5a66' : '#fdfaf2')}
              stroke="#8a8288"
              strokeWidth={3}
            />
          ))}
        </g>
      ))}
      {[-90, -60, -30, 0, 30, 60, 90].map((line) => (
        <rect key={line} x={46} y={line} width={86} height={10} fill={c('#b9b2ae')} />
      ))}
      <Stroke points="-70,60 30,-20 96,-72" width={26} start={0.9} end={0.5} />
      <Stroke points="-62,52 30,-20 86,-64" width={14} start={0.9} end={0.6} colour="#c9674c" />
    </g>
  )
}
