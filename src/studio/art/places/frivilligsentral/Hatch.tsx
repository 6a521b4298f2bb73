/** The hatch to the kitchen: an urn, cups in stacks, somebody's cake. Beside it the games. */
import { Stroke } from '../../ink.tsx'
import type { Light } from '../../light.ts'
import { Box } from '../parts/Box.tsx'

const games = ['#34506b', '#c9674c', '#e0ab4f', '#6f8f7a', '#75507f']

export function Hatch({ light }: { readonly light: Light }) {
  const c = light.surface
  return (
    <g>
      <Box light={light} x={1420} y={92} width={420} height={310} fill="#fbf1e2" />
      <rect
        x={1446}
        y={118}
        width={368}
        height={284}
        fill={light.lamp ? '#ffe9bc' : c('#e9dcc0')}
      />
      <rect x={1446} y={180} width={368} height={10} fill={c('#c99a6c')} />
      {[1470, 1530, 1590, 1650].map((x, i) => (
        <rect
          key={x}
          x={x}
          y={148 - (i % 2) * 8}
          width={42}
          height={32 + (i % 2) * 8}
          rx={4}
          fill={c(games[i] ?? '#34506b')}
          opacity={0.7}
        />
      ))}
      <g transform="translate(1530 402)">
        <path d="M-50 -130H50V0H-50Z" fill={c('#c9d3d6')} />
        <path d="M12 -130H50V0H12Z" fill={c('#a3b1b6')} />
        <path d="M-54 -130C-50 -160 50 -160 54 -130Z" fill={c('#5d6376')} />
        <Stroke points="0,-40 0,-24 22,-22" width={11} colour={c('#3a3f4d')} />
        <Stroke points="-50,-130 -50,0" width={6} colour={c('#6a6068')} />
        <Stroke points="50,-130 50,0" width={6} colour={c('#6a6068')} />
      </g>
      {[1640, 1690].map((x, stack) => (
        <g key={x}>
          {[0, 1, 2, 3].map((i) => (
            <rect
              key={i}
              x={x - 20}
              y={384 - i * 17}
              width={40}
              height={16}
              rx={5}
              fill={c(stack ? '#f3ead9' : '#8db2cc')}
              stroke={c('#6a6068')}
              strokeWidth={3}
            />
          ))}
        </g>
      ))}
      <g transform="translate(1768 402)">
        <ellipse cx={0} cy={-4} rx={54} ry={9} fill={c('#fdfaf2')} />
        <path d="M-42 -44H42V-8H-42Z" fill={c('#c98a4b')} />
        <path
          d="M-42 -44C-42 -58 42 -58 42 -44V-34C24 -26 14 -38 0 -32C-14 -26 -26 -38 -42 -32Z"
          fill={c('#fdf3e3')}
        />
        <circle cx={0} cy={-56} r={8} fill={c('#c9674c')} />
      </g>
      <Box light={light} x={1400} y={402} width={460} height={28} fill="#c48d5a" />
      <rect x={1400} y={430} width={460} height={10} fill="#2a1f3a" opacity={0.16} />
      <Box light={light} x={1444} y={520} width={372} height={230} fill="#a9744a" line="#6f4c34" />
      {games.map((colour, i) => (
        <rect
          key={colour}
          x={1468}
          y={716 - i * 36}
          width={150 - (i % 2) * 24}
          height={32}
          rx={4}
          fill={c(colour)}
        />
      ))}
      <rect x={1650} y={560} width={140} height={176} fill={c('#84593c')} />
      <rect x={1664} y={640} width={112} height={90} fill={c('#e9c4b4')} />
    </g>
  )
}
