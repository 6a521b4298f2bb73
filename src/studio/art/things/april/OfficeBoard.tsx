/** The whiteboard in Torstein's office, as Maren writes on it. */
import type { ReactNode } from 'react'
import type { Moment } from '../../framings/figures.tsx'
import { paleInk, Stroke } from '../../ink.tsx'
import { Lettering, widthOf } from '../../Lettering.tsx'
import { Shelves } from '../../places/torsteins-kontor/Shelves.tsx'
import type { Thing } from '../thing.ts'
import { saidOf } from './spoken.ts'

const teal = '#2f7278'
const rust = '#c9674c'

function Whiteboard({
  moment,
  children,
}: {
  readonly moment: Moment
  readonly children: ReactNode
}) {
  const c = moment.light.surface
  const line = c(paleInk)
  return (
    <g>
      <rect x={-100} y={-100} width={2120} height={1300} fill={c('#dcd6cc')} />
      <g transform="translate(-480 -120) scale(1.45)">
        <Shelves light={moment.light} x={1436} />
      </g>
      <rect x={-100} y={-100} width={2120} height={1300} fill={c('#efe5d6')} opacity={0.5} />
      <rect x={214} y={96} width={1530} height={790} rx={12} fill="#2a1f3a" opacity={0.16} />
      <rect x={190} y={70} width={1530} height={790} rx={12} fill={c('#fdfbf6')} />
      <path d="M190 70H760L480 860H190Z" fill="#ffffff" opacity={0.5} />
      <Stroke points="190,72 960,67 1720,72" width={9} colour={line} />
      <Stroke points="190,72 187,460 191,860" width={9} colour={line} />
      <Stroke points="1720,72 1723,460 1719,860" width={9} colour={line} />
      <Stroke points="190,860 960,865 1720,860" width={12} colour={line} />
      <rect x={760} y={862} width={400} height={26} rx={8} fill={c('#cfc8ba')} />
      <rect x={812} y={848} width={120} height={18} rx={8} fill={c(rust)} />
      <rect x={976} y={848} width={120} height={18} rx={8} fill={c(teal)} />
      {children}
    </g>
  )
}

const Heading = ({ colour }: { readonly colour: string }) => (
  <g>
    <Lettering text="Hvem er kurset for?" x={280} y={220} size={120} colour={colour} />
    <Stroke points="280,250 560,242 1010,254" width={9} colour={colour} />
  </g>
)

/** Two answers, and a wavy line between them. */
export const BothAnswers: Thing = ({ moment }) => {
  const c = moment.light.surface
  return (
    <Whiteboard moment={moment}>
      <Heading colour={c(teal)} />
      <Lettering text="kveld" x={360} y={480} size={190} colour={c('#34506b')} />
      <Lettering text="dagtid" x={1050} y={480} size={190} colour={c('#75507f')} />
      <Stroke
        points="840,360 870,420 820,470 868,530 822,590 866,650 826,710 852,760"
        width={12}
        colour={c(rust)}
      />
      <Lettering text="noen under 60" x={300} y={680} size={96} colour={c('#34506b')} />
      <Lettering text="hvem er hjemme?" x={960} y={680} size={96} colour={c('#75507f')} />
    </Whiteboard>
  )
}

/** A question that somebody has promised to take further. */
export const AskMore: Thing = ({ moment }) => {
  const c = moment.light.surface
  return (
    <Whiteboard moment={moment}>
      <Heading colour={c(teal)} />
      <Lettering text="spør flere" x={340} y={530} size={210} colour={c('#34506b')} />
      <Stroke points="1010,480 1090,474 1150,480" width={12} colour={c(rust)} />
      <Stroke points="1116,446 1156,480 1112,516" width={12} colour={c(rust)} />
      <Lettering text="Yusuf" x={1210} y={530} size={190} colour={c(rust)} />
    </Whiteboard>
  )
}

const rule = [
  [
    ['Vi spør om erfaring', 330],
    ['med tilbud.', 470],
  ],
  [
    ['Ikke om helsa', 640],
    ['til hverandre.', 780],
  ],
] as const

/** The rule, written as it is said. */
export const Rule: Thing = ({ moment }) => {
  const c = moment.light.surface
  return (
    <Whiteboard moment={moment}>
      {rule.flatMap((rows, nth) =>
        rows.map(([text, y], i) => {
          const share = Math.min(1, Math.max(0, saidOf(moment, nth) * 2 - i))
          const id = `rule-${y}`
          return (
            <g key={id}>
              <clipPath id={id}>
                <rect x={260} y={y - 220} width={share * (60 + widthOf(text, 156))} height={260} />
              </clipPath>
              <g clipPath={`url(#${id})`}>
                <Lettering
                  text={text}
                  x={280}
                  y={y - 60}
                  size={156}
                  colour={c(nth ? rust : teal)}
                />
              </g>
            </g>
          )
        }),
      )}
    </Whiteboard>
  )
}
