/** The visitors' table: made for three, with chairs for five round it. */
import { Stroke } from '../../ink.tsx'
import type { Light } from '../../light.ts'
import { Mug } from '../../things/Mug.tsx'
import { Paper } from '../../things/tabletop.tsx'

const top =
  'M300 712C520 694 1400 694 1620 712C1740 724 1790 800 1770 880C1750 950 1660 980 1560 984H360C260 980 170 950 150 880C130 800 180 724 300 712Z'

export function Table({ light }: { readonly light: Light }) {
  const c = light.surface
  return (
    <g>
      <path d={top} fill="#3a3340" opacity={0.28} transform="translate(0 70)" />
      <path d={top} fill={c('#8d6a49')} transform="translate(0 38)" />
      <path d={top} fill={c('#e3cda4')} />
      <path
        d="M300 712C520 694 900 694 1080 700C800 780 560 900 470 984H360C260 980 170 950 150 880C130 800 180 724 300 712Z"
        fill="#fff6e0"
        opacity={0.3}
      />
      <Stroke points="300,712 620,701 960,698 1300,701 1620,712" width={7} />
      <Stroke points="1620,712 1730,736 1774,806 1762,896 1680,962 1560,984" width={8} />
      <Stroke points="1560,984 960,989 360,984" width={8} />
      <Stroke points="360,984 240,962 158,896 146,806 190,736 300,712" width={8} />
      <Paper x={1120} y={860} size={0.95} turned={8} />
      <Mug x={880} y={800} size={0.86} colour={c('#f3ead9')} />
      <Mug x={1330} y={792} size={0.82} colour={c('#8db2cc')} />
    </g>
  )
}
