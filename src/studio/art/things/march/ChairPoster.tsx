/** The poster on the library's notice board: «Ledig stol», a chair, and a row of numbers to tear off. Three are gone. */
import { darker } from '../../colour.ts'
import { Stroke } from '../../ink.tsx'
import { Lettering } from '../../Lettering.tsx'
import type { Light } from '../../light.ts'
import { KitchenChair } from '../KitchenChair.tsx'

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
        // biome-ignore lint/suspicious/noArrayIndexKey: the strips never move
        <Strip key={i} light={light} x={i * 100} torn={torn[i]} swings={(i * 7) % 5} />
      ))}
      <Stroke points="0,0 450,-5 900,0" width={8} />
      <Stroke points="0,0 -4,400 0,800" width={8} />
      <Stroke points="900,0 904,400 900,800" width={8} />
    </g>
  )
}

type StripProps = Props & {
  readonly x: number
  readonly torn: string | undefined
  readonly swings: number
}

function Strip({ light, x, torn, swings }: StripProps) {
  const paper = light.surface('#fdfaf2')
  if (torn) return <path d={`M${x} 800v16${torn}L${x + 100} 800Z`} fill={paper} />
  return (
    <g transform={`rotate(${(swings - 2) * 0.9} ${x + 50} 800)`}>
      <path d={`M${x + 3} 800H${x + 97}V1000H${x + 3}Z`} fill={paper} />
      <path d={`M${x + 3} 800H${x + 97}V826H${x + 3}Z`} fill={darker(paper, 0.12)} />
      <g transform={`translate(${x + 66} 980) rotate(-90)`}>
        <Lettering text="Maren" x={0} y={-30} size={38} colour={light.surface(navy)} hand="print" />
        <Lettering
          text="40 00 12"
          x={0}
          y={10}
          size={36}
          colour={light.surface(navy)}
          hand="print"
        />
      </g>
      <Stroke points={`${x + 3},800 ${x},900 ${x + 3},1000`} width={5} />
      <Stroke points={`${x + 97},800 ${x + 100},900 ${x + 97},1000`} width={5} />
      <Stroke points={`${x + 3},1000 ${x + 50},1002 ${x + 97},1000`} width={5} />
    </g>
  )
}
