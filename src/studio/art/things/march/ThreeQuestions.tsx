/** A call on loudspeaker, and what Maren has to answer: three words, and in the end one tick. */

import type { Moment } from '../../framings/figures.tsx'
import { ink, Stroke } from '../../ink.tsx'
import { Lettering } from '../../Lettering.tsx'
import { TopGround } from '../grounds.tsx'
import { Pencil } from '../Pencil.tsx'
import { Sheet } from '../Sheet.tsx'
import type { Thing } from '../thing.ts'

const blue = '#2b4c8c'

/** What is written while Berit talks: the beat of the shot, and ms into it. */
type Writing = { readonly beat: number; readonly after: number }
const questions: readonly (Writing & { readonly text: string })[] = [
  { text: 'mandat?', beat: 0, after: -9000 },
  { text: 'honorar?', beat: 0, after: 800 },
  { text: 'skjerm?', beat: 0, after: 2300 },
]
const tick: Writing = { beat: 1, after: 500 }

const isWritten = ({ shot, at }: Moment, { beat, after }: Writing): boolean =>
  at >= (shot.beats[beat]?.from ?? shot.from) + after

export const ThreeQuestions: Thing = ({ moment }) => (
  <g>
    <TopGround moment={moment} />
    <Sheet light={moment.light} x={820} y={70} width={820} height={1140} turned={3}>
      {[290, 450, 610, 770, 930].map((y) => (
        <rect key={y} x={880} y={y} width={700} height={4} fill="#d5dfe2" />
      ))}
      {questions.map((question, i) =>
        isWritten(moment, question) ? (
          <Lettering
            key={question.text}
            text={question.text}
            x={900}
            y={280 + i * 160}
            size={150}
            colour={blue}
          />
        ) : null,
      )}
      {isWritten(moment, tick) ? (
        <Stroke points="1400,530 1440,580 1530,450" width={20} colour="#2f7278" />
      ) : null}
      <Pencil x={1500} y={830} turned={38} colour="#c9674c" />
    </Sheet>
    <PhoneOnTable {...moment} />
  </g>
)

/** Berit's call, with the loudspeaker on. */
const PhoneOnTable = ({ at }: Moment) => (
  <g transform="rotate(-7 470 560)">
    <rect x={266} y={120} width={460} height={900} rx={64} fill="#3a2418" opacity={0.3} />
    <rect
      x={240}
      y={92}
      width={460}
      height={900}
      rx={64}
      fill="#2f3340"
      stroke={ink}
      strokeWidth={12}
    />
    <rect x={268} y={122} width={404} height={840} rx={42} fill="#dfe9e6" />
    <circle cx={470} cy={320} r={92} fill="#6f8f7a" />
    <Lettering text="B" x={470} y={362} size={128} colour="#ffffff" hand="print" anchor="middle" />
    <Lettering text="Berit" x={470} y={500} size={84} colour={ink} hand="print" anchor="middle" />
    <Lettering
      text="på høyttaler"
      x={470}
      y={570}
      size={46}
      colour="#5d5a66"
      hand="print"
      anchor="middle"
    />
    {[0, 1, 2, 3, 4].map((i) => {
      const high = 22 + 46 * Math.abs(Math.sin(at / 170 + i * 1.3))
      return (
        <rect
          key={i}
          x={400 + i * 32}
          y={680 - high / 2}
          width={14}
          height={high}
          rx={7}
          fill="#2f7278"
        />
      )
    })}
    <circle cx={470} cy={856} r={62} fill="#c9674c" />
    <Stroke
      points="434,866 452,842 488,842 506,866"
      width={20}
      start={0.9}
      end={0.9}
      colour="#ffffff"
    />
  </g>
)
