/** The poster on the library's notice board: «Ledig stol», a chair, and a row of numbers to tear off. Three are gone. */
import { Stroke } from '../../ink.tsx'
import { Lettering } from '../../Lettering.tsx'
import type { Light } from '../../light.ts'
import { KitchenChair } from '../KitchenChair.tsx'
import { TearOffStrip } from '../TearOffStrip.tsx'

const blue = '#8db2cc'
const navy = '#2f4a63'

/** Nine strips; these have been torn off, not quite evenly. */
const torn: Readonly<Record<number, string>> = {
  1: 'l16 -6l22 12l20 -10l26 6',
  4: 'l20 8l24 -14l18 10l22 -6',
  5: 'l14 -10l30 14l18 -8l22 6',
}

type Props = { readonly light: Light }

/** The poster in a space of 900 × 1000 px. */
export function ChairPoster({ light }: Props) {
  const c = light.surface
  return (
    <g>
      <rect x={20} y={24} width={900} height={800} fill="#2a1f3a" opacity={0.18} />
      <rect x={0} y={0} width={900} height={800} fill={c(blue)} />
      <path d="M0 0H520L260 800H0Z" fill="#ffffff" opacity={0.16} />
      <Lettering
        text="Ledig stol"
        x={450}
        y={176}
        size={176}
        colour={c(navy)}
        hand="print"
        anchor="middle"
      />
      <g transform="translate(450 0)">
        <ellipse cx={10} cy={606} rx={170} ry={20} fill={c(navy)} opacity={0.28} />
        <KitchenChair wood={c('#e0ab4f')} line={c(navy)} />
      </g>
      <Lettering
        text="Lever du med noe som varer?"
        x={450}
        y={690}
        size={60}
        colour={c(navy)}
        hand="print"
        anchor="middle"
      />
      <Lettering
        text="Bli med og lag et kurs."
        x={450}
        y={764}
        size={60}
        colour={c(navy)}
        hand="print"
        anchor="middle"
      />
      {Array.from({ length: 9 }, (_, i) => (
        <TearOffStrip
          // biome-ignore lint/suspicious/noArrayIndexKey: the strips never move
          key={i}
          x={i * 100}
          y={800}
          long={200}
          paper={c('#fdfaf2')}
          torn={torn[i]}
          swings={((i * 7) % 5) - 2}
        >
          <Lettering text="Maren" x={0} y={-30} size={38} colour={c(navy)} hand="print" />
          <Lettering text="40 00 12" x={0} y={10} size={36} colour={c(navy)} hand="print" />
        </TearOffStrip>
      ))}
      <Stroke points="0,0 450,-5 900,0" width={8} />
      <Stroke points="0,0 -4,400 0,800" width={8} />
      <Stroke points="900,0 904,400 900,800" width={8} />
    </g>
  )
}
