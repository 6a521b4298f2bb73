/** A painted cupboard with plates behind bars, cups on hooks and two drawers. */
import { Stroke } from '../../ink.tsx'
import type { Light } from '../../light.ts'
import { Mug } from '../../things/Mug.tsx'
import { Box } from '../parts/Box.tsx'

export function PlateCupboard({ light }: { readonly light: Light }) {
  const c = light.surface
  const line = '#4f736c'
  return (
    <g>
      <rect x={1190} y={20} width={350} height={760} fill="#2a1f3a" opacity={0.1} />
      <Box light={light} x={1172} y={6} width={350} height={400} fill="#86ada2" line={line} />
      <Box
        light={light}
        x={1196}
        y={34}
        width={302}
        height={160}
        fill="#6b9187"
        line={line}
        fat={4}
      />
      <Box
        light={light}
        x={1196}
        y={212}
        width={302}
        height={170}
        fill="#6b9187"
        line={line}
        fat={4}
      />
      {[1246, 1346, 1446].map((x, i) => (
        <g key={x}>
          <circle cx={x} cy={126} r={54} fill={c('#f6f0e0')} />
          <circle cx={x} cy={126} r={36} fill={c('#e3dcc8')} />
          <circle cx={x} cy={126} r={30} fill={c('#f6f0e0')} />
          <path
            d={`M${x - 16} 126C${x - 10} 108 ${x + 10} 108 ${x + 16} 126C${x + 8} 140 ${x - 8} 140 ${x - 16} 126Z`}
            fill={c(i === 1 ? '#c9674c' : '#7f9fc4')}
            opacity={0.7}
          />
          <Mug
            x={x}
            y={322}
            size={0.8}
            colour={c(['#f3ead9', '#d97a66', '#8db2cc'][i] ?? '#f3ead9')}
            shadow={false}
          />
        </g>
      ))}
      <rect x={1196} y={176} width={302} height={10} fill={c('#a9cbc0')} />
      <rect x={1196} y={360} width={302} height={10} fill={c('#a9cbc0')} />
      <Box light={light} x={1152} y={406} width={390} height={370} fill="#86ada2" line={line} />
      <Box light={light} x={1140} y={396} width={414} height={26} fill="#c48d5a" />
      {[1176, 1356].map((x) => (
        <g key={x}>
          <Box
            light={light}
            x={x}
            y={440}
            width={164}
            height={70}
            fill="#98bbb1"
            line={line}
            fat={4}
          />
          <circle cx={x + 82} cy={476} r={11} fill={c('#e0ab4f')} />
          <Box
            light={light}
            x={x}
            y={524}
            width={164}
            height={230}
            fill="#98bbb1"
            line={line}
            fat={4}
          />
          <circle cx={x === 1176 ? x + 142 : x + 22} cy={640} r={11} fill={c('#e0ab4f')} />
        </g>
      ))}
      <Stroke
        points="1240,396 1236,360 1252,352 1268,360 1264,396"
        width={6}
        colour={c('#6a6068')}
      />
    </g>
  )
}
