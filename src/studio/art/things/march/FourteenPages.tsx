/** The papers as they were: fourteen pages, written by people at work for people at work; and an hour by the clock. */
import { ink, paleInk, Stroke } from '../../ink.tsx'
import { Lettering } from '../../Lettering.tsx'
import { TopGround } from '../grounds.tsx'
import { Sheet } from '../Sheet.tsx'
import { LyingPhone } from '../tabletop.tsx'
import type { Thing } from '../thing.ts'

const lines = [430, 486, 542, 640, 696, 752, 808, 906, 962, 1018]

export const FourteenPages: Thing = ({ moment }) => {
  const { light } = moment
  return (
    <g>
      <TopGround moment={moment} />
      {[5, 4, 3, 2, 1].map((i) => (
        <Sheet
          key={i}
          light={light}
          x={520 + i * 13}
          y={70 + i * 15}
          width={860}
          height={1180}
          turned={i % 2 ? 1.6 : -1.2}
        />
      ))}
      <Sheet light={light} x={520} y={70} width={860} height={1180} turned={-1.5}>
        <Lettering text="Mandat for AG LMT" x={590} y={196} size={80} colour={ink} hand="print" />
        <Lettering
          text="jf. HOL, KL og LUP 2 (rev.)"
          x={590}
          y={266}
          size={46}
          colour="#6a6068"
          hand="print"
        />
        <Lettering text="Side 1 av 14" x={1130} y={340} size={36} colour="#6a6068" hand="print" />
        {lines.map((y, i) => (
          <rect
            key={y}
            x={590}
            y={y - 40}
            width={[720, 700, 430][i % 3]}
            height={15}
            rx={7}
            fill="#b9b2ae"
          />
        ))}
      </Sheet>
      <g transform="translate(230 640) scale(3.2)">
        <LyingPhone x={0} y={0} size={1} />
      </g>
      <Watch />
    </g>
  )
}

/** An alarm clock, lying on its back: five past two. */
const Watch = () => (
  <g transform="translate(1640 330)">
    <circle cx={16} cy={20} r={176} fill="#3a2418" opacity={0.26} />
    <circle cx={0} cy={0} r={172} fill="#c9674c" stroke={ink} strokeWidth={12} />
    <circle cx={0} cy={0} r={136} fill="#fdfbf6" stroke={ink} strokeWidth={8} />
    {Array.from({ length: 12 }, (_, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the hours never move
      <g key={i} transform={`rotate(${i * 30})`}>
        <rect x={-4} y={-122} width={8} height={i % 3 ? 14 : 26} fill={paleInk} />
      </g>
    ))}
    <Stroke points="-8,12 20,-30 42,-62" width={17} start={0.8} end={0.7} />
    <Stroke points="-4,16 4,-50 10,-104" width={11} start={0.8} end={0.7} />
    <circle cx={0} cy={0} r={11} fill={ink} />
  </g>
)
