/** A strip to tear off at the foot of a poster, 100 px wide, or what is left when somebody has. */
import type { ReactNode } from 'react'
import { darker } from '../colour.ts'
import { Stroke } from '../ink.tsx'

type Props = {
  readonly x: number
  /** Where the poster ends and the strip begins, and how long it hangs. */
  readonly y: number
  readonly long: number
  readonly paper: string
  /** The torn edge as a path from the left; without it the strip is there. */
  readonly torn: string | undefined
  /** -2 … 2 */
  readonly swings: number
  /** What is written along it, from its foot up. */
  readonly children: ReactNode
}

export function TearOffStrip({ x, y, long, paper, torn, swings, children }: Props) {
  if (torn) return <path d={`M${x} ${y}v16${torn}L${x + 100} ${y}Z`} fill={paper} />
  const [middle, foot] = [y + long / 2, y + long]
  return (
    <g transform={`rotate(${swings * 0.9} ${x + 50} ${y})`}>
      <path d={`M${x + 3} ${y}H${x + 97}V${foot}H${x + 3}Z`} fill={paper} />
      <path d={`M${x + 3} ${y}H${x + 97}V${y + 26}H${x + 3}Z`} fill={darker(paper, 0.12)} />
      <g transform={`translate(${x + 66} ${foot - 20}) rotate(-90)`}>{children}</g>
      <Stroke points={`${x + 3},${y} ${x},${middle} ${x + 3},${foot}`} width={5} />
      <Stroke points={`${x + 97},${y} ${x + 100},${middle} ${x + 97},${foot}`} width={5} />
      <Stroke points={`${x + 3},${foot} ${x + 50},${foot + 2} ${x + 97},${foot}`} width={5} />
    </g>
  )
}
