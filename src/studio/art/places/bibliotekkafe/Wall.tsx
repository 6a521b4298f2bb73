/** The café corner of the library: a big window, shelves to the ceiling, a counter with waffles. */
import type { Light } from '../../light.ts'
import { Spill } from '../parts/Spill.tsx'
import { Window } from '../parts/Window.tsx'
import { Counter } from './Counter.tsx'
import { Shelves } from './Shelves.tsx'

export function Wall({ light }: { readonly light: Light }) {
  const c = light.surface
  return (
    <g>
      <rect x={-300} y={-200} width={2520} height={1060} fill={c('#ecd2b4')} />
      <rect x={-300} y={760} width={2520} height={560} fill={c('#b78f66')} />
      <rect x={-300} y={744} width={2520} height={20} fill={c('#8f6743')} />
      <Spill light={light} far={1100} strength={0.5} />
      <Window light={light} x={44} y={40} width={520} height={440} panes={3} />
      <Sill light={light} />
      <Shelves light={light} />
      <Counter light={light} />
      {light.sun > 0.5 ? (
        <g>
          <path
            d={
              light.lowSun ? 'M590 60L1960 520V700H1500L590 330Z' : 'M590 40L1240 640H860L590 400Z'
            }
            fill={light.sunColour}
            opacity={0.3}
          />
        </g>
      ) : null}
    </g>
  )
}

/** A window seat with cushions, and somebody's open book. */
const Sill = ({ light }: { readonly light: Light }) => {
  const c = light.surface
  return (
    <g>
      <rect x={-60} y={610} width={690} height={150} fill={c('#a9744a')} />
      <rect x={-60} y={590} width={700} height={30} fill={c('#c48d5a')} />
      <rect x={-60} y={617} width={700} height={8} fill="#2a1f3a" opacity={0.16} />
      <path d="M80 590C70 540 84 510 110 506H196C220 510 226 548 216 590Z" fill={c('#c9674c')} />
      <path
        d="M170 506H196C220 510 226 548 216 590H186C196 556 192 524 170 506Z"
        fill="#2a1f3a"
        opacity={0.16}
      />
      <path d="M236 590C230 552 246 530 270 528H350C368 534 374 560 366 590Z" fill={c('#8aa39c')} />
      <path d="M450 588L520 572L590 588L520 596Z" fill={c('#fdfaf2')} />
      <path d="M520 572V596" stroke={c('#a9a3a0')} strokeWidth={4} fill="none" />
    </g>
  )
}
