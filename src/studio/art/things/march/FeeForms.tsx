/** Forms for fee and travel, laid out by the door before anybody has asked. */
import { ink } from '../../ink.tsx'
import { Lettering } from '../../Lettering.tsx'
import { TopGround } from '../grounds.tsx'
import { Pencil } from '../Pencil.tsx'
import { Sheet } from '../Sheet.tsx'
import type { Thing } from '../thing.ts'

const rows = ['Honorar', 'Reise', 'Tapt lønn']

export const FeeForms: Thing = ({ moment }) => {
  const { light } = moment
  return (
    <g>
      <TopGround moment={moment} />
      {(
        [
          [1010, 40, 5],
          [880, 70, -1],
          [420, 90, -5],
        ] as const
      ).map(([x, y, turned], i) => (
        <Sheet key={x} light={light} x={x} y={y} width={720} height={1160} turned={turned}>
          {i === 0 ? null : (
            <g>
              <Lettering
                text="Til deg som er med"
                x={x + 50}
                y={y + 130}
                size={66}
                colour="#2f7278"
                hand="print"
              />
              {rows.map((row, n) => (
                <g key={row}>
                  <Lettering
                    text={row}
                    x={x + 50}
                    y={y + 276 + n * 176}
                    size={58}
                    colour={ink}
                    hand="print"
                  />
                  <rect
                    x={x + 50}
                    y={y + 304 + n * 176}
                    width={600}
                    height={70}
                    fill="#ffffff"
                    stroke="#8a8288"
                    strokeWidth={5}
                  />
                  <Lettering
                    text="kr"
                    x={x + 586}
                    y={y + 354 + n * 176}
                    size={46}
                    colour="#8a8288"
                    hand="print"
                  />
                </g>
              ))}
            </g>
          )}
        </Sheet>
      ))}
      <Pencil x={1680} y={640} turned={20} colour="#2f7278" />
    </g>
  )
}
