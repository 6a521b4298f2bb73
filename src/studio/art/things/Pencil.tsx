/** A pencil that has been put down. */
import { darker } from '../colour.ts'
import { Stroke } from '../ink.tsx'

type Props = {
  readonly x: number
  readonly y: number
  readonly turned: number
  readonly colour: string
}

export const Pencil = ({ x, y, turned, colour }: Props) => (
  <g transform={`translate(${x} ${y}) rotate(${turned})`}>
    <rect
      x={-17}
      y={-230}
      width={34}
      height={420}
      rx={8}
      fill="#3a2418"
      opacity={0.24}
      transform="translate(18 14)"
    />
    <rect x={-17} y={-230} width={34} height={360} rx={6} fill={colour} />
    <rect x={3} y={-230} width={14} height={360} fill={darker(colour, 0.25)} />
    <path d="M-17 130H17L0 196Z" fill="#f1d9b4" />
    <path d="M-6 172L0 196L6 172Z" fill={colour} />
    <Stroke points="-17,-230 -17,-40 -17,130" width={8} />
    <Stroke points="17,-230 17,-40 17,130" width={8} />
    <Stroke points="-17,130 0,196" width={8} />
    <Stroke points="17,130 0,196" width={8} />
    <Stroke points="-17,-230 0,-232 17,-230" width={8} />
  </g>
)
