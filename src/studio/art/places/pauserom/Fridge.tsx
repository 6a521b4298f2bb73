/** The fridge, with what people hang on fridges. */
import { paleInk, Stroke } from '../../ink.tsx'
import { Lettering } from '../../Lettering.tsx'
import type { Light } from '../../light.ts'
import { Box } from '../parts/Box.tsx'

export function Fridge({ light }: { readonly light: Light }) {
  const c = light.surface
  return (
    <g>
      <rect x={1376} y={90} width={22} height={692} fill="#2a1f3a" opacity={0.14} />
      <Box light={light} x={1340} y={84} width={226} height={696} fill="#f3efe4" />
      <path d="M1510 84H1566V780H1510Z" fill="#2a1f3a" opacity={0.07} />
      <Stroke points="1342,300 1452,298 1564,301" width={6} colour={c(paleInk)} />
      <Stroke points="1362,220 1361,282" width={13} colour={c(paleInk)} />
      <Stroke points="1362,330 1361,420" width={13} colour={c(paleInk)} />
      <g transform="rotate(-4 1460 180)">
        <Box light={light} x={1400} y={118} width={120} height={96} fill="#fdfaf2" fat={4} />
        <circle cx={1432} cy={152} r={16} fill={c('#e0ab4f')} />
        <path d="M1400 214C1430 170 1470 176 1520 190V214Z" fill={c('#6f8f7a')} />
        <Stroke
          points="1476,196 1476,160 1496,146 1516,160 1516,196"
          width={5}
          colour={c('#c9674c')}
        />
        <circle cx={1460} cy={120} r={8} fill={c('#2f7278')} />
      </g>
      <g transform="rotate(3 1450 380)">
        <rect x={1398} y={336} width={128} height={92} fill={c('#f0d58b')} />
        <Lettering text="Hvem tok" x={1408} y={374} size={34} colour={c('#5d5a66')} />
        <Lettering text="osten?" x={1408} y={410} size={34} colour={c('#5d5a66')} />
        <circle cx={1462} cy={338} r={8} fill={c('#c9674c')} />
      </g>
    </g>
  )
}
