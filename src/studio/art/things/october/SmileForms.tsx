/** Forms from the fourth session: faces to choose from, and everybody has put a ring round the smile. One of the smiles has grown a beard. */
import { ink, Stroke } from '../../ink.tsx'
import { Lettering } from '../../Lettering.tsx'
import { TopGround } from '../grounds.tsx'
import { Sheet } from '../Sheet.tsx'
import type { Thing } from '../thing.ts'

const rows = ['Kaffen', 'Rommet', 'Tida', 'I alt']
const blue = '#2b4c8c'

export const SmileForms: Thing = ({ moment }) => {
  const { light } = moment
  return (
    <g>
      <TopGround moment={moment} />
      <Form light={light} x={1180} turned={7} />
      <Form light={light} x={130} turned={-6} />
      <Form light={light} x={620} turned={-1} beard />
    </g>
  )
}

type Props = Pick<Parameters<typeof Sheet>[0], 'light'> & {
  readonly x: number
  readonly turned: number
  readonly beard?: boolean
}

const Form = ({ light, x, turned, beard = false }: Props) => (
  <Sheet light={light} x={x} y={70} width={690} height={1160} turned={turned}>
    <Lettering
      text="Hvor fornøyd er du?"
      x={x + 60}
      y={196}
      size={66}
      colour="#2f7278"
      hand="print"
    />
    {rows.map((row, i) => {
      const y = 330 + i * 176
      return (
        <g key={row}>
          <Lettering text={row} x={x + 60} y={y + 22} size={58} colour={ink} hand="print" />
          {[-1, 0, 1].map((smile) => (
            <SmallFace
              key={smile}
              x={x + 452 + smile * 110}
              y={y}
              smile={smile}
              bearded={beard && i === 2 && smile === 1}
            />
          ))}
          <Ring x={x + 562} y={y} askew={i} />
        </g>
      )
    })}
    <Lettering text="Annet:" x={x + 60} y={1040} size={58} colour={ink} hand="print" />
    <Stroke points={`${x + 240},1044 ${x + 430},1046 ${x + 630},1043`} width={6} colour="#b9b2ae" />
  </Sheet>
)

/** A ring round the face that somebody has chosen. */
const Ring = ({
  x,
  y,
  askew,
}: {
  readonly x: number
  readonly y: number
  readonly askew: number
}) => (
  <Stroke
    points={Array.from({ length: 10 }, (_, i) => {
      const angle = (i / 9) * Math.PI * 2.12 + askew
      return [x + Math.cos(angle) * (60 + (i % 2) * 4), y + Math.sin(angle) * 58] as const
    })}
    width={11}
    colour={blue}
  />
)

type FaceProps = {
  readonly x: number
  readonly y: number
  readonly smile: number
  readonly bearded: boolean
}

const SmallFace = ({ x, y, smile, bearded }: FaceProps) => (
  <g transform={`translate(${x} ${y})`}>
    <circle cx={0} cy={0} r={45} fill="#fdf3d6" stroke={ink} strokeWidth={6} />
    <circle cx={-15} cy={-10} r={5} fill={ink} />
    <circle cx={15} cy={-10} r={5} fill={ink} />
    <Stroke points={`-20,${15 - smile * 3} 0,${15 + smile * 10} 20,${15 - smile * 3}`} width={7} />
    {bearded ? (
      <Stroke
        points="-44,4 -50,46 -36,26 -38,74 -24,46 -18,92 -6,54 0,100 10,56 20,90 26,46 38,72 38,26 52,44 44,2"
        width={9}
        colour={blue}
      />
    ) : null}
  </g>
)
