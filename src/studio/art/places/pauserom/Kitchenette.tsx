/** Cupboards, tiles, a counter with the coffee machine, and everybody's own mug on its hook. */
import { darker } from '../../colour.ts'
import { ink, paleInk, Stroke } from '../../ink.tsx'
import type { Light } from '../../light.ts'
import { Mug } from '../../things/Mug.tsx'
import { Box } from '../parts/Box.tsx'
import { CoffeeMachine } from '../parts/CoffeeMachine.tsx'

const upper = [500, 700, 900, 1100]
const lower = [476, 690, 904, 1118]
const mugs = ['#c9674c', '#e0ab4f', '#8db2cc', '#75507f', '#f3ead9'] as const

export function Kitchenette({ light }: { readonly light: Light }) {
  const c = light.surface
  return (
    <g>
      <Tiles light={light} />
      {light.lamp ? (
        <rect x={500} y={176} width={800} height={240} fill="url(#lamplight)" opacity={0.9} />
      ) : null}
      {upper.map((x) => (
        <g key={x}>
          <Box light={light} x={x} y={-20} width={200} height={190} fill="#eef0e6" fat={5} />
          <Stroke points={`${x + 176},120 ${x + 177},146`} width={9} colour={c(paleInk)} />
        </g>
      ))}
      <rect x={500} y={170} width={800} height={8} fill={c('#b9b6a4')} />
      {mugs.map((colour, i) => (
        <g key={colour}>
          <Stroke
            points={`${884 + i * 78},178 ${890 + i * 78},192 ${884 + i * 78},200`}
            width={5}
            colour={c(paleInk)}
          />
          <Mug x={880 + i * 78} y={232} size={0.72} colour={c(colour)} shadow={false} />
        </g>
      ))}
      <Tap light={light} />
      <CoffeeMachine light={light} x={640} y={424} size={1} />
      <g>
        <Box light={light} x={456} y={424} width={880} height={26} fill="#c48d5a" />
        <rect x={456} y={450} width={880} height={12} fill="#2a1f3a" opacity={0.16} />
        {lower.map((x) => (
          <g key={x}>
            <Box light={light} x={x} y={462} width={206} height={318} fill="#e0c49c" fat={5} />
            <Stroke points={`${x + 70},496 ${x + 136},495`} width={9} colour={c(paleInk)} />
          </g>
        ))}
      </g>
    </g>
  )
}

const Tiles = ({ light }: { readonly light: Light }) => (
  <g>
    <rect x={456} y={170} width={880} height={256} fill={light.surface('#f4f2e8')} />
    {[234, 298, 362].map((y) => (
      <rect key={y} x={456} y={y} width={880} height={3} fill={light.surface('#d6d6c8')} />
    ))}
    {Array.from({ length: 13 }, (_, i) => 520 + i * 64).map((x) => (
      <rect key={x} x={x} y={170} width={3} height={256} fill={light.surface('#d6d6c8')} />
    ))}
  </g>
)

/** The tap, a kettle and a dish brush in its glass. */
function Tap({ light }: { readonly light: Light }) {
  const c = light.surface
  const steel = c('#c9d3d6')
  return (
    <g>
      <Stroke
        points="1110,424 1108,352 1130,330 1162,340 1164,366"
        width={20}
        colour={c(paleInk)}
      />
      <Stroke points="1110,424 1108,354 1130,334 1160,342 1163,362" width={11} colour={steel} />
      <rect x={1060} y={416} width={170} height={10} rx={4} fill={c('#aab4b6')} />
      <g transform="translate(876 424)">
        <path d="M-52 0C-60 -60 -44 -104 0 -108C44 -104 60 -60 52 0Z" fill={c('#c9674c')} />
        <path
          d="M10 -108C46 -100 60 -60 52 0H18C34 -40 30 -80 10 -108Z"
          fill={darker(c('#c9674c'))}
        />
        <Stroke points="-52,-2 -58,-56 -36,-100 0,-109 36,-100 58,-56 52,-2" width={8} />
        <Stroke points="-52,-2 0,2 52,-2" width={8} />
        <Stroke points="-20,-112 0,-122 20,-112" width={12} />
        <Stroke points="52,-78 86,-92 84,-10 54,-22" width={12} />
        <Stroke points="-52,-70 -78,-92" width={12} colour={ink} />
      </g>
      <Box light={light} x={1256} y={370} width={36} height={54} fill="#dfeaea" fat={4} />
      <Stroke points="1272,400 1278,330" width={8} colour={c('#c48d5a')} />
      <circle cx={1279} cy={322} r={15} fill={c('#f3ead9')} stroke={c(paleInk)} strokeWidth={4} />
    </g>
  )
}
