/** Torstein's desk, wound up as high as it goes. His chair is somewhere else. */
import { paleInk, Stroke } from '../../ink.tsx'
import type { Light } from '../../light.ts'
import { Box } from '../parts/Box.tsx'
import { Plant } from '../parts/Plant.tsx'

export function StandingDesk({ light }: { readonly light: Light }) {
  const c = light.surface
  return (
    <g>
      <Box light={light} x={880} y={520} width={34} height={290} fill="#9aa3a8" fat={5} />
      <Box light={light} x={1180} y={520} width={34} height={290} fill="#9aa3a8" fat={5} />
      <Box light={light} x={820} y={500} width={460} height={24} fill="#e6d3b0" />
      <Box light={light} x={1004} y={488} width={92} height={12} fill="#5d6376" fat={4} />
      <Stroke points="1050,488 1050,440" width={18} colour={c('#5d6376')} />
      <Box light={light} x={938} y={404} width={224} height={40} fill="#3a3f4d" fat={5} />
      <g transform="translate(1236 500)">
        <path d="M-24 -58H24L20 0H-20Z" fill={c('#c9674c')} />
        <Stroke points="-24,-58 -20,0 20,0 24,-58 -24,-58" width={5} colour={c(paleInk)} />
        <Stroke points="-8,-58 -14,-96" width={5} colour={c(paleInk)} />
        <Stroke points="6,-58 12,-104" width={5} colour={c('#e0ab4f')} />
      </g>
      <g transform="translate(640 620) scale(0.86)">
        <Plant light={light} x={0} y={0} />
      </g>
    </g>
  )
}
