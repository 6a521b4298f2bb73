/** Three hands go up, in three rows: Emilie's, and those of two whom we only hear. */
import { extraNamed } from '../../extras.ts'
import { inLight, litBy } from '../../framings/figures.tsx'
import type { Looks } from '../../looks.ts'
import { PlaceGround } from '../grounds.tsx'
import type { Thing } from '../thing.ts'
import { RaisedArm } from './RaisedArm.tsx'
import { SpreadHand } from './SpreadHand.tsx'

export const ThreeHands: Thing = ({ moment }) => {
  const { light } = moment
  return (
    <g>
      <PlaceGround moment={moment} />
      <Raised looks={litBy(extraNamed('extra-9'), light)} x={430} y={560} size={1.5} turned={-7} />
      <g transform="translate(1920 0) scale(-1 1)">
        <Raised
          looks={litBy(extraNamed('extra-8'), light)}
          x={470}
          y={470}
          size={1.3}
          turned={-4}
        />
      </g>
      <Raised looks={inLight('emilie', light)} x={960} y={660} size={1.7} turned={6} />
    </g>
  )
}

type Props = {
  readonly looks: Looks
  readonly x: number
  readonly y: number
  readonly size: number
  readonly turned: number
}

/** An arm that leans a little, from far below the picture. */
const Raised = ({ looks, x, y, size, turned }: Props) => (
  <g transform={`rotate(${turned} ${x} 1400)`}>
    <RaisedArm looks={looks} x={x} y={y} size={size}>
      <SpreadHand skin={looks.skin} />
    </RaisedArm>
  </g>
)
