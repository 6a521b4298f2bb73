/** Yusuf's kitchen: small, dark blue, and tidy. The harbour in the window, his vest on a hook. */
import { Stroke } from '../../ink.tsx'
import type { Light } from '../../light.ts'
import { Box } from '../parts/Box.tsx'
import { Spill } from '../parts/Spill.tsx'
import { Window } from '../parts/Window.tsx'
import { Shelf } from './Shelf.tsx'
import { Vest } from './Vest.tsx'

export function Wall({ light }: { readonly light: Light }) {
  const c = light.surface
  return (
    <g>
      <rect x={-300} y={-200} width={2520} height={1060} fill={c('#6d8b98')} />
      <rect x={-300} y={760} width={2520} height={560} fill={c('#8a6f58')} />
      <rect x={-300} y={748} width={2520} height={16} fill={c('#567380')} />
      <Spill light={light} far={1500} strength={light.lamp ? 0.34 : 0.2} />
      {light.lamp ? null : <Moonlight />}
      <Window light={light} x={300} y={70} width={520} height={390} panes={2} />
      <Shelf light={light} />
      <Counter light={light} />
      <Vest light={light} />
    </g>
  )
}

/** What the street lamp outside throws on wall and floor when everything is off. */
const Moonlight = () => (
  <path d="M840 80L1700 530V700H1400L840 440Z" fill="#8fa6d8" opacity={0.16} />
)

/** A hob, a pan that has been washed, a knife block. */
const Counter = ({ light }: { readonly light: Light }) => {
  const c = light.surface
  return (
    <g>
      <Box light={light} x={1160} y={520} width={900} height={240} fill="#35475a" line="#28333f" />
      {[1350, 1550, 1750].map((x) => (
        <g key={x}>
          <rect x={x} y={540} width={4} height={210} fill={c('#28333f')} />
          <Stroke points={`${x - 110},568 ${x - 50},567`} width={9} colour={c('#c9a06a')} />
        </g>
      ))}
      <Box light={light} x={1140} y={492} width={920} height={32} fill="#c99a63" line="#8f6743" />
      <g transform="translate(1330 492)">
        <path d="M-84 -64H84L74 0H-74Z" fill={c('#4a4f60')} />
        <path d="M20 -64H84L74 0H30Z" fill="#20152e" opacity={0.2} />
        <Stroke points="84,-52 178,-66" width={17} start={0.9} end={0.8} colour={c('#2f3340')} />
        <Stroke points="-86,-64 0,-66 86,-64" width={7} colour={c('#2f3340')} />
      </g>
      <g transform="translate(1580 492)">
        <path d="M-34 0V-74L34 -92V0Z" fill={c('#a9744a')} />
        {[-18, 2, 20].map((x) => (
          <Stroke
            key={x}
            points={`${x},-84 ${x - 4},-122`}
            width={13}
            start={0.9}
            end={0.9}
            colour={c('#2f3340')}
          />
        ))}
      </g>
      <g transform="translate(1740 492)">
        <path d="M-30 0C-36 -60 -24 -80 0 -84C24 -80 36 -60 30 0Z" fill={c('#6f8f7a')} />
        <rect x={-11} y={-118} width={22} height={36} fill={c('#c9a06a')} />
      </g>
    </g>
  )
}
