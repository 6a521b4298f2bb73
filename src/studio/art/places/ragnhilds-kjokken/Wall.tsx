/** Ragnhild's kitchen: painted panelling, geraniums in the window, a cupboard of plates, a stove with the kettle on. */
import { paleInk, Stroke } from '../../ink.tsx'
import type { Light } from '../../light.ts'
import { Spill } from '../parts/Spill.tsx'
import { Window } from '../parts/Window.tsx'
import { Curtains, Geraniums } from './Curtains.tsx'
import { OnTheWall } from './OnTheWall.tsx'
import { PlateCupboard } from './PlateCupboard.tsx'
import { Stove } from './Stove.tsx'

export function Wall({ light }: { readonly light: Light }) {
  const c = light.surface
  return (
    <g>
      <rect x={-300} y={-200} width={2520} height={1060} fill={c('#f2e4b6')} />
      {Array.from({ length: 36 }, (_, i) => -280 + i * 70).map((x) => (
        <rect key={x} x={x} y={-200} width={4} height={1000} fill={c('#e0cd97')} />
      ))}
      <rect x={-300} y={760} width={2520} height={560} fill={c('#b98f62')} />
      <rect x={-300} y={742} width={2520} height={20} fill={c('#fbf6e6')} />
      <Stroke points="-300,764 960,762 2220,764" width={6} colour={c('#9b744b')} />
      <Spill light={light} far={1000} />
      <Window light={light} x={130} y={96} width={430} height={330} />
      <Curtains light={light} />
      <Geraniums light={light} />
      <OnTheWall light={light} />
      <PlateCupboard light={light} />
      <Stove light={light} />
      {light.sun > 0.5 ? (
        <path
          d={
            light.lowSun ? 'M600 110L1960 440V560H1640L600 410Z' : 'M600 100L1160 620H820L600 420Z'
          }
          fill={light.sunColour}
          opacity={0.36}
        />
      ) : null}
      <Stroke points="-300,-90 960,-92 2220,-90" width={5} colour={c(paleInk)} opacity={0.4} />
    </g>
  )
}
