/** Amir's page after three calls: everything they said, and nobody yet who reads it. */
import { ink } from '../../ink.tsx'
import { Lettering } from '../../Lettering.tsx'
import { TopGround } from '../grounds.tsx'
import { Pencil } from '../Pencil.tsx'
import { Sheet } from '../Sheet.tsx'
import { LyingPhone } from '../tabletop.tsx'
import type { Thing } from '../thing.ts'

const notes = [
  'Siste buss 20.10',
  '- vi slutter 20.30!',
  'Kjelleren, ved vaskeriet',
  '- hørte mest sentrifugen',
  '«Alle var sykere enn meg»',
  '- rart å klage da',
]

export const CallNotes: Thing = ({ moment }) => {
  const { light } = moment
  return (
    <g>
      <TopGround moment={moment} />
      <Sheet light={light} x={400} y={40} width={1120} height={1240} turned={-3}>
        {notes.map((note, i) => (
          <g key={note}>
            <rect x={460} y={218 + i * 122} width={1000} height={4} fill="#d5dfe2" />
            <Lettering
              text={note}
              x={note.startsWith('-') ? 560 : 470}
              y={200 + i * 122}
              size={102}
              colour={note.startsWith('-') ? '#34506b' : ink}
            />
          </g>
        ))}
        <Pencil x={1500} y={640} turned={24} colour="#2f7278" />
      </Sheet>
      <g transform="translate(190 640) scale(3)">
        <LyingPhone x={0} y={0} size={1} />
      </g>
    </g>
  )
}
