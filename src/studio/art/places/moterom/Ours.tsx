/** What stands nearest to us, at the edge of the picture: we sit at this table too. */
import type { Light } from '../../light.ts'
import { Mug } from '../../things/Mug.tsx'
import { Notebook, Thermos } from '../../things/tabletop.tsx'

export function Ours({ light }: { readonly light: Light }) {
  if (light.seenBy !== 'maren')
    return <Mug x={620} y={930} size={1.7} colour={light.surface('#8db2cc')} />
  return (
    <g>
      <Notebook x={930} y={1016} size={0.95} />
      <Thermos x={1216} y={910} size={1.15} />
    </g>
  )
}
