/** What hangs between window and cupboard: a calendar with something on nearly every day, and a class from long ago. */
import { Stroke } from '../../ink.tsx'
import { Lettering } from '../../Lettering.tsx'
import type { Light } from '../../light.ts'
import { chance } from '../../numbers.ts'
import { Box } from '../parts/Box.tsx'

const inks = ['#c9674c', '#34506b', '#75507f', '#2f7278']

export function OnTheWall({ light }: { readonly light: Light }) {
  const c = light.surface
  return (
    <g>
      <rect x={674} y={60} width={230} height={330} fill="#2a1f3a" opacity={0.12} />
      <Box light={light} x={664} y={50} width={230} height={120} fill="#a9c3cf" fat={4} />
      <path d="M664 170L730 96L780 140L830 80L894 150V170Z" fill={c('#7f9fae')} />
      <Box light={light} x={664} y={170} width={230} height={210} fill="#fdfaf2" fat={4} />
      {Array.from({ length: 30 }, (_, i) => {
        const [x, y] = [676 + (i % 6) * 36, 182 + Math.floor(i / 6) * 39]
        return (
          <g key={`${x} ${y}`}>
            <rect x={x} y={y} width={32} height={34} fill={c(i % 2 ? '#f3ece0' : '#efe6d4')} />
            {chance(i * 3.3) > 0.24 ? (
              <Stroke
                points={[
                  [x + 4, y + 14],
                  [x + 12, y + 9],
                  [x + 19, y + 16],
                  [x + 28, y + 11],
                ]}
                width={5}
                colour={c(inks[i % 4] ?? '#34506b')}
              />
            ) : null}
            {chance(i * 5.7) > 0.5 ? (
              <Stroke
                points={`${x + 5},${y + 26} ${x + 22},${y + 24}`}
                width={4}
                colour={c(inks[(i + 2) % 4] ?? '#34506b')}
              />
            ) : null}
          </g>
        )
      })}
      <Box
        light={light}
        x={950}
        y={92}
        width={180}
        height={136}
        fill="#f4ecda"
        line="#8f6743"
        fat={12}
      />
      <rect x={968} y={110} width={144} height={100} fill={c('#cdbf9f')} />
      {Array.from({ length: 12 }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the class never moves
        <g key={i}>
          <circle
            cx={982 + (i % 6) * 23}
            cy={140 + Math.floor(i / 6) * 32}
            r={8}
            fill={c('#f3dfc2')}
          />
          <rect
            x={973 + (i % 6) * 23}
            y={149 + Math.floor(i / 6) * 32}
            width={18}
            height={20}
            rx={6}
            fill={c(['#7f8f96', '#a98b7a', '#8a9a7f'][i % 3] ?? '#7f8f96')}
          />
        </g>
      ))}
      <Lettering text="5B" x={1040} y={264} size={36} colour={c('#8f6743')} anchor="middle" />
    </g>
  )
}
