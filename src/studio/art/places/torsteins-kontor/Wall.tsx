/** The wall of Torstein's office: a window, the plan of the year, and binders as far as one can reach. */
import { paleInk, Stroke } from '../../ink.tsx'
import type { Light } from '../../light.ts'
import { Box } from '../parts/Box.tsx'
import { Spill } from '../parts/Spill.tsx'
import { Window } from '../parts/Window.tsx'
import { Shelves } from './Shelves.tsx'
import { StandingDesk } from './StandingDesk.tsx'
import { YearPlan } from './YearPlan.tsx'

export function Wall({ light }: { readonly light: Light }) {
  const c = light.surface
  return (
    <g>
      <rect x={-300} y={-200} width={2520} height={1060} fill={c('#dcd6cc')} />
      <rect x={-300} y={800} width={2520} height={560} fill={c('#8f8a8c')} />
      <rect x={-300} y={790} width={2520} height={13} fill={c('#f0e9db')} />
      <Stroke points="-300,804 960,802 2220,805" width={5} colour={c(paleInk)} />
      <Spill light={light} far={1100} />
      <Window light={light} x={150} y={70} width={400} height={360} />
      <Boat light={light} />
      <YearPlan light={light} x={842} y={64} />
      <Shelves light={light} x={1336} />
      <StandingDesk light={light} />
    </g>
  )
}

/** What he would rather do: a small picture of a rowing boat. */
function Boat({ light }: { readonly light: Light }) {
  const c = light.surface
  return (
    <g>
      <Box light={light} x={650} y={120} width={128} height={152} fill="#b58a5f" fat={5} />
      <rect x={664} y={134} width={100} height={124} fill={c('#cfe0e4')} />
      <path d="M664 214H764V258H664Z" fill={c('#7fa3b4')} />
      <path d="M664 214C690 186 716 196 764 206V216H664Z" fill={c('#8aa79a')} />
      <path d="M682 224H748C744 238 736 242 714 242C694 242 686 238 682 224Z" fill={c('#c9674c')} />
      <Stroke points="680,224 714,227 750,224" width={5} colour={c(paleInk)} />
      <Stroke points="700,224 672,244" width={4} colour={c(paleInk)} />
    </g>
  )
}
