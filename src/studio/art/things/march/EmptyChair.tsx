/** A chair that somebody has left, pulled out a little from the table; the sheet is still there. */
import { ink, Stroke } from '../../ink.tsx'
import { Lettering } from '../../Lettering.tsx'
import type { Place } from '../../places/place.ts'
import { places } from '../../places/places.ts'
import { PlaceGround } from '../grounds.tsx'
import { KitchenChair } from '../KitchenChair.tsx'
import { Mug } from '../Mug.tsx'
import { Sheet } from '../Sheet.tsx'
import type { Thing } from '../thing.ts'

export const EmptyChair: Thing = ({ moment }) => {
  const { light, timeline } = moment
  const c = light.surface
  const { wood = '#d9a878' } = places[timeline.place] as Place
  return (
    <g>
      <PlaceGround moment={moment} />
      <ellipse cx={1010} cy={1090} rx={330} ry={40} fill="#3a2418" opacity={0.22} />
      <g transform="translate(990 -190) scale(2.05)">
        <KitchenChair wood={c('#e0ab4f')} line={ink} weight={0.62} />
      </g>
      <path d="M-100 770H2020V1200H-100Z" fill={c(wood)} />
      {light.sun > 0.5 ? (
        <path d="M-100 770H820L480 1200H-100Z" fill={light.sunColour} opacity={0.34} />
      ) : null}
      <Stroke points="-100,772 500,767 1300,769 2020,772" width={12} />
      <g transform="translate(830 812) skewX(-15) scale(1 0.5)">
        <Sheet light={light} x={0} y={0} width={420} height={520} turned={-4}>
          <g transform="rotate(180 210 260)">
            <Lettering text="Bli kjent" x={46} y={104} size={84} colour="#2f7278" hand="print" />
            {[190, 290, 390].map((y, i) => (
              <g key={y}>
                <circle cx={72} cy={y} r={26} fill="#e2eeec" />
                <rect
                  x={122}
                  y={y - 9}
                  width={[200, 240, 180][i]}
                  height={18}
                  rx={9}
                  fill="#8a8288"
                />
              </g>
            ))}
          </g>
        </Sheet>
      </g>
      <Mug x={1440} y={840} size={1.7} colour={c('#f3ead9')} />
    </g>
  )
}
