/** Shelves of books from floor to ceiling, with the sign of this week. */
import { Stroke } from '../../ink.tsx'
import { Lettering } from '../../Lettering.tsx'
import type { Light } from '../../light.ts'
import { Books } from '../parts/Books.tsx'
import { Box } from '../parts/Box.tsx'

const boards = [96, 246, 396, 546, 700]
const bays = [676, 978, 1280]

export function Shelves({ light }: { readonly light: Light }) {
  const c = light.surface
  return (
    <g>
      <rect x={660} y={-120} width={906} height={880} fill={c('#b5835a')} />
      {bays.map((x, bay) => (
        <g key={x}>
          <rect x={x} y={-120} width={286} height={880} fill={c('#8f6446')} />
          {boards.map((y, row) => (
            <g key={y}>
              {bay === 1 && row === 1 ? (
                <Shown light={light} x={x} y={y} />
              ) : (
                <Books
                  light={light}
                  x={x + 8 + 22 * ((bay + row) % 3)}
                  y={y}
                  width={270 - 40 * ((bay * 2 + row) % 3)}
                  height={112}
                  seed={bay * 7 + row + 1}
                />
              )}
              <rect x={x} y={y} width={286} height={14} fill={c('#c99a6c')} />
              <rect x={x} y={y + 14} width={286} height={9} fill="#2a1f3a" opacity={0.22} />
            </g>
          ))}
        </g>
      ))}
      {[660, 966, 1268, 1566].map((x) => (
        <Stroke
          key={x}
          points={`${x},-120 ${x + 1},320 ${x},760`}
          width={6}
          colour={c('#6f4c34')}
        />
      ))}
      {light.lamp ? (
        <rect x={660} y={-120} width={906} height={600} fill="url(#lamplight)" opacity={0.35} />
      ) : null}
    </g>
  )
}

/** Two books with their fronts to us, and a label. */
const Shown = ({
  light,
  x,
  y,
}: {
  readonly light: Light
  readonly x: number
  readonly y: number
}) => (
  <g>
    <Box light={light} x={x + 22} y={y - 112} width={78} height={112} fill="#2f7278" fat={4} />
    <circle cx={x + 61} cy={y - 62} r={20} fill={light.surface('#e0ab4f')} />
    <Box light={light} x={x + 120} y={y - 106} width={74} height={106} fill="#f0e6d2" fat={4} />
    <rect x={x + 132} y={y - 88} width={50} height={8} fill={light.surface('#c9674c')} />
    <rect x={x + 132} y={y - 70} width={36} height={8} fill={light.surface('#c9674c')} />
    <rect x={x + 206} y={y - 62} width={68} height={44} fill={light.surface('#fdfaf2')} />
    <Lettering text="Nytt" x={x + 214} y={y - 30} size={34} colour={light.surface('#5d5a66')} />
  </g>
)
