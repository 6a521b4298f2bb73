/** Solveig's slides, 1600 × 1050: the same on the screen of the room and near. */
import { Stroke } from '../../ink.tsx'
import { Lettering } from '../../Lettering.tsx'
import type { Light } from '../../light.ts'

type Props = { readonly light: Light }

const Of34 = ({ light, number }: Props & { readonly number: number }) => (
  <Lettering
    text={`${number} / 34`}
    x={1270}
    y={990}
    size={90}
    colour={light.surface('#8a8288')}
    hand="print"
  />
)

const bars = [
  ['Dusj', 525, '#c9674c'],
  ['Jobb', 875, '#2f7278'],
  ['Middag', 350, '#e0ab4f'],
] as const

/** How hard an ordinary day is felt to be, in bars. */
export const Bars = ({ light }: Props) => {
  const c = light.surface
  return (
    <g>
      <Lettering
        text="Krefter og hverdag"
        x={100}
        y={220}
        size={150}
        colour="#2f7278"
        hand="print"
      />
      <Stroke points="100,275 770,268 1495,278" width={15} colour={c('#2f7278')} />
      {bars.map(([what, long, colour], i) => (
        <g key={what}>
          <Lettering
            text={what}
            x={100}
            y={470 + i * 185}
            size={115}
            colour={c('#5d5a66')}
            hand="print"
          />
          <rect x={570} y={380 + i * 185} width={long} height={110} rx={20} fill={c(colour)} />
        </g>
      ))}
      <Lettering text="RPE" x={100} y={990} size={90} colour={c('#8a8288')} hand="print" />
      <Of34 light={light} number={12} />
    </g>
  )
}

/** What is on the screen while people find their seats, and after the break. */
export const Title = ({ light }: Props) => {
  const c = light.surface
  return (
    <g>
      <Lettering
        text="Krefter og hverdag"
        x={800}
        y={480}
        size={165}
        colour="#2f7278"
        hand="print"
        anchor="middle"
      />
      <Stroke points="250,570 800,556 1350,572" width={16} colour={c('#e0ab4f')} />
      <Lettering
        text="Åpen kveld"
        x={800}
        y={740}
        size={110}
        colour={c('#5d5a66')}
        hand="print"
        anchor="middle"
      />
    </g>
  )
}

/** The last but one: all that has been said, in three abbreviations. */
export const LastButOne = ({ light }: Props) => {
  const c = light.surface
  return (
    <g>
      <Lettering text="Oppsummert" x={100} y={220} size={150} colour="#2f7278" hand="print" />
      <Stroke points="100,275 770,268 1495,278" width={15} colour={c('#2f7278')} />
      {['ADL', 'MET', 'RPE'].map((short, i) => (
        <g key={short}>
          <circle cx={150} cy={425 + i * 170} r={34} fill={c('#c9674c')} />
          <Lettering
            text={short}
            x={240}
            y={465 + i * 170}
            size={115}
            colour={c('#5d5a66')}
            hand="print"
          />
          <rect
            x={560}
            y={400 + i * 170}
            width={820 - i * 170}
            height={44}
            rx={20}
            fill={c('#d9d3c6')}
          />
        </g>
      ))}
      <Of34 light={light} number={33} />
    </g>
  )
}
