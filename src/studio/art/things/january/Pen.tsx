/** Emilie has taken out a pen. The sheet is still empty. */
import { Saucer } from '../../places/parts/served.tsx'
import { TopGround } from '../grounds.tsx'
import { Sheet } from '../Sheet.tsx'
import type { Thing } from '../thing.ts'
import { WritingHand } from '../WritingHand.tsx'

export const Pen: Thing = ({ moment }) => {
  const { light, at } = moment
  return (
    <g>
      <TopGround moment={moment} />
      <Sheet light={light} x={330} y={120} width={1060} height={1200} turned={-6}>
        {[330, 450, 570, 690, 810, 930].map((y) => (
          <rect key={y} x={400} y={y} width={920} height={4} fill="#d5dfe2" />
        ))}
      </Sheet>
      <Saucer light={light} x={1640} y={220} size={2.6} colour="#f3ead9" />
      <WritingHand
        who="emilie"
        light={light}
        x={640}
        y={650 + Math.sin(at / 900) * 5}
        size={2.8}
        pen="#2f7278"
      />
    </g>
  )
}
