/** Last year's forms: twelve of them, and four have ticked that they may be contacted. */
import { ink, Stroke } from '../../ink.tsx'
import { Lettering } from '../../Lettering.tsx'
import { chance } from '../../numbers.ts'
import { TopGround } from '../grounds.tsx'
import { Sheet } from '../Sheet.tsx'
import type { Thing } from '../thing.ts'

const ticked: readonly number[] = [1, 4, 6, 11]
const pen = '#2b4c8c'

export const Forms: Thing = ({ moment }) => {
  const { light } = moment
  return (
    <g>
      <TopGround moment={moment} />
      {Array.from({ length: 12 }, (_, i) => {
        const [x, y] = [70 + (i % 6) * 300, 36 + Math.floor(i / 6) * 456]
        return (
          <Sheet
            // biome-ignore lint/suspicious/noArrayIndexKey: the forms lie where they lie
            key={i}
            light={light}
            x={x}
            y={y}
            width={290}
            height={430}
            turned={chance(i + 2) * 5 - 2.5}
          >
            <Lettering
              text="Kurset i fjor"
              x={x + 26}
              y={y + 72}
              size={44}
              colour="#2f7278"
              hand="print"
            />
            <Mouths x={x + 40} y={y + 134} chosen={Math.floor(chance(i * 3.1) * 3)} />
            <rect x={x + 26} y={y + 190} width={250} height={4} fill="#d8d2c2" />
            <Lettering
              text="Kan vi ringe deg?"
              x={x + 26}
              y={y + 256}
              size={32}
              colour={ink}
              hand="print"
            />
            <rect
              x={x + 28}
              y={y + 292}
              width={50}
              height={50}
              fill="#ffffff"
              stroke="#6a6068"
              strokeWidth={5}
            />
            <Lettering text="Ja" x={x + 90} y={y + 332} size={40} colour={ink} hand="print" />
            {ticked.includes(i) ? (
              <g>
                <Stroke
                  points={`${x + 24},${y + 306} ${x + 46},${y + 338} ${x + 104},${y + 262}`}
                  width={13}
                  colour={pen}
                />
              </g>
            ) : null}
          </Sheet>
        )
      })}
    </g>
  )
}

/** Three faces to choose from, one of them ringed. */
const Mouths = ({
  x,
  y,
  chosen,
}: {
  readonly x: number
  readonly y: number
  readonly chosen: number
}) => (
  <g>
    {[-1, 0, 1].map((bend, i) => (
      <g key={bend} transform={`translate(${x + 20 + i * 86} ${y})`}>
        <circle cx={0} cy={0} r={26} fill="#fdf3dc" stroke="#8a8288" strokeWidth={4} />
        <circle cx={-9} cy={-7} r={3.5} fill="#6a6068" />
        <circle cx={9} cy={-7} r={3.5} fill="#6a6068" />
        <path d={`M-11 9Q0 ${9 + bend * 10} 11 9`} fill="none" stroke="#6a6068" strokeWidth={4} />
        {i === chosen ? (
          <ellipse cx={0} cy={0} rx={36} ry={34} fill="none" stroke={pen} strokeWidth={6} />
        ) : null}
      </g>
    ))}
  </g>
)
