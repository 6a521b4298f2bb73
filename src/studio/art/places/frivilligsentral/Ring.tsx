/** What belongs to a group that meets without a leader: its frames on the wall, a low table in the middle. */
import { Stroke } from '../../ink.tsx'
import { Lettering } from '../../Lettering.tsx'
import type { Light } from '../../light.ts'
import { Mug } from '../../things/Mug.tsx'
import { Box } from '../parts/Box.tsx'
import { Candle } from '../parts/served.tsx'

const agreed = ['Sagt her, blir her.', 'Alle får ordet.', 'Lov å la være.']

export const Frames = ({ light }: { readonly light: Light }) => (
  <g transform="translate(0 -34) rotate(1 1225 220)">
    <rect x={1098} y={94} width={290} height={330} fill="#2a1f3a" opacity={0.14} />
    <Box light={light} x={1088} y={84} width={290} height={330} fill="#fdfaf2" fat={4} />
    <rect x={1190} y={70} width={80} height={28} fill={light.surface('#8db2cc')} opacity={0.8} />
    <Lettering
      text="Våre rammer"
      x={1233}
      y={156}
      size={52}
      colour={light.surface('#2f7278')}
      anchor="middle"
    />
    {agreed.map((line, i) => (
      <Lettering
        key={line}
        text={line}
        x={1233}
        y={222 + i * 60}
        size={42}
        colour={light.surface('#5d5a66')}
        anchor="middle"
      />
    ))}
  </g>
)

export function LowTable({ light }: { readonly light: Light }) {
  const c = light.surface
  return (
    <g>
      <ellipse cx={966} cy={1092} rx={260} ry={40} fill="#3a2418" opacity={0.26} />
      <path d="M760 1010H1160L1140 1100H780Z" fill={c('#7f5232')} />
      <ellipse cx={960} cy={1006} rx={236} ry={50} fill={c('#f6ecd8')} />
      <Stroke points="724,1006 760,974 860,958 960,955 1060,958 1160,974 1196,1006" width={7} />
      <Stroke
        points="724,1006 760,1038 860,1054 960,1057 1060,1054 1160,1038 1196,1006"
        width={8}
      />
      <Candle light={light} x={960} y={980} size={0.9} />
      <Mug x={840} y={990} size={0.7} colour={c('#8db2cc')} />
      <Mug x={1080} y={992} size={0.7} colour={c('#c9674c')} />
    </g>
  )
}
