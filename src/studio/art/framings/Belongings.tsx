/** What lies on the table in a wide picture: each person's own things, and the soft shadow of her arms. */
import type { Light } from '../light.ts'
import type { Seat } from '../places/place.ts'
import { Mug } from '../things/Mug.tsx'
import { Helmet, LyingPhone, Paper, Thermos } from '../things/tabletop.tsx'

export function Belongings({
  seats,
  light,
}: {
  readonly seats: readonly Seat[]
  readonly light: Light
}) {
  return (
    <g>
      {seats.map((seat) => (
        <g key={seat.looks.id}>
          <ArmShadow seat={seat} />
          {belonging(seat, light)}
        </g>
      ))}
    </g>
  )
}

function ArmShadow({ seat: { looks, posture, x, lays, mirrored } }: { readonly seat: Seat }) {
  if (!lays || looks.standing) return null
  const end = posture === 'end'
  const size = lays.size / (end ? 1.05 : 0.82)
  return (
    <ellipse
      cx={end ? x + (mirrored ? -124 : 124) * size : x}
      cy={lays.y - (end ? 4 : 46) * size}
      rx={(end ? 120 : 150) * size}
      ry={(end ? 22 : 20) * size}
      fill="#7d4f2c"
      opacity={end ? 0.22 : 0.24}
    />
  )
}

function belonging({ looks, posture, lays, mirrored }: Seat, light: Light) {
  if (!lays) return null
  const side = mirrored ? -1 : 1
  const end = posture === 'end'
  /** Before the one who sits there, a little towards the middle of the table. */
  const { x, y, size } = lays
  switch (looks.id) {
    case 'maren':
      return <Thermos x={x + side * (end ? 30 : 120)} y={y - (end ? 10 : 42)} size={size * 0.72} />
    case 'amir':
      return <Helmet x={x + side * 20} y={y + 30} size={size * 0.74} />
    case 'yusuf':
      return <LyingPhone x={x + side * 20} y={y + 4} size={size * 0.7} />
    case 'ragnhild':
      return <Paper x={x} y={y + 16} size={size * 0.9} turned={side * 5} />
    case 'solveig':
      return (
        <g>
          <Paper x={x} y={y + 10} size={size * 0.9} turned={-side * 6} />
          <Mug x={x - side * 116} y={y - 34} size={size * 0.76} colour={light.surface('#f3ead9')} />
        </g>
      )
    case 'geir':
      return (
        <Mug x={x + side * 20} y={y - 10} size={size * 0.86} colour={light.surface('#8db2cc')} />
      )
    default:
      return null
  }
}
