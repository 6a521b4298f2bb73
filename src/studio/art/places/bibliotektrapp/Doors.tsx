/** Two glass doors with warm light behind them, a lamp, and a poster in the window. */
import type { Light } from '../../light.ts'
import { Books } from '../parts/Books.tsx'
import { Box } from '../parts/Box.tsx'

export function Doors({ light }: { readonly light: Light }) {
  const c = light.surface
  return (
    <g>
      <Box light={light} x={930} y={150} width={416} height={410} fill="#f7efdd" />
      {[954, 1144].map((x) => (
        <g key={x}>
          <Box light={light} x={x} y={174} width={178} height={386} fill="#2f7278" />
          <Box light={light} x={x + 26} y={202} width={126} height={262} fill="#f3dfb4" fat={4} />
          <Books light={light} x={x + 30} y={330} width={118} height={80} seed={x} />
          <rect x={x + 26} y={330} width={126} height={8} fill={c('#a9744a')} />
          <Books light={light} x={x + 30} y={440} width={118} height={80} seed={x + 5} />
          <rect x={x + 26} y={440} width={126} height={8} fill={c('#a9744a')} />
          <path
            d={`M${x + 26} 380L${x + 110} 202H${x + 152}L${x + 60} 464H${x + 26}Z`}
            fill="#ffffff"
            opacity={0.28}
          />
        </g>
      ))}
      <rect x={1112} y={360} width={12} height={70} rx={5} fill={c('#e0ab4f')} />
      <rect x={1152} y={360} width={12} height={70} rx={5} fill={c('#e0ab4f')} />
      <Box light={light} x={470} y={190} width={330} height={250} fill="#f7efdd" />
      <rect x={490} y={210} width={290} height={210} fill={c('#cfe0e4')} />
      <path d="M490 420L600 210H690L580 420Z" fill="#ffffff" opacity={0.3} />
      <rect x={630} y={210} width={12} height={210} fill={c('#f7efdd')} />
      <Box light={light} x={660} y={236} width={96} height={130} fill="#8db2cc" fat={4} />
      <rect x={676} y={256} width={64} height={12} fill={c('#34506b')} />
      <path d="M692 350V300H720V322H732V350" stroke={c('#34506b')} strokeWidth={7} fill="none" />
      <Box light={light} x={1480} y={190} width={330} height={250} fill="#f7efdd" />
      <rect x={1500} y={210} width={290} height={210} fill={c('#cfe0e4')} />
      <path d="M1500 420L1610 210H1700L1590 420Z" fill="#ffffff" opacity={0.3} />
      <rect x={1640} y={210} width={12} height={210} fill={c('#f7efdd')} />
    </g>
  )
}
