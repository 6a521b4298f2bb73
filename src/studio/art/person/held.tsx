/** What a whole hand rests on or carries, under both arms: a cane that is leant on, a pad to write on. */
import type { Pose } from '../acting/pose.ts'
import { Stroke } from '../ink.tsx'

type Props = { readonly pose: Pose; readonly weight: number }

export function Carried({ pose: { left }, weight: w }: Props) {
  if (left.held === 'cane') {
    const stick = `${left.x - 16},${left.y + 40} ${left.x - 6},1300 ${left.x - 12},1700`
    const grip = `${left.x - 58},${left.y + 14} ${left.x - 20},${left.y - 6} ${left.x + 46},${left.y + 4}`
    return (
      <g>
        {[stick, grip].map((points) => (
          <Stroke key={points} points={points} width={38 * w} start={0.9} end={0.9} />
        ))}
        {[stick, grip].map((points) => (
          <Stroke
            key={points}
            points={points}
            width={19 * w}
            start={0.9}
            end={0.9}
            colour="#b0794c"
          />
        ))}
      </g>
    )
  }
  if (left.held !== 'pad') return null
  return (
    <g transform={`translate(${left.x + 116} ${left.y - 20}) rotate(-7)`}>
      <path d="M-96 -92L104 -104L128 84L-84 96Z" fill="#fdfaf2" />
      <path d="M-96 -92L104 -104L107 -78L-93 -66Z" fill="#c9674c" />
      <Stroke points="-96,-92 104,-104" width={11 * w} />
      <Stroke points="104,-104 128,84" width={11 * w} />
      <Stroke points="128,84 -84,96" width={11 * w} />
      <Stroke points="-84,96 -96,-92" width={11 * w} />
    </g>
  )
}

type Lit = {
  readonly pose: Pose
  /** Unique in the picture. */
  readonly name: string
  /** Behind the body it is wide and strong; on the face it is faint, and the lines stay dark. */
  readonly where: 'behind' | 'face'
}

/** Where the light of a phone is: before the chest when it is looked at, by the cheek when it is at the ear. */
const lightAt = ({ left, right }: Pose, where: Lit['where']) =>
  left.held === 'call'
    ? { cx: left.x + 120, cy: left.y - 30 }
    : { cx: right.x - 60, cy: right.y - (where === 'behind' ? 330 : 430) }

/** The light of a phone round whoever holds it in the dark. */
export function PhoneLight({ pose, name, where }: Lit) {
  const strength = where === 'behind' ? 0.5 : 0.3
  return (
    <g>
      <defs>
        <radialGradient id={name}>
          <stop offset="0" stopColor="#cfe6ff" stopOpacity={strength} />
          <stop offset="0.5" stopColor="#9fc4f4" stopOpacity={strength * 0.4} />
          <stop offset="1" stopColor="#8fb4f0" stopOpacity={0} />
        </radialGradient>
      </defs>
      <circle {...lightAt(pose, where)} r={where === 'behind' ? 720 : 300} fill={`url(#${name})`} />
    </g>
  )
}
