/** What is behind somebody who is not in the room: Nina's office, Emilie's kitchen, and where the others live and work. */
import type { Looks } from '../looks.ts'
import { homes } from './homes.tsx'

type Props = {
  readonly looks: Looks
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export function Home({ looks, x, y, width: w, height: h }: Props) {
  const other = homes[looks.id]
  if (other)
    return (
      <g>
        <rect x={x} y={y} width={w} height={h} fill={other.wall} />
        <g transform={`translate(${x} ${y}) scale(${w / 160} ${h / 90})`}>{other.things}</g>
        <path
          d={`M${x} ${y}L${x + w * 0.4} ${y}L${x + w * 0.1} ${y + h}H${x}Z`}
          fill="#ffffff"
          opacity={0.2}
        />
      </g>
    )
  const office = looks.id === 'nina'
  const wall = office ? '#d9e2e4' : '#f1e2d3'
  return (
    <g>
      <rect x={x} y={y} width={w} height={h} fill={wall} />
      <path
        d={`M${x} ${y}L${x + w * 0.4} ${y}L${x + w * 0.1} ${y + h}H${x}Z`}
        fill="#ffffff"
        opacity={0.35}
      />
      {office ? (
        <g>
          <rect x={x + w * 0.66} y={y + h * 0.2} width={w * 0.4} height={h * 0.03} fill="#a98b6b" />
          <rect
            x={x + w * 0.66}
            y={y + h * 0.52}
            width={w * 0.4}
            height={h * 0.03}
            fill="#a98b6b"
          />
          {['#c9674c', '#34506b', '#e0ab4f', '#6f8f7a', '#75507f', '#8db2cc'].map((colour, i) => (
            <rect
              key={colour}
              x={x + w * (0.68 + i * 0.05)}
              y={y + h * (i > 3 ? 0.34 : 0.05)}
              width={w * 0.042}
              height={h * (i > 3 ? 0.18 : 0.15)}
              fill={colour}
            />
          ))}
        </g>
      ) : (
        <g>
          <rect
            x={x + w * 0.06}
            y={y + h * 0.08}
            width={w * 0.26}
            height={h * 0.34}
            fill="#cfe3e6"
            stroke="#ffffff"
            strokeWidth={w * 0.014}
          />
          <path
            d={`M${x + w * 0.19} ${y + h * 0.08}V${y + h * 0.42}`}
            stroke="#ffffff"
            strokeWidth={w * 0.012}
          />
          <rect
            x={x + w * 0.72}
            y={y + h * 0.1}
            width={w * 0.2}
            height={h * 0.24}
            fill="#ffffff"
            stroke="#c9a27d"
            strokeWidth={w * 0.012}
          />
          <circle cx={x + w * 0.82} cy={y + h * 0.22} r={h * 0.07} fill="#c9674c" opacity={0.7} />
        </g>
      )}
    </g>
  )
}
