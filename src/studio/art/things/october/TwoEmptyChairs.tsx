/** Two chairs of the ring where nobody sits any more. */
import { ink } from '../../ink.tsx'
import { Floor, PlaceGround } from '../grounds.tsx'
import { KitchenChair } from '../KitchenChair.tsx'
import type { Thing } from '../thing.ts'

export const TwoEmptyChairs: Thing = ({ moment }) => {
  const { light } = moment
  const c = light.surface
  return (
    <g>
      <PlaceGround moment={moment} />
      <Floor light={light} y={770} />
      {(
        [
          [560, '#7d8f5a', -3],
          [1330, '#b98a5c', 4],
        ] as const
      ).map(([x, wood, turned]) => (
        <g key={x} transform={`rotate(${turned} ${x} 1000)`}>
          <ellipse cx={x + 20} cy={1040} rx={320} ry={34} fill="#3a2418" opacity={0.26} />
          <g transform={`translate(${x} 0) scale(1.7)`}>
            <KitchenChair wood={c(wood)} line={ink} weight={0.66} />
          </g>
        </g>
      ))}
      {light.lamp ? <circle cx={960} cy={300} r={760} fill="url(#glow)" opacity={0.4} /> : null}
    </g>
  )
}
