/** Two words in the frost on Maren's car, written with a finger. */
import { darker } from '../../colour.ts'
import { inLight } from '../../framings/figures.tsx'
import { Stroke } from '../../ink.tsx'
import { Lettering, widthOf } from '../../Lettering.tsx'
import { within } from '../../numbers.ts'
import { Hand } from '../../person/Hand.tsx'
import type { Thing } from '../thing.ts'

const words = 'For meg'
const size = 400
const [x, y] = [430, 640]
/** Ms from the cut until the words are written, and until the hand is away. */
const writing = 1500
const away = 1900
const body = '#a9503f'

export const FrostedWindow: Thing = ({ moment: { light, shot, at } }) => {
  const since = at - shot.from
  const written = within(since / writing)
  const leaving = within((since - writing) / (away - writing)) * 900
  const c = light.surface
  return (
    <g>
      <rect x={-100} y={-100} width={2120} height={1280} fill={c(body)} />
      <path d="M-100 860H2020V1180H-100Z" fill={darker(c(body), 0.3)} />
      <path
        d="M150 850L330 130C350 80 390 60 450 60H1640C1720 60 1760 90 1776 150L1860 850Z"
        fill="#c6d3ea"
      />
      <path d="M150 850L330 130C350 80 390 60 450 60H900L560 850Z" fill="#dfe8f5" opacity={0.7} />
      <path d="M1200 60H1420L1180 850H900Z" fill="#eef3fa" opacity={0.5} />
      <Stroke
        points="150,850 240,480 330,130 450,60 1040,54 1640,60 1776,150 1820,500 1860,850"
        width={22}
        start={0.9}
        end={0.9}
      />
      <Stroke points="150,850 1000,858 1860,850" width={24} start={0.9} end={0.9} />
      <path d="M150 850C400 800 700 842 1000 836C1300 830 1600 800 1860 850Z" fill="#f6f9fc" />
      <Lettering
        text={words.slice(0, Math.ceil(written * words.length))}
        x={x}
        y={y}
        size={size}
        colour="#27304f"
      />
      {since < away ? (
        <Finger
          x={x + widthOf(words, size) * written + leaving}
          y={y - 60 + leaving * 0.4}
          {...inLight('yusuf', light)}
        />
      ) : null}
    </g>
  )
}

type FingerProps = {
  readonly x: number
  readonly y: number
  readonly skin: string
  readonly cloth: string
}

const Finger = ({ x: tipX, y: tipY, skin, cloth }: FingerProps) => (
  <g transform={`translate(${tipX} ${tipY}) scale(2) rotate(-40)`}>
    <g transform="translate(0 300)">
      <path d="M-44 -10L-90 560H120L50 -10Z" fill={cloth} />
      <Stroke points="-44,-10 -70,260 -90,560" width={10} />
      <Stroke points="50,-10 80,260 120,560" width={10} />
      <Hand hand="point" held={undefined} skin={skin} wrist={[0, 0]} weight={1} turned={-90} />
    </g>
  </g>
)
