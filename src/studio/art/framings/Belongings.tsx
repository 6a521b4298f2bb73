/** What lies on the table in a wide picture: each person's own things, and those of the one whose chair we see from. */
import type { Light } from '../light.ts'
import { Mug } from '../things/Mug.tsx'
import { Helmet, LyingPhone, Notebook, Paper, Thermos } from '../things/tabletop.tsx'
import type { Seat } from './seats.ts'

/** The things of those who face us, and the soft shadow of their arms. */
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

function ArmShadow({ seat: { looks, kind, x, mirrored } }: { readonly seat: Seat }) {
  if (looks.standing) return null
  return kind === 'end' ? (
    <ellipse
      cx={x + (mirrored ? -124 : 124)}
      cy={826}
      rx={120}
      ry={22}
      fill="#7d4f2c"
      opacity={0.22}
    />
  ) : (
    <ellipse cx={x} cy={706} rx={150} ry={20} fill="#7d4f2c" opacity={0.24} />
  )
}

function belonging({ looks, kind, x, mirrored }: Seat, light: Light) {
  const side = mirrored ? -1 : 1
  const end = kind === 'end'
  const size = end ? 1.05 : 0.82
  /** Before the one who sits there, a little towards the middle of the table. */
  const [px, py] = end ? [x + side * 290, 830] : [x, 752]
  switch (looks.id) {
    case 'maren':
      return (
        <Thermos x={px + side * (end ? 30 : 120)} y={py - (end ? 10 : 42)} size={size * 0.72} />
      )
    case 'amir':
      return <Helmet x={px + side * 20} y={py + 30} size={size * 0.74} />
    case 'yusuf':
      return <LyingPhone x={px + side * 20} y={py + 4} size={size * 0.7} />
    case 'ragnhild':
      return <Paper x={px} y={py + 16} size={size * 0.9} turned={side * 5} />
    case 'solveig':
      return (
        <g>
          <Paper x={px} y={py + 10} size={size * 0.9} turned={-side * 6} />
          <Mug
            x={px - side * 116}
            y={py - 34}
            size={size * 0.76}
            colour={light.surface('#f3ead9')}
          />
        </g>
      )
    case 'geir':
      return (
        <Mug x={px + side * 20} y={py - 10} size={size * 0.86} colour={light.surface('#8db2cc')} />
      )
    default:
      return null
  }
}

/** What stands nearest to us, at the edge of the picture: we sit at this table too. */
export function OurOwn({ light }: { readonly light: Light }) {
  if (light.seenBy !== 'maren')
    return <Mug x={620} y={930} size={1.7} colour={light.surface('#8db2cc')} />
  return (
    <g>
      <Notebook x={930} y={1016} size={0.95} />
      <Thermos x={1216} y={910} size={1.15} />
    </g>
  )
}
