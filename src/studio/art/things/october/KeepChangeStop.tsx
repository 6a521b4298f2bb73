/** A large sheet on the wall in three columns, with the notes of the round. */
import { Stroke } from '../../ink.tsx'
import { Lettering } from '../../Lettering.tsx'
import { PlaceGround } from '../grounds.tsx'
import type { Thing } from '../thing.ts'

const columns: readonly (readonly [name: string, colour: string, notes: readonly string[]])[] = [
  ['Beholde', '#2f7278', ['kaffen', 'pausen', 'vinduet åpent']],
  ['Endre', '#b8792b', ['kortere prat', 'lengre pause']],
  ['Slutte', '#a4506a', ['plastkopper', 'navnelapper', 'plastkopper', 'å si «flink»']],
]
const papers = ['#f0d58b', '#e9c4b4', '#cfe0d4', '#d6e3ee']

export const KeepChangeStop: Thing = ({ moment }) => {
  const c = moment.light.surface
  return (
    <g>
      <PlaceGround moment={moment} />
      <rect x={244} y={74} width={1480} height={980} fill="#2a1f3a" opacity={0.16} />
      <rect x={220} y={48} width={1480} height={980} fill={c('#fdfaf2')} />
      {columns.map(([name, colour, notes], i) => (
        <g key={name} transform={`translate(${220 + i * 493} 48)`}>
          <Lettering text={name} x={246} y={144} size={132} colour={c(colour)} anchor="middle" />
          <Stroke points="50,178 240,186 440,176" width={9} colour={c(colour)} />
          {i > 0 ? <Stroke points="0,60 4,500 -2,940" width={7} colour={c('#b9b2ae')} /> : null}
          {notes.map((note, n) => (
            <g
              // biome-ignore lint/suspicious/noArrayIndexKey: two people wrote the same
              key={n}
              transform={`translate(${58 + (n % 2) * 22} ${206 + n * 160}) rotate(${((n * 5 + i * 3) % 7) - 3})`}
            >
              <rect x={8} y={10} width={350} height={134} fill="#2a1f3a" opacity={0.14} />
              <rect
                x={0}
                y={0}
                width={350}
                height={134}
                fill={c(papers[(n + i) % 4] ?? '#f0d58b')}
              />
              <Lettering
                text={note}
                x={175}
                y={90}
                size={70}
                colour={c('#2d2a36')}
                anchor="middle"
              />
            </g>
          ))}
        </g>
      ))}
      <Stroke points="220,48 960,43 1700,48" width={9} />
      <Stroke points="220,48 216,500 220,1028" width={9} />
      <Stroke points="1700,48 1704,500 1700,1028" width={9} />
      <Stroke points="220,1028 960,1033 1700,1028" width={9} />
    </g>
  )
}
