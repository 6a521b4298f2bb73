/** The coats of those who are inside, on a row of hooks under a shelf for hats. */
import { darker } from '../../colour.ts'
import { Stroke } from '../../ink.tsx'
import type { Light } from '../../light.ts'

/** From left to right: the colour of a coat, how long it is, and the scarf over it. */
const coats: readonly (readonly [colour: string, long: number, scarf?: string])[] = [
  ['#7f9a6b', 330],
  ['#5d6478', 390, '#c9674c'],
  ['#75507f', 360],
  ['#c98a9a', 300],
  ['#a8674a', 350],
  ['#b7a27c', 380, '#f3ead9'],
]

type Props = { readonly light: Light; readonly x: number; readonly y: number }

export function CoatRack({ light, x, y }: Props) {
  const c = light.surface
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect x={-30} y={-70} width={770} height={26} fill={c('#a9744a')} />
      <rect x={-30} y={-44} width={770} height={10} fill="#2a1f3a" opacity={0.16} />
      <g transform="translate(90 -70)">
        <path d="M-62 0C-58 -54 58 -54 62 0Z" fill={c('#34506b')} />
        <circle cx={0} cy={-46} r={15} fill={c('#f3ead9')} />
        <Stroke points="-62,0 -30,-38 0,-42 30,-38 62,0" width={6} />
        <Stroke points="-66,0 0,3 66,0" width={9} />
      </g>
      <g transform="translate(560 -70)">
        <path d="M-84 0H84L60 -12C60 -52 -56 -52 -56 -12Z" fill={c('#8f6743')} />
        <Stroke points="-84,0 -56,-12 -50,-42 0,-48 52,-42 60,-12 84,0 -84,0" width={6} />
      </g>
      <rect x={-10} y={0} width={730} height={36} fill={c('#c99a6c')} />
      <Stroke points="-10,0 360,-3 720,0" width={6} />
      <Stroke points="-10,36 360,39 720,36" width={6} />
      {coats.map(([colour, long, scarf], i) => (
        <g key={colour} transform={`translate(${54 + i * 122} 22)`}>
          <Coat cloth={c(colour)} long={long} {...(scarf ? { scarf: c(scarf) } : {})} />
        </g>
      ))}
    </g>
  )
}

type CoatProps = { readonly cloth: string; readonly long: number; readonly scarf?: string }

const Coat = ({ cloth, long, scarf }: CoatProps) => (
  <g>
    <path
      d={`M-14 0C-52 14 -66 60 -70 120L-62 ${long}C-20 ${long + 14} 20 ${long + 14} 62 ${long}L70 120C66 60 52 14 14 0Z`}
      fill={cloth}
    />
    <path
      d={`M14 0C52 14 66 60 70 120L62 ${long}C44 ${long + 6} 30 ${long + 9} 16 ${long + 10}C34 200 34 80 14 0Z`}
      fill={darker(cloth, 0.16)}
    />
    <Stroke points={`-14,0 -54,34 -70,120 -62,${long}`} width={7} />
    <Stroke points={`14,0 54,34 70,120 62,${long}`} width={7} />
    <Stroke points={`-62,${long} 0,${long + 13} 62,${long}`} width={7} />
    <Stroke points={`-2,30 2,${long * 0.5} -1,${long + 8}`} width={5} />
    <Stroke points={`-40,90 -48,180 -44,${long - 40}`} width={5} />
    {scarf ? (
      <g>
        <path d="M-26 -2C-20 60 -30 150 -34 220L2 226C8 150 12 60 24 -2Z" fill={scarf} />
        <Stroke points="-26,-2 -28,110 -34,220 2,226 10,110 24,-2" width={6} />
      </g>
    ) : null}
    <circle cx={0} cy={-4} r={9} fill="#6a6068" />
  </g>
)
