/** The notice board: the duty roster, a note about cake, a thank-you card, and the course of last year. */
import { paleInk, Stroke } from '../../ink.tsx'
import { Lettering } from '../../Lettering.tsx'
import type { Light } from '../../light.ts'
import { Box } from '../parts/Box.tsx'

export function NoticeBoard({ light }: { readonly light: Light }) {
  const c = light.surface
  const words = c('#5d5a66')
  return (
    <g>
      <rect x={1618} y={104} width={330} height={342} fill="#2a1f3a" opacity={0.1} />
      <Box
        light={light}
        x={1606}
        y={92}
        width={330}
        height={342}
        fill="#d3a878"
        fat={10}
        line="#9a7350"
      />
      <g transform="rotate(-2 1690 190)">
        <Box light={light} x={1628} y={116} width={140} height={168} fill="#fdfaf2" fat={4} />
        <Lettering text="Vakter" x={1642} y={152} size={36} colour={c('#2f7278')} />
        {[0, 1, 2, 3].map((row) => (
          <g key={row}>
            {[0, 1, 2, 3].map((column) => (
              <rect
                key={column}
                x={1642 + column * 29}
                y={166 + row * 27}
                width={25}
                height={22}
                fill={c((row + column) % 3 ? '#e8e2d2' : '#b9d0cf')}
              />
            ))}
          </g>
        ))}
      </g>
      <g transform="rotate(3 1840 170)">
        <rect x={1790} y={112} width={124} height={112} fill={c('#f0d58b')} />
        <Lettering text="Kake" x={1806} y={154} size={42} colour={words} />
        <Lettering text="fredag!" x={1804} y={196} size={38} colour={words} />
      </g>
      <g transform="rotate(-3 1850 330)">
        <Box light={light} x={1796} y={250} width={112} height={148} fill="#c6dbe0" fat={4} />
        <circle cx={1852} cy={308} r={28} fill={c('#fdfaf2')} />
        <Stroke points="1838,304 1850,320 1870,292" width={7} colour={c('#c9674c')} />
        <Stroke points="1816,362 1850,359 1888,363" width={6} colour={words} />
      </g>
      <g transform="rotate(2 1690 360)">
        <Box light={light} x={1636} y={308} width={128} height={96} fill="#f6e7df" fat={4} />
        <Lettering text="Takk!" x={1654} y={372} size={52} colour={c('#a4506a')} />
      </g>
      {[
        [1698, 124],
        [1850, 120],
        [1852, 258],
        [1700, 316],
      ].map(([x, y]) => (
        <circle
          key={`${x} ${y}`}
          cx={x}
          cy={y}
          r={8}
          fill={c('#c9674c')}
          stroke={c(paleInk)}
          strokeWidth={3}
        />
      ))}
    </g>
  )
}
