/** The sign that hangs from the ceiling: where to go. */
import { Stroke } from '../../ink.tsx'
import { Lettering } from '../../Lettering.tsx'
import type { Light } from '../../light.ts'

export function Sign({ light }: { readonly light: Light }) {
  const c = light.surface
  return (
    <g>
      <rect x={742} y={40} width={448} height={86} rx={8} fill="#2a1f3a" opacity={0.12} />
      <rect x={734} y={32} width={448} height={86} rx={8} fill={c('#2f7278')} />
      <Lettering
        text="Frisklivssentral"
        x={760}
        y={90}
        size={46}
        colour={c('#fdfaf2')}
        hand="print"
      />
      <Stroke points="1098,75 1152,74" width={9} colour={c('#fdfaf2')} />
      <Stroke points="1130,54 1154,74 1130,94" width={9} colour={c('#fdfaf2')} />
    </g>
  )
}
