/** What comes in through a window on the left when there is no sun: the colour of the sky, fading across the room. */
import type { Light } from '../../light.ts'

type Props = {
  readonly light: Light
  /** How far into the room it reaches, in px. */
  readonly far: number
  readonly strength?: number
}

export function Spill({ light, far, strength = 0.42 }: Props) {
  if (light.sun > 0) return null
  const id = `spill-${light.id}`
  return (
    <g>
      <defs>
        <linearGradient id={id} gradientUnits="userSpaceOnUse" x1="-200" y1="0" x2={far} y2="0">
          <stop offset="0" stopColor={light.sky[0]} stopOpacity={strength} />
          <stop offset="1" stopColor={light.sky[0]} stopOpacity={0} />
        </linearGradient>
      </defs>
      <rect x={-300} y={-200} width={far + 300} height={1500} fill={`url(#${id})`} />
    </g>
  )
}
