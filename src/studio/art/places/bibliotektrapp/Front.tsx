/** The front of the library, its steps and what is left of the snow; past the corner one sees the fjord. */
import { paleInk, Stroke } from '../../ink.tsx'
import { Lettering } from '../../Lettering.tsx'
import type { Light } from '../../light.ts'
import { Outlook } from '../parts/Outlook.tsx'
import { Birch } from './Birch.tsx'
import { Doors } from './Doors.tsx'
import { Steps } from './Steps.tsx'

export function Front({ light }: { readonly light: Light }) {
  const c = light.surface
  return (
    <g>
      <Outlook light={light} x={-300} y={-260} width={2520} height={900} horizon={0.8} />
      <rect
        x={-300}
        y={560}
        width={2520}
        height={760}
        fill={light.snow ? '#e3e9ee' : c('#9fae86')}
      />
      <path
        d="M-300 640C-100 606 120 612 330 602V668C200 690 -60 706 -300 770Z"
        fill={c('#a3a08f')}
        opacity={0.7}
      />
      <Birch light={light} x={96} y={640} />
      <path d="M330 -260H2220V560H330Z" fill={c('#e7b65c')} />
      {Array.from({ length: 21 }, (_, i) => -240 + i * 40).map((y) => (
        <rect key={y} x={330} y={y} width={1890} height={4} fill={c('#cf9c45')} />
      ))}
      <path d="M330 -260H372V560H330Z" fill={c('#f7efdd')} />
      <Stroke points="330,-260 331,150 330,560" width={7} colour={c(paleInk)} />
      {light.sun > 0.5 ? (
        <path d="M372 -260H980L1620 560H372Z" fill={light.sunColour} opacity={0.26} />
      ) : null}
      <rect x={770} y={26} width={760} height={108} rx={6} fill="#2a1f3a" opacity={0.14} />
      <rect x={758} y={14} width={760} height={108} rx={6} fill={c('#34506b')} />
      <Lettering
        text="BIBLIOTEK"
        x={1138}
        y={98}
        size={92}
        colour={c('#fdfaf2')}
        hand="print"
        anchor="middle"
      />
      <Doors light={light} />
      <Steps light={light} />
    </g>
  )
}
