/** A square of a video meeting: somebody at home or in an office, or a black square with a name when the camera is off. */
import type { Pose } from '../acting/pose.ts'
import { Lettering, widthOf } from '../Lettering.tsx'
import type { Looks } from '../looks.ts'
import { Person } from '../person/Person.tsx'
import { Home } from './Home.tsx'
import { RaisedHand } from './RaisedHand.tsx'

type Props = {
  readonly looks: Looks
  /** No pose: the camera is off. */
  readonly pose?: Pose | undefined
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** 0…1: how much this person is the one who speaks. */
  readonly voice: number
  /** Her hand is up: the sign is bright or dim just now. */
  readonly handUp?: 'lit' | 'dim' | undefined
  readonly copy: string
}

export function RemoteTile({ looks, pose, x, y, width: w, height: h, voice, handUp, copy }: Props) {
  const id = `tile-${looks.id}-${copy}`
  const label = Math.max(16, h * 0.085)
  return (
    <g>
      <defs>
        <clipPath id={id}>
          <rect x={x} y={y} width={w} height={h} rx={h * 0.04} />
        </clipPath>
      </defs>
      <g clipPath={`url(#${id})`}>
        {pose ? (
          <g>
            <Home looks={looks} x={x} y={y} width={w} height={h} />
            <Person
              looks={looks}
              pose={pose}
              x={x + w * 0.5}
              y={y + h * 0.15}
              scale={h / 850}
              mirrored={looks.id === 'nina' || looks.facesWindow === true}
              weight={h < 320 ? 1.05 : 0.8}
              copy={`-${copy}`}
            />
          </g>
        ) : (
          <g>
            <rect x={x} y={y} width={w} height={h} fill="#24232c" />
            <circle cx={x + w / 2} cy={y + h * 0.42} r={h * 0.16} fill="#3a3946" />
            <Lettering
              text={looks.name.slice(0, 1)}
              x={x + w / 2}
              y={y + h * 0.485}
              size={h * 0.19}
              colour="#d8d5df"
              hand="print"
              anchor="middle"
            />
            <Lettering
              text={looks.name}
              x={x + w / 2}
              y={y + h * 0.76}
              size={h * 0.13}
              colour="#f3f0ea"
              hand="print"
              anchor="middle"
            />
          </g>
        )}
        {pose ? (
          <g>
            <rect
              x={x + h * 0.05}
              y={y + h * 0.05}
              width={widthOf(looks.name, label, 'print') + label * 0.9}
              height={label * 1.5}
              rx={label * 0.4}
              fill="#24232c"
              opacity={0.72}
            />
            <Lettering
              text={looks.name}
              x={x + h * 0.05 + label * 0.45}
              y={y + h * 0.05 + label * 1.06}
              size={label}
              colour="#ffffff"
              hand="print"
            />
          </g>
        ) : null}
        {handUp ? (
          <RaisedHand x={x + w - h * 0.16} y={y + h * 0.17} size={h / 460} lit={handUp === 'lit'} />
        ) : null}
      </g>
      <rect
        x={x}
        y={y}
        width={w}
        height={h}
        rx={h * 0.04}
        fill="none"
        stroke={voice > 0.05 ? '#f0c766' : '#3a3946'}
        strokeWidth={voice > 0.05 ? 3 + voice * 5 : 3}
      />
    </g>
  )
}
