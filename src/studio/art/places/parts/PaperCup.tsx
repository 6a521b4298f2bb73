/** A paper cup with a lid, put down beside somebody. */
import { Stroke } from '../../ink.tsx'
import type { Light } from '../../light.ts'

type Props = {
  readonly light: Light
  /** The middle of its foot. */
  readonly x: number
  readonly y: number
  readonly size: number
}

export const PaperCup = ({ light, x, y, size }: Props) => (
  <g transform={`translate(${x} ${y}) scale(${size})`}>
    <ellipse cx={8} cy={0} rx={40} ry={9} fill="#2a1f3a" opacity={0.24} />
    <path d="M-34 -104H34L26 0H-26Z" fill={light.surface('#f6efe0')} />
    <path d="M-31 -70H31L28 -26H-28Z" fill={light.surface('#b5835a')} />
    <path d="M8 -104H34L26 0H8Z" fill="#2a1f3a" opacity={0.1} />
    <path d="M-38 -118H38V-102H-38Z" fill={light.surface('#3a3f4d')} />
    <Stroke points="-34,-104 -26,0" width={7} />
    <Stroke points="34,-104 26,0" width={7} />
    <Stroke points="-26,0 0,3 26,0" width={7} />
    <Stroke points="-38,-118 0,-121 38,-118" width={7} />
  </g>
)
