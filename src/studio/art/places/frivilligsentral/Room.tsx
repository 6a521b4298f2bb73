/** The volunteer centre in Elvestrand: a piano, bunting from the last party, games, and a hatch to the kitchen. */
import { Stroke } from '../../ink.tsx'
import { Lettering } from '../../Lettering.tsx'
import type { Light } from '../../light.ts'
import { Box } from '../parts/Box.tsx'
import { Spill } from '../parts/Spill.tsx'
import { Window } from '../parts/Window.tsx'
import { Hatch } from './Hatch.tsx'
import { Piano } from './Piano.tsx'

const flags = ['#c9674c', '#e0ab4f', '#6f8f7a', '#8db2cc', '#a4506a']

export function Room({ light }: { readonly light: Light }) {
  const c = light.surface
  return (
    <g>
      <rect x={-300} y={-200} width={2520} height={1060} fill={c('#f0cdb0')} />
      <rect x={-300} y={470} width={2520} height={310} fill={c('#d9a98a')} />
      <rect x={-300} y={460} width={2520} height={14} fill={c('#fbf1e2')} />
      <rect x={-300} y={764} width={2520} height={560} fill={c('#a9805c')} />
      <rect x={-300} y={750} width={2520} height={18} fill={c('#fbf1e2')} />
      {[-200, 120, 480, 860, 1260, 1680, 2060].map((x) => (
        <path
          key={x}
          d={`M${x} 768L${x + (x - 960) * 0.5} 1320`}
          stroke={c('#94704f')}
          strokeWidth={5}
          fill="none"
        />
      ))}
      <Spill light={light} far={1100} strength={0.4} />
      <Window light={light} x={110} y={70} width={420} height={330} />
      <Curtains light={light} />
      <Piano light={light} />
      <Hatch light={light} />
      <Welcome light={light} />
      <Bunting light={light} />
      {light.sun > 0.5 ? (
        <path
          d={light.lowSun ? 'M570 90L1980 450V620H1500L570 400Z' : 'M570 80L1150 640H800L570 420Z'}
          fill={light.sunColour}
          opacity={0.34}
        />
      ) : null}
    </g>
  )
}

const Curtains = ({ light }: { readonly light: Light }) => {
  const c = light.surface
  return (
    <g>
      <path d="M50 36H180C170 160 150 300 128 446H40Z" fill={c('#6f8f7a')} />
      <path d="M590 36H460C470 160 490 300 512 446H600Z" fill={c('#6f8f7a')} />
      {[
        '80,40 78,240 70,446',
        '120,40 114,240 96,446',
        '150,40 140,240 118,446',
        '560,40 562,240 572,446',
        '520,40 526,240 544,446',
        '490,40 500,240 522,446',
      ].map((points) => (
        <Stroke key={points} points={points} width={6} colour={c('#567464')} />
      ))}
      <Stroke points="20,36 320,33 620,36" width={13} start={0.9} end={0.9} colour={c('#8f6743')} />
    </g>
  )
}

/** Flags on a string, from wall to wall. */
const Bunting = ({ light }: { readonly light: Light }) => {
  const at = (i: number) => {
    const x = -40 + i * 92
    const dip = Math.sin((((x % 700) + 700) % 700) * (Math.PI / 700)) * 62
    return [x, -8 + dip] as const
  }
  return (
    <g>
      <Stroke
        points={Array.from({ length: 23 }, (_, i) => at(i))}
        width={5}
        colour={light.surface('#6a6068')}
      />
      {Array.from({ length: 22 }, (_, i) => at(i)).map(([x, y], i) => (
        <path
          key={x}
          d={`M${x + 8} ${y}h64l-32 62Z`}
          fill={light.surface(flags[i % flags.length] ?? '#c9674c')}
        />
      ))}
    </g>
  )
}

const Welcome = ({ light }: { readonly light: Light }) => (
  <g transform="rotate(-2 1210 190)">
    <Box light={light} x={1110} y={96} width={230} height={270} fill="#fdfaf2" fat={4} />
    <Lettering
      text="Her er du"
      x={1225}
      y={166}
      size={48}
      colour={light.surface('#a4506a')}
      anchor="middle"
    />
    <Lettering
      text="velkommen"
      x={1225}
      y={216}
      size={48}
      colour={light.surface('#a4506a')}
      anchor="middle"
    />
    <path
      d="M1225 330C1170 290 1176 246 1206 248C1220 250 1225 264 1225 270C1225 264 1230 250 1244 248C1274 246 1280 290 1225 330Z"
      fill={light.surface('#c9674c')}
    />
  </g>
)
