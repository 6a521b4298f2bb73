/** The wall of the staff room: a window, the kitchenette, the fridge and the notice board. */
import { paleInk, Stroke } from '../../ink.tsx'
import type { Light } from '../../light.ts'
import { Spill } from '../parts/Spill.tsx'
import { Window } from '../parts/Window.tsx'
import { Fridge } from './Fridge.tsx'
import { Kitchenette } from './Kitchenette.tsx'
import { NoticeBoard } from './NoticeBoard.tsx'

export function Wall({ light }: { readonly light: Light }) {
  const c = light.surface
  return (
    <g>
      <rect x={-300} y={-200} width={2520} height={1060} fill={c('#d6e2da')} />
      <rect x={-300} y={780} width={2520} height={560} fill={c('#b9a78f')} />
      <rect x={-300} y={770} width={2520} height={14} fill={c('#f3ecdc')} />
      <rect x={-300} y={784} width={2520} height={5} fill={c('#9b8a74')} />
      <Spill light={light} far={1250} />
      <Window light={light} x={96} y={92} width={330} height={316} />
      <Kitchenette light={light} />
      <Fridge light={light} />
      <NoticeBoard light={light} />
      <Radiator light={light} />
      {light.sun > 0.5 ? (
        <path
          d={light.lowSun ? 'M450 150L1990 470V600H1540L450 420Z' : 'M450 90L1060 545H600L450 430Z'}
          fill={light.sunColour}
          opacity={0.3}
        />
      ) : null}
    </g>
  )
}

const Radiator = ({ light }: { readonly light: Light }) => (
  <g>
    {Array.from({ length: 8 }, (_, i) => 96 + i * 42).map((x) => (
      <rect
        key={x}
        x={x}
        y={520}
        width={36}
        height={210}
        rx={14}
        fill={light.surface('#f1ebdd')}
        stroke={light.surface(paleInk)}
        strokeWidth={4}
      />
    ))}
    <Stroke points="88,540 260,537 440,541" width={6} colour={light.surface(paleInk)} />
  </g>
)
