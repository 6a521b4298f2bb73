/** The lamp above the table and the plant in the corner. */
import type { Light } from '../../light.ts'
import { Lamp } from '../parts/Lamp.tsx'
import { Plant } from '../parts/Plant.tsx'

export function Around({ light }: { readonly light: Light }) {
  return (
    <g>
      {light.backlit ? null : <Lamp light={light} x={606} y={70} />}
      <Plant light={light} x={28} y={640} />
    </g>
  )
}
