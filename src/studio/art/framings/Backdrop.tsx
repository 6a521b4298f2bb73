/** The room behind near pictures: enlarged and veiled, so that the faces stand alone. */
import type { Light } from '../light.ts'
import type { Place } from '../places/place.ts'
import { still } from '../still.ts'

type Props = {
  readonly light: Light
  readonly place: Place
  /** The place's id. */
  readonly name: string
  /** Which part of the room: 0 by the window … 1 by the door. */
  readonly middle: number
}

export const Backdrop = (props: Props) =>
  still(`backdrop ${props.name} ${props.light.id} ${props.middle}`, () => <Veiled {...props} />)

function Veiled({ light, place: { Behind, air = '#efe5d6', outdoors }, middle }: Props) {
  const isNight = light.dark || (outdoors && light.sun === 0)
  const shift = light.backlit ? -420 : Math.round(-40 - middle * 1000)
  return (
    <g>
      <g transform={`translate(${shift} -110) scale(1.5)`}>
        <Behind light={light} />
      </g>
      {light.backlit ? null : (
        <rect
          x={-400}
          y={-300}
          width={2720}
          height={1700}
          fill={isNight ? light.sky[1] : light.surface(air)}
          opacity={0.5}
        />
      )}
      {light.sun > 0.8 ? (
        <path
          d="M-200 -100L1200 1100H300L-200 500Z"
          fill={light.sunColour}
          opacity={light.sun * 0.25}
        />
      ) : null}
      {light.lowSun ? (
        <rect x={-400} y={-300} width={2720} height={1700} fill="url(#evening)" />
      ) : null}
    </g>
  )
}
