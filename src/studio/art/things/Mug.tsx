/** A mug of coffee, standing or held. */
import { darker } from '../colour.ts'
import { ink } from '../ink.tsx'

type Props = {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly colour: string
  readonly handle?: boolean
  readonly shadow?: boolean
}

export function Mug({ x, y, size, colour, handle = true, shadow = true }: Props) {
  return (
    <g transform={`translate(${x} ${y}) scale(${size})`}>
      {shadow ? <ellipse cx={8} cy={44} rx={44} ry={10} fill="#7d5433" opacity={0.35} /> : null}
      <path d="M-30 -20C-30 30 -24 44 0 44C24 44 30 30 30 -20Z" fill={colour} />
      <path d="M10 -20H30C30 30 24 44 4 44C14 30 14 0 10 -20Z" fill={darker(colour, 0.14)} />
      <ellipse cx={0} cy={-20} rx={30} ry={9} fill="#4b3226" />
      {handle ? (
        <path d="M30 -8C52 -10 52 24 27 22" fill="none" stroke={ink} strokeWidth={7} />
      ) : null}
      <ellipse cx={0} cy={-20} rx={30} ry={9} fill="none" stroke={ink} strokeWidth={6} />
      <path
        d="M-30 -20C-30 30 -24 44 0 44C24 44 30 30 30 -20"
        fill="none"
        stroke={ink}
        strokeWidth={6.5}
      />
    </g>
  )
}
