/** A sheet of paper that lies on a table. What is written on it is drawn over it, in the same px. */
import type { ReactNode } from 'react'
import { Stroke } from '../ink.tsx'
import type { Light } from '../light.ts'

type Props = {
  readonly light: Light
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Degrees that it lies askew. */
  readonly turned?: number
  readonly fill?: string
  readonly children?: ReactNode
}

export function Sheet(props: Props) {
  const { light, x, y, width: w, height: h, turned = 0, fill = '#fdfaf2', children } = props
  return (
    <g transform={`rotate(${turned} ${x + w / 2} ${y + h / 2})`}>
      <rect x={x + 18} y={y + 22} width={w} height={h} fill="#3a2418" opacity={0.22} />
      <rect x={x} y={y} width={w} height={h} fill={light.surface(fill)} />
      <path
        d={`M${x} ${y}H${x + w * 0.5}L${x + w * 0.2} ${y + h}H${x}Z`}
        fill="#ffffff"
        opacity={0.3}
      />
      <Stroke points={`${x},${y + 1} ${x + w / 2},${y - 2} ${x + w},${y + 1}`} width={8} />
      <Stroke points={`${x},${y} ${x - 3},${y + h / 2} ${x},${y + h}`} width={8} />
      <Stroke points={`${x + w},${y} ${x + w + 3},${y + h / 2} ${x + w},${y + h}`} width={8} />
      <Stroke points={`${x},${y + h} ${x + w / 2},${y + h + 3} ${x + w},${y + h}`} width={8} />
      {children}
    </g>
  )
}
