/** Maren's drawing of the table, taped to a wall: nine chairs, five names. */
import { Stroke } from '../../ink.tsx'
import { Lettering } from '../../Lettering.tsx'
import { PlaceGround } from '../grounds.tsx'
import { Sheet } from '../Sheet.tsx'
import type { Thing } from '../thing.ts'

const teal = '#2f7278'
const rust = '#c9674c'

/** The chairs round the table: the middle of each seat, and where its back is; those without a name are free. */
const chairs: readonly {
  readonly x: number
  readonly y: number
  readonly back: string
  readonly name?: string
}[] = [
  { x: 600, y: 282, back: '-124,-62 -20,-92 104,-96', name: 'Amir' },
  { x: 962, y: 232, back: '-116,-78 0,-90 116,-76', name: 'Solveig' },
  { x: 1326, y: 284, back: '-104,-96 20,-92 124,-62', name: 'Torstein' },
  { x: 1466, y: 510, back: '132,-72 144,0 130,76', name: 'Nina' },
  { x: 1390, y: 736, back: '124,62 20,92 -104,96' },
  { x: 1106, y: 814, back: '112,78 0,90 -112,80' },
  { x: 818, y: 814, back: '112,80 0,90 -112,78' },
  { x: 534, y: 736, back: '104,96 -20,92 -124,62' },
  { x: 456, y: 510, back: '-132,-72 -144,0 -130,76', name: 'Maren' },
]

export const TableDrawing: Thing = ({ moment }) => {
  const { light } = moment
  const tape = light.surface('#e6d9a8')
  return (
    <g>
      <PlaceGround moment={moment} />
      <Sheet light={light} x={250} y={84} width={1420} height={880} turned={-1.5}>
        <Stroke
          points="720,400 960,368 1212,398 1296,518 1210,636 960,668 714,634 630,518 724,398"
          width={14}
          colour={teal}
        />
        <Lettering text="Bli kjent!" x={962} y={548} size={112} colour={teal} anchor="middle" />
        {chairs.map((chair) => (
          <Chair key={`${chair.x} ${chair.y}`} {...chair} />
        ))}
      </Sheet>
      {(
        [
          [284, 116, -38],
          [1636, 80, 36],
        ] as const
      ).map(([x, y, turned]) => (
        <rect
          key={x}
          x={-80}
          y={-24}
          width={160}
          height={48}
          fill={tape}
          opacity={0.85}
          transform={`translate(${x} ${y}) rotate(${turned})`}
        />
      ))}
    </g>
  )
}

/** A seat with its back, seen from above. */
const Chair = ({ x, y, back, name }: (typeof chairs)[number]) => (
  <g transform={`translate(${x} ${y})`}>
    {['-100,-46 0,-54 102,-46 110,0 98,50 0,56 -100,50 -110,2 -98,-48', back].map((points) => (
      <Stroke key={points} points={points} width={name ? 10 : 13} colour={name ? teal : rust} />
    ))}
    {name ? <Lettering text={name} x={0} y={24} size={70} colour={teal} anchor="middle" /> : null}
  </g>
)
