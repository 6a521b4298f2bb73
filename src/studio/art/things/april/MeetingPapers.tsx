/** The papers for the meeting after an evening of looking words up. */
import { ink, Stroke } from '../../ink.tsx'
import { Lettering, widthOf } from '../../Lettering.tsx'
import { TopGround } from '../grounds.tsx'
import { Sheet } from '../Sheet.tsx'
import type { Thing } from '../thing.ts'

const print = 46
/** A line of the papers: grey text, a short word in it that nobody explains, and what he has written over it. */
const lines = [
  { y: 300, word: 'ADL', at: 700, meaning: 'det du gjør hver dag' },
  { y: 450, word: 'PPO', at: 1010, meaning: 'opplæring' },
  { y: 600, word: 'LMS', at: 640, meaning: 'kurs på sykehuset' },
  { y: 750, word: 'FLM', at: 930, meaning: 'frisklivet' },
  { y: 900, word: 'BPA', at: 740, meaning: 'en som hjelper' },
] as const

export const MeetingPapers: Thing = ({ moment }) => {
  const c = moment.light.surface
  const blue = '#2f5f8a'
  return (
    <g>
      <TopGround moment={moment} />
      <Sheet light={moment.light} x={400} y={30} width={1180} height={1240} turned={2}>
        <Lettering text="Saksframlegg" x={480} y={150} size={76} colour={ink} hand="print" />
        <Stroke points="480,180 760,176 1000,181" width={6} />
        {lines.map(({ y, word, at, meaning }) => {
          const wide = widthOf(word, print, 'print')
          return (
            <g key={word}>
              <rect x={480} y={y - 26} width={at - 510} height={20} rx={10} fill={c('#c4bdb2')} />
              <rect
                x={at + wide + 30}
                y={y - 26}
                width={1440 - at - wide}
                height={20}
                rx={10}
                fill={c('#c4bdb2')}
              />
              <rect x={480} y={y + 34} width={880} height={20} rx={10} fill={c('#d3cdc3')} />
              <Lettering text={word} x={at} y={y} size={print} colour={ink} hand="print" />
              <Stroke
                points={[
                  [at - 14, y - 20],
                  [at + wide / 2, y - 52],
                  [at + wide + 16, y - 22],
                  [at + wide / 2, y + 20],
                  [at - 16, y - 8],
                  [at + 10, y - 44],
                ]}
                width={6}
                colour={blue}
              />
              <Lettering text={meaning} x={at + wide + 30} y={y - 34} size={58} colour={blue} />
            </g>
          )
        })}
      </Sheet>
    </g>
  )
}
