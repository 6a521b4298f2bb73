/** The board in the library after an afternoon on which everything was open; and three weeks later. */
import { paleInk, Stroke } from '../../ink.tsx'
import { Lettering, widthOf } from '../../Lettering.tsx'
import { PlaceGround } from '../grounds.tsx'
import type { Thing } from '../thing.ts'

const teal = '#2f7278'
const rust = '#b5553c'
const navy = '#34506b'
const plum = '#75507f'

type Idea = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly colour: string
  readonly turned: number
  /** It could not be done after all. */
  readonly struck?: boolean
}

const ideas: readonly Idea[] = [
  { text: 'Ikke i september!', x: 250, y: 200, size: 96, colour: rust, turned: -3, struck: true },
  { text: 'Noe varmt å spise', x: 1010, y: 186, size: 92, colour: navy, turned: 2, struck: true },
  { text: 'Skyss hjem', x: 300, y: 350, size: 88, colour: teal, turned: 2, struck: true },
  { text: 'På biblioteket?', x: 760, y: 392, size: 116, colour: plum, turned: -2 },
  { text: 'Fire temaer', x: 1400, y: 336, size: 84, colour: rust, turned: 3 },
  { text: 'Ta med en venn', x: 236, y: 506, size: 84, colour: navy, turned: -2 },
  { text: 'Pårørende også', x: 1190, y: 540, size: 88, colour: teal, turned: -3 },
  { text: 'Ferdig før bussen', x: 250, y: 660, size: 88, colour: plum, turned: 1 },
  { text: 'Barnepass', x: 890, y: 620, size: 84, colour: rust, turned: -3, struck: true },
  { text: 'Vaffel hver gang', x: 1150, y: 690, size: 88, colour: navy, turned: 2, struck: true },
]

const board =
  (weeksLater: boolean): Thing =>
  ({ moment }) => {
    const { light } = moment
    const c = light.surface
    const line = c(paleInk)
    return (
      <g>
        <PlaceGround moment={moment} />
        <path d="M640 800L560 1180H604L690 800Z" fill={c('#8f6743')} />
        <path d="M1260 800L1340 1180H1296L1210 800Z" fill={c('#8f6743')} />
        <rect x={190} y={76} width={1590} height={724} rx={12} fill="#2a1f3a" opacity={0.16} />
        <rect x={166} y={50} width={1590} height={724} rx={12} fill={c('#fdfbf6')} />
        <path d="M166 50H760L520 774H166Z" fill="#fff8e6" opacity={0.5} />
        <Stroke points="166,52 960,47 1756,52" width={9} colour={line} />
        <Stroke points="166,52 163,410 167,774" width={9} colour={line} />
        <Stroke points="1756,52 1759,410 1755,774" width={9} colour={line} />
        <Stroke points="166,774 960,779 1756,774" width={12} colour={line} />
        <Doodles light={c} />
        {ideas.map((idea) => (
          <Written key={idea.text} idea={idea} tone={c} weeksLater={weeksLater} />
        ))}
        {weeksLater ? (
          <g>
            <Stroke
              points="730,360 900,268 1200,262 1420,330 1400,424 1160,458 860,452 726,400 760,330"
              width={13}
              colour={c('#4a8a5c')}
            />
          </g>
        ) : null}
        <rect x={760} y={776} width={400} height={26} rx={8} fill={c('#cfc8ba')} />
        <rect
          x={810}
          y={762}
          width={120}
          height={18}
          rx={8}
          fill={c(weeksLater ? '#3a3f4d' : rust)}
        />
        <rect x={980} y={762} width={120} height={18} rx={8} fill={c(teal)} />
      </g>
    )
  }

function Written({
  idea: { text, x, y, size, colour, turned, struck },
  tone,
  weeksLater,
}: {
  readonly idea: Idea
  readonly tone: (colour: string) => string
  readonly weeksLater: boolean
}) {
  const long = widthOf(text, size)
  return (
    <g transform={`rotate(${turned} ${x} ${y})`}>
      <Lettering text={text} x={x} y={y} size={size} colour={tone(colour)} />
      {weeksLater && struck ? (
        <Stroke
          points={[
            [x - 24, y - size * 0.16],
            [x + long * 0.3, y - size * 0.3],
            [x + long * 0.65, y - size * 0.18],
            [x + long + 26, y - size * 0.32],
          ]}
          width={16}
          start={0.8}
          end={0.7}
          colour={tone('#3a3f4d')}
        />
      ) : null}
    </g>
  )
}

/** What hands draw while people talk: an arrow, a sun, a pot, a ring round the best. */
const Doodles = ({ light }: { readonly light: (colour: string) => string }) => (
  <g>
    {[
      '620,322 690,330 742,352',
      '716,322 744,353 704,366',
      '826,184 890,172 980,168',
      '950,150 984,170 954,194',
    ].map((points) => (
      <Stroke key={points} points={points} width={9} colour={light(teal)} />
    ))}
    <circle cx={860} cy={500} r={26} fill="none" stroke={light('#d9a33c')} strokeWidth={8} />
    {[0, 60, 120, 180, 240, 300].map((angle) => (
      <path
        key={angle}
        d="M0 -38V-54"
        stroke={light('#d9a33c')}
        strokeWidth={8}
        strokeLinecap="round"
        transform={`translate(860 500) rotate(${angle})`}
      />
    ))}
    <Stroke points="236,228 500,214 800,196" width={8} colour={light(rust)} />
    <Stroke points="762,412 900,404 1190,400" width={9} colour={light(plum)} />
  </g>
)

export const IdeasBoard = board(false)
export const HalfTheBoard = board(true)
