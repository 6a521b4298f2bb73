/** A video meeting that fills the picture: everybody in her own square, and the row of buttons below. */
import type { Stage } from '../acting/attention.ts'
import type { Reach } from '../acting/gestures.ts'
import { poseOf } from '../acting/performance.ts'
import { voiceOf } from '../acting/speech.ts'
import { Stroke } from '../ink.tsx'
import { inLight, type Moment } from './figures.tsx'
import { RemoteTile } from './RemoteTile.tsx'

/** How many squares stand beside each other, for so many people. */
const columnsFor = (people: number) => (people < 2 ? 1 : people < 5 ? 2 : 3)

const reach: Reach = { posture: 'table', table: 1010, out: 0, up: 0 }
const gap = 20
const buttons = 104

export function VideoMeeting({ moment }: { readonly moment: Moment }) {
  const { timeline, shot, at, light } = moment
  const people = shot.shot.cast
  const columns = columnsFor(people.length)
  const rows = Math.ceil(people.length / columns)
  const high = (1080 - buttons - gap * (rows + 1)) / rows
  const wide = Math.min((1920 - gap * (columns + 1)) / columns, high * 1.9)
  return (
    <g>
      <rect x={-100} y={-100} width={2120} height={1280} fill="#24232c" />
      {people.map((id, i) => {
        const row = Math.floor(i / columns)
        const inRow = Math.min(columns, people.length - row * columns)
        const left = 960 - (inRow * wide + (inRow - 1) * gap) / 2
        const looks = inLight(id, light, true)
        return (
          <RemoteTile
            key={id}
            looks={looks}
            pose={poseOf(timeline, shot, looks, at, facingTheScreen(people, columns), reach)}
            x={left + (i - row * columns) * (wide + gap)}
            y={gap + row * (high + gap)}
            width={wide}
            height={high}
            voice={voiceOf(shot, id, at)}
            copy="meeting"
          />
        )
      })}
      <Buttons />
    </g>
  )
}

/** On a screen one looks at the square of whoever speaks, or into the camera. */
const facingTheScreen = (people: readonly string[], columns: number): Stage => ({
  towards: (from, to) => {
    const [self, other] = [people.indexOf(from), people.indexOf(to)]
    if (other < 0 || other === self) return [-0.3, 1]
    const across = (other % columns) - (self % columns)
    const down = Math.floor(other / columns) - Math.floor(self / columns)
    return [across === 0 ? 0.25 : 0.55 * Math.sign(across), down * 4]
  },
})

/** Sound, picture, hand, and the red one that ends it. */
const Buttons = () => (
  <g>
    {[700, 860, 1020].map((x) => (
      <circle key={x} cx={x} cy={1022} r={40} fill="#3a3946" />
    ))}
    <g fill="none" stroke="#f3f0ea" strokeLinecap="round" strokeLinejoin="round" strokeWidth={6}>
      <rect x={691} y={1000} width={18} height={28} rx={9} />
      <path d="M682 1020C682 1040 718 1040 718 1020M700 1036V1046" />
      <rect x={840} y={1008} width={28} height={28} rx={5} />
      <path d="M870 1020L884 1010V1034L870 1024" />
      <path d="M1008 1030V1012M1018 1026V1004M1028 1026V1008M1036 1032V1018M1008 1030C1006 1044 1036 1048 1036 1032" />
    </g>
    <rect x={1130} y={984} width={150} height={76} rx={38} fill="#d8453a" />
    <Stroke
      points="1176,1030 1184,1016 1206,1010 1228,1016 1236,1030"
      width={15}
      start={0.9}
      end={0.9}
      colour="#ffffff"
    />
  </g>
)
