/** An arm that is held up before us, from the sleeve at the edge of the picture; `x`, `y` is the wrist. */
import type { ReactNode } from 'react'
import { darker } from '../../colour.ts'
import { Stroke } from '../../ink.tsx'
import type { Looks } from '../../looks.ts'

type Props = {
  readonly looks: Pick<Looks, 'skin' | 'cloth'>
  readonly x: number
  readonly y: number
  readonly size: number
  /** The hand and what it holds, around the wrist. */
  readonly children: ReactNode
}

export const RaisedArm = ({ looks: { skin, cloth }, x, y, size, children }: Props) => (
  <g transform={`translate(${x} ${y}) scale(${size})`}>
    <path d="M-34 -20C-40 40 -42 90 -40 130H44C44 90 40 40 34 -20Z" fill={skin} />
    <Stroke points="-34,-10 -40,60 -40,130" width={10} />
    <Stroke points="34,-10 40,60 44,130" width={10} />
    {children}
    <path d="M-70 96C-40 84 44 84 74 98L150 800H-150Z" fill={cloth} />
    <path d="M30 86C50 88 66 92 74 98L150 800H70Z" fill={darker(cloth)} opacity={0.5} />
    <Stroke points="-70,96 -104,420 -150,800" width={11} />
    <Stroke points="74,98 108,420 150,800" width={11} />
    <Stroke points="-70,96 0,86 74,98" width={10} start={0.8} end={0.8} />
  </g>
)
