/** The cork of a notice board, near: pins that others have left, and the corners of what they hung. */
import { Stroke } from '../../ink.tsx'
import type { Light } from '../../light.ts'

const corners = [
  ['M-100 -100H330L300 210L-100 250Z', '#f0d58b'],
  ['M-100 760L250 800L230 1200H-100Z', '#fdfaf2'],
  ['M1580 -100H2020V330L1560 300Z', '#e9c4b4'],
  ['M1640 690L2020 660V1200H1610Z', '#f6e7df'],
] as const

export function Cork({ light }: { readonly light: Light }) {
  const c = light.surface
  return (
    <g>
      <rect x={-100} y={-100} width={2120} height={1280} fill={c('#d7ae7e')} />
      {Array.from({ length: 90 }, (_, i) => [(i * 397) % 1920, (i * 251) % 1080]).map(([x, y]) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r={7} fill={c('#c4986a')} />
      ))}
      {corners.map(([d, fill]) => (
        <g key={d}>
          <path d={d} fill="#2a1f3a" opacity={0.14} transform="translate(14 16)" />
          <path d={d} fill={c(fill)} />
        </g>
      ))}
      {(
        [
          [396, 420, '#2f7278'],
          [1500, 520, '#e0ab4f'],
          [420, 640, '#c9674c'],
        ] as const
      ).map(([x, y, colour]) => (
        <g key={colour}>
          <Stroke points={`${x + 6},${y + 8} ${x + 26},${y + 30}`} width={7} opacity={0.3} />
          <circle cx={x} cy={y} r={15} fill={c(colour)} />
        </g>
      ))}
      {light.sun > 0.5 ? (
        <path
          d="M-100 -100H900L1980 780V1180H1300L-100 420Z"
          fill={light.sunColour}
          opacity={0.3}
        />
      ) : null}
    </g>
  )
}
