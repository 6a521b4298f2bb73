/** The screen on the wall of a room: those who take part from elsewhere. Emilie's camera is off when she is seen from the room. */

import type { Stage } from '../acting/attention.ts'
import type { Reach } from '../acting/gestures.ts'
import { poseOf } from '../acting/performance.ts'
import { voiceOf } from '../acting/speech.ts'
import { inLight, type Moment } from './figures.tsx'
import { RemoteTile } from './RemoteTile.tsx'

type Props = {
  readonly moment: Moment
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly handUp?: boolean
  readonly copy: string
}

/** On a screen people look into their cameras, a little beside us. */
const intoTheCamera: Stage = { towards: () => [-0.3, 1] }

export function WallScreen({ moment, x, y, width: w, height: h, handUp, copy }: Props) {
  const { timeline, shot, at, light } = moment
  const edge = h * 0.05
  const half = (w - edge * 3) / 2
  const nina = inLight('nina', light, true)
  const emilie = inLight('emilie', light, true)
  const reach: Reach = { table: 1010, posture: 'table', out: 0, up: 0 }
  return (
    <g>
      <rect x={x + 8} y={y + 10} width={w} height={h} rx={h * 0.05} fill="#2d2a36" opacity={0.18} />
      <rect x={x} y={y} width={w} height={h} rx={h * 0.05} fill="#2d2a36" />
      <RemoteTile
        looks={nina}
        pose={poseOf(timeline, shot, nina, at, intoTheCamera, reach)}
        x={x + edge}
        y={y + edge}
        width={half}
        height={h - edge * 2}
        voice={voiceOf(shot, 'nina', at)}
        copy={copy}
      />
      <RemoteTile
        looks={emilie}
        x={x + edge * 2 + half}
        y={y + edge}
        width={half}
        height={h - edge * 2}
        voice={voiceOf(shot, 'emilie', at)}
        handUp={handUp ? (Math.floor(at / 640) % 2 === 0 ? 'lit' : 'dim') : undefined}
        copy={copy}
      />
    </g>
  )
}
