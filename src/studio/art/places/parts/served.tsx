/** What stands on a table where people sit down together: a cup on its saucer, a candle in a glass. */
import { Stroke } from '../../ink.tsx'
import type { Light } from '../../light.ts'
import { Mug } from '../../things/Mug.tsx'

type At = {
  readonly light: Light
  readonly x: number
  readonly y: number
  readonly size: number
}

export const Saucer = ({ light, x, y, size, colour }: At & { readonly colour: string }) => (
  <g transform={`translate(${x} ${y}) scale(${size})`}>
    <ellipse cx={10} cy={52} rx={78} ry={16} fill="#4b2d1a" opacity={0.3} />
    <ellipse
      cx={0}
      cy={42}
      rx={72}
      ry={16}
      fill={light.surface('#fbf7ef')}
      stroke="#2d2a36"
      strokeWidth={6}
    />
    <Mug x={0} y={0} size={0.95} colour={light.surface(colour)} shadow={false} />
  </g>
)

export const Candle = ({ light, x, y, size }: At) => (
  <g transform={`translate(${x} ${y}) scale(${size})`}>
    {light.lamp ? <circle cx={0} cy={-26} r={130} fill="url(#glow)" opacity={0.7} /> : null}
    <ellipse cx={6} cy={34} rx={40} ry={9} fill="#4b2d1a" opacity={0.3} />
    <path d="M-32 -30H32L26 32H-26Z" fill={light.surface('#e9c07a')} opacity={0.85} />
    <path d="M-24 0H24L22 30H-22Z" fill={light.surface('#fdf3dc')} />
    {light.lamp ? (
      <path d="M0 -46C12 -28 12 -14 0 -8C-12 -14 -12 -28 0 -46Z" fill="#ffb64a" />
    ) : null}
    <Stroke points="-33,-30 -27,32" width={6} />
    <Stroke points="33,-30 27,32" width={6} />
    <Stroke points="-27,32 0,36 27,32" width={6} />
    <Stroke points="-33,-30 0,-26 33,-30" width={5} />
  </g>
)
