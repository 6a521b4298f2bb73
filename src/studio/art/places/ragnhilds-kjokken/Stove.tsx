/** A white stove with a coffee kettle that has been on it for forty years. */
import { paleInk, Stroke } from '../../ink.tsx'
import type { Light } from '../../light.ts'
import { Box } from '../parts/Box.tsx'

export function Stove({ light }: { readonly light: Light }) {
  const c = light.surface
  return (
    <g>
      <Box light={light} x={1580} y={420} width={330} height={350} fill="#f6f1e4" />
      <Box light={light} x={1566} y={396} width={360} height={30} fill="#5d6376" />
      {[1630, 1700, 1770, 1840].map((x) => (
        <circle key={x} cx={x} cy={462} r={16} fill={c('#3f4352')} />
      ))}
      <Box light={light} x={1616} y={500} width={260} height={210} fill="#4a4f60" fat={5} />
      <Stroke points="1630,520 1746,517 1862,520" width={12} colour={c('#d8d2c6')} />
      <path d="M1640 660L1760 520H1820L1690 690Z" fill="#ffffff" opacity={0.12} />
      <g transform="translate(1690 396)">
        <path d="M-70 0C-78 -70 -56 -116 -34 -130H34C56 -116 78 -70 70 0Z" fill={c('#c9674c')} />
        <path
          d="M14 -130H34C56 -116 78 -70 70 0H30C44 -50 40 -100 14 -130Z"
          fill="#20152e"
          opacity={0.18}
        />
        <path d="M-62 -76L-128 -112L-120 -84L-70 -34Z" fill={c('#c9674c')} />
        <Stroke points="-70,-2 -74,-70 -34,-130" width={7} colour={c(paleInk)} />
        <Stroke points="70,-2 74,-70 34,-130" width={7} colour={c(paleInk)} />
        <Stroke points="-62,-76 -128,-112 -120,-84 -70,-34" width={7} colour={c(paleInk)} />
        <Stroke points="-36,-132 0,-150 36,-132" width={12} colour={c(paleInk)} />
        <circle cx={0} cy={-154} r={10} fill={c('#3f4352')} />
        <Stroke points="44,-128 104,-110 96,-40 72,-30" width={13} colour={c('#3f4352')} />
      </g>
      {[1560, 1590].map((x, i) => (
        <Stroke
          key={x}
          points={[
            [x - 4, 270 - i * 20],
            [x + 12, 236 - i * 20],
            [x - 6, 200 - i * 20],
            [x + 10, 160 - i * 20],
          ]}
          width={9}
          start={0.2}
          end={0.2}
          colour="#ffffff"
          opacity={0.6}
        />
      ))}
      <Box
        light={light}
        x={1640}
        y={40}
        width={210}
        height={70}
        fill="#86ada2"
        line="#4f736c"
        fat={5}
      />
      {[1676, 1726, 1776, 1820].map((x, i) => (
        <rect
          key={x}
          x={x - 17}
          y={-14 + (i % 2) * 8}
          width={34}
          height={54 - (i % 2) * 8}
          rx={6}
          fill={c(['#e0ab4f', '#f3ead9', '#c9674c', '#8db2cc'][i] ?? '#f3ead9')}
        />
      ))}
    </g>
  )
}
