/** A square of a video meeting: somebody at home or in an office, or a black square with a name when the camera is off. */
import type { Pose } from '../acting/pose.ts'
import type { Looks } from '../cast.ts'
import { Lettering, widthOf } from '../Lettering.tsx'
import { Person } from '../person/Person.tsx'

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
  readonly handUp?: boolean
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
              mirrored={looks.id === 'nina'}
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
        {handUp ? <RaisedHand x={x + w - h * 0.16} y={y + h * 0.17} size={h / 460} /> : null}
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

/** The sign for «I want to say something»: a hand on a round badge. */
export function RaisedHand({
  x,
  y,
  size,
}: {
  readonly x: number
  readonly y: number
  readonly size: number
}) {
  return (
    <g transform={`translate(${x} ${y}) scale(${size})`}>
      <circle cx={0} cy={0} r={58} fill="#f0c766" />
      <circle cx={0} cy={0} r={58} fill="none" stroke="#24232c" strokeWidth={6} />
      <g stroke="#24232c" strokeLinecap="round" fill="none" strokeWidth={13}>
        <path d="M-16 6V-26" />
        <path d="M-1 2V-34" />
        <path d="M14 4V-29" />
        <path d="M28 12V-16" />
        <path d="M-30 4L-16 22" />
      </g>
      <path d="M-24 2H35V16C34 36 20 42 6 42C-10 42 -20 30 -36 6Z" fill="#24232c" />
    </g>
  )
}

/** What is behind somebody who is not in the room: Nina's office, Emilie's kitchen. */
function Home({
  looks,
  x,
  y,
  width: w,
  height: h,
}: Pick<Props, 'looks' | 'x' | 'y' | 'width' | 'height'>) {
  const office = looks.id === 'nina'
  const wall = office ? '#d9e2e4' : '#f1e2d3'
  return (
    <g>
      <rect x={x} y={y} width={w} height={h} fill={wall} />
      <path
        d={`M${x} ${y}L${x + w * 0.4} ${y}L${x + w * 0.1} ${y + h}H${x}Z`}
        fill="#ffffff"
        opacity={0.35}
      />
      {office ? (
        <g>
          <rect x={x + w * 0.66} y={y + h * 0.2} width={w * 0.4} height={h * 0.03} fill="#a98b6b" />
          <rect
            x={x + w * 0.66}
            y={y + h * 0.52}
            width={w * 0.4}
            height={h * 0.03}
            fill="#a98b6b"
          />
          {['#c9674c', '#34506b', '#e0ab4f', '#6f8f7a', '#75507f', '#8db2cc'].map((colour, i) => (
            <rect
              key={colour}
              x={x + w * (0.68 + i * 0.05)}
              y={y + h * (i > 3 ? 0.34 : 0.05)}
              width={w * 0.042}
              height={h * (i > 3 ? 0.18 : 0.15)}
              fill={colour}
            />
          ))}
        </g>
      ) : (
        <g>
          <rect
            x={x + w * 0.06}
            y={y + h * 0.08}
            width={w * 0.26}
            height={h * 0.34}
            fill="#cfe3e6"
            stroke="#ffffff"
            strokeWidth={w * 0.014}
          />
          <path
            d={`M${x + w * 0.19} ${y + h * 0.08}V${y + h * 0.42}`}
            stroke="#ffffff"
            strokeWidth={w * 0.012}
          />
          <rect
            x={x + w * 0.72}
            y={y + h * 0.1}
            width={w * 0.2}
            height={h * 0.24}
            fill="#ffffff"
            stroke="#c9a27d"
            strokeWidth={w * 0.012}
          />
          <circle cx={x + w * 0.82} cy={y + h * 0.22} r={h * 0.07} fill="#c9674c" opacity={0.7} />
        </g>
      )}
    </g>
  )
}
