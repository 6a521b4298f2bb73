/** The question that Yusuf has sent to five, and the first two answers: each comes as it is read. */
import { Lettering } from '../../Lettering.tsx'
import type { Thing } from '../thing.ts'
import { NearPhone } from './NearPhone.tsx'
import { saidOf } from './spoken.ts'

const answers = [
  { y: 396, fill: '#dfeaea', rows: ['Kveld. Jeg jobber,', 'vet du.'] },
  { y: 566, fill: '#f6ead2', rows: ['Dagtid. Etter klokka', 'seks er jeg ikke', 'et menneske.'] },
] as const

export const Answers: Thing = ({ moment }) => (
  <NearPhone moment={moment} name="Til fem" bar="#2f7278" written="#fdfaf2">
    <rect x={810} y={222} width={346} height={146} rx={30} fill="#d9a33c" />
    <Lettering text="Hva er viktigst" x={836} y={284} size={40} colour="#2d2a36" hand="print" />
    <Lettering text="for dere?" x={836} y={336} size={40} colour="#2d2a36" hand="print" />
    {answers.map(({ y, fill, rows }, i) =>
      i === 0 || saidOf(moment, i) > 0 ? (
        <g key={y}>
          <rect x={748} y={y} width={408} height={rows.length * 50 + 44} rx={30} fill={fill} />
          {rows.map((row, n) => (
            <Lettering
              key={row}
              text={row}
              x={772}
              y={y + 58 + n * 50}
              size={38}
              colour="#2d2a36"
              hand="print"
            />
          ))}
        </g>
      ) : null,
    )}
  </NearPhone>
)
