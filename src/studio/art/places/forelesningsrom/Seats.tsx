/** The first rows of seats, nearest to us: empty on the day before. */
import { darker } from '../../colour.ts'
import { Stroke } from '../../ink.tsx'
import type { Light } from '../../light.ts'

type Props = { readonly light: Light }

const seat = 'M-122 240V60C-122 16 -96 0 -60 -4H60C96 0 122 16 122 60V240Z'

export const EmptySeats = ({ light }: Props) => {
  const cloth = light.surface('#7d5566')
  return (
    <g>
      {[-10, 250, 510, 770, 1150, 1410, 1670, 1930].map((x) => (
        <g key={x} transform={`translate(${x} 868)`}>
          <path d={seat} fill={cloth} />
          <path
            d="M50 -4H60C96 0 122 16 122 60V240H66C84 160 84 60 50 -4Z"
            fill={darker(cloth, 0.2)}
          />
          <Stroke
            points="-122,240 -123,140 -122,56 -104,14 -60,-4 0,-6 60,-4 104,14 122,56 123,140 122,240"
            width={10}
          />
          <Stroke points="-92,40 0,26 92,40" width={6} colour={darker(cloth, 0.34)} />
        </g>
      ))}
    </g>
  )
}
