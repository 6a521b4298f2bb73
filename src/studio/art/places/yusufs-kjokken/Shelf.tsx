/** An open shelf: spices, plates, a cup he once won, and a plant that his sister waters. */
import { Stroke } from '../../ink.tsx'
import type { Light } from '../../light.ts'
import { Mug } from '../../things/Mug.tsx'

const spices = ['#c9674c', '#e0ab4f', '#8a5a3c', '#6f8f7a', '#d98a3f', '#f3ead9']

export function Shelf({ light }: { readonly light: Light }) {
  const c = light.surface
  return (
    <g>
      {[196, 358].map((y) => (
        <g key={y}>
          <rect x={1190} y={y} width={520} height={18} fill={c('#c99a63')} />
          <rect x={1190} y={y + 18} width={520} height={10} fill="#20152e" opacity={0.24} />
          <Stroke
            points={`1240,${y + 18} 1240,${y + 62} 1244,${y + 68}`}
            width={7}
            colour={c('#28333f')}
          />
          <Stroke
            points={`1660,${y + 18} 1660,${y + 62} 1656,${y + 68}`}
            width={7}
            colour={c('#28333f')}
          />
        </g>
      ))}
      {spices.map((colour, i) => (
        <g key={colour}>
          <rect x={1210 + i * 48} y={136} width={36} height={60} rx={6} fill={c(colour)} />
          <rect x={1208 + i * 48} y={122} width={40} height={18} rx={4} fill={c('#2f3340')} />
        </g>
      ))}
      <g transform="translate(1610 196)">
        <path
          d="M-34 -96H34C34 -56 20 -36 8 -32V-14H26V0H-26V-14H-8V-32C-20 -36 -34 -56 -34 -96Z"
          fill={c('#e0b35c')}
        />
        <Stroke points="-34,-90 -60,-84 -50,-52 -24,-48" width={8} colour={c('#b98528')} />
        <Stroke points="34,-90 60,-84 50,-52 24,-48" width={8} colour={c('#b98528')} />
      </g>
      <Mug x={1240} y={318} size={0.86} colour={c('#f3ead9')} shadow={false} />
      <Mug x={1320} y={318} size={0.86} colour={c('#c9674c')} shadow={false} />
      {[0, 1, 2, 3].map((i) => (
        <rect
          key={i}
          x={1390 + (i % 2) * 4}
          y={340 - i * 13}
          width={120}
          height={11}
          rx={5}
          fill={c('#f6f0e0')}
        />
      ))}
      <g transform="translate(1620 358)">
        <path d="M-40 -62H40L30 0H-30Z" fill={c('#f3ead9')} />
        {[
          '-10,-62 -60,-120 -90,-90',
          '0,-62 -20,-150 -44,-170',
          '4,-62 40,-140 70,-150',
          '10,-62 80,-96 104,-60',
        ].map((points) => (
          <Stroke
            key={points}
            points={points}
            width={17}
            start={0.5}
            end={0.1}
            colour={c('#7aa68f')}
          />
        ))}
      </g>
    </g>
  )
}
