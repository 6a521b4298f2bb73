/** The figures that Torstein gets: four tall columns, and under them a field that nobody has written in. */
import { ink, Stroke } from '../../ink.tsx'
import { Lettering } from '../../Lettering.tsx'
import { TopGround } from '../grounds.tsx'
import { Sheet } from '../Sheet.tsx'
import type { Thing } from '../thing.ts'

const columns: readonly (readonly [name: string, value: string, colour: string])[] = [
  ['Kaffen', '3,0', '#2f7278'],
  ['Rommet', '2,9', '#2f7278'],
  ['Tida', '2,8', '#2f7278'],
  ['I alt', '2,9', '#c9674c'],
]

export const Figures: Thing = ({ moment }) => {
  const { light } = moment
  return (
    <g>
      <TopGround moment={moment} />
      <Sheet light={light} x={380} y={50} width={1160} height={1160} turned={-1}>
        <Lettering
          text="Evaluering, fjerde samling"
          x={460}
          y={142}
          size={76}
          colour={ink}
          hand="print"
        />
        {columns.map(([name, value, colour], i) => {
          const x = 520 + i * 240
          const height = 70 * Number.parseFloat(value.replace(',', '.'))
          return (
            <g key={name}>
              <rect x={x} y={480 - height} width={150} height={height} fill={colour} />
              <Lettering
                text={value}
                x={x + 75}
                y={464 - height}
                size={56}
                colour={ink}
                hand="print"
                anchor="middle"
              />
              <Lettering
                text={name}
                x={x + 75}
                y={540}
                size={50}
                colour={ink}
                hand="print"
                anchor="middle"
              />
            </g>
          )
        })}
        <Stroke points="470,482 960,485 1460,482" width={9} />
        <Lettering text="Annet" x={460} y={636} size={60} colour={ink} hand="print" />
        <rect
          x={460}
          y={656}
          width={1000}
          height={150}
          fill="#ffffff"
          stroke="#8a8288"
          strokeWidth={6}
        />
      </Sheet>
    </g>
  )
}
