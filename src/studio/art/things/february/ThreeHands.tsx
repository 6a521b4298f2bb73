/** Three hands go up, in three rows. */
import { extras } from '../../extras.ts'
import { inLight, litBy } from '../../framings/figures.tsx'
import { PlaceGround } from '../grounds.tsx'
import type { Thing } from '../thing.ts'
import { Arm } from './RaisedArm.tsx'

export const ThreeHands: Thing = ({ moment }) => {
  const { light } = moment
  const [, man, , , woman] = extras
  return (
    <g>
      <PlaceGround moment={moment} />
      {man ? <Arm looks={litBy(man, light)} x={470} y={520} size={1.5} hand="open" /> : null}
      {woman ? <Arm looks={litBy(woman, light)} x={1420} y={430} size={1.3} hand="open" /> : null}
      <Arm looks={inLight('emilie', light)} x={960} y={640} size={1.7} hand="open" />
    </g>
  )
}
