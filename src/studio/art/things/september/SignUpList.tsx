/** The list at the desk, two weeks before the course: ten lines, and three of them written on. */
import { paleInk, Stroke } from '../../ink.tsx'
import { Lettering } from '../../Lettering.tsx'
import { TopGround } from '../grounds.tsx'
import { Pencil } from '../Pencil.tsx'
import { Sheet } from '../Sheet.tsx'
import type { Thing } from '../thing.ts'

const names: readonly (readonly [name: string, colour: string])[] = [
  ['Ragnhild', '#75507f'],
  ['Emilie', '#2b4c8c'],
  ['kanskje', '#8a8288'],
]

export const SignUpList: Thing = ({ moment }) => {
  const { light } = moment
  return (
    <g>
      <TopGround moment={moment} />
      <Sheet light={light} x={500} y={40} width={900} height={1160} turned={-2}>
        <Lettering text="Påmelding" x={580} y={176} size={108} colour="#5d6068" hand="print" />
        {Array.from({ length: 10 }, (_, i) => {
          const y = 316 + i * 92
          const [name, colour] = names[i] ?? ['', paleInk]
          return (
            <g key={y}>
              <Lettering text={`${i + 1}.`} x={580} y={y} size={56} colour="#8a8288" hand="print" />
              <Stroke
                points={`676,${y + 14} 980,${y + 16} 1320,${y + 13}`}
                width={5}
                colour="#b9b2ae"
              />
              <Lettering text={name} x={700} y={y - 2} size={96} colour={colour} />
            </g>
          )
        })}
      </Sheet>
      <Pencil x={1560} y={520} turned={18} colour="#e0ab4f" />
    </g>
  )
}
