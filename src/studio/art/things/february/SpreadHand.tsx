/** A hand that is held up with its fingers spread, seen from behind; its wrist is at 0, 0. The thumb is on the left. */
import { curveThrough, type Point, written } from '../../brush.ts'
import { darker } from '../../colour.ts'
import { Stroke } from '../../ink.tsx'

type Finger = {
  readonly base: Point
  /** Degrees from straight up. */
  readonly leans: number
  readonly long: number
  readonly half: number
}

const fingers: readonly Finger[] = [
  { base: [-40, -72], leans: -47, long: 108, half: 19 },
  { base: [-40, -146], leans: -15, long: 116, half: 17 },
  { base: [-3, -154], leans: -3, long: 130, half: 17.5 },
  { base: [33, -146], leans: 9, long: 116, half: 16.5 },
  { base: [62, -126], leans: 24, long: 90, half: 14.5 },
]
/** Where the skin meets between the fingers, and where the hand meets the arm. */
const between: readonly (readonly Point[])[] = [
  [
    [-38, 36],
    [-35, -8],
    [-42, -44],
  ],
  [[-47, -124]],
  [[-21, -160]],
  [[16, -162]],
  [[48, -146]],
  [
    [70, -74],
    [47, -38],
    [35, -8],
    [39, 36],
  ],
]

/** Along a finger, 0…1, and to its side. */
const outline = [
  [0.3, -1],
  [0.66, -1.02],
  [0.9, -0.76],
  [1, 0],
  [0.9, 0.76],
  [0.66, 1.02],
  [0.3, 1],
] as const

const pointsOf = ({ base: [x, y], leans, long, half }: Finger): Point[] => {
  const [sin, cos] = [Math.sin((leans * Math.PI) / 180), Math.cos((leans * Math.PI) / 180)]
  return outline.map(([along, aside]) => [
    x + sin * along * long + cos * aside * half,
    y - cos * along * long + sin * aside * half,
  ])
}

/** From the web before each finger, around it, to the web after it. */
const lines = fingers.map((finger, i) => [
  ...(between[i] ?? []),
  ...pointsOf(finger),
  ...(between[i + 1] ?? []),
])
const shape = `M${lines
  .flatMap((line) => curveThrough(line))
  .map(written)
  .join('L')}Z`

export const SpreadHand = ({ skin }: { readonly skin: string }) => (
  <g>
    <path d={shape} fill={skin} />
    <path
      d="M70 -104C72 -66 56 -40 38 -8L39 36C16 10 40 -50 70 -104Z"
      fill={darker(skin, 0.2)}
      opacity={0.5}
    />
    {lines.map((line) => (
      <Stroke key={written(line[0] as Point)} points={line} width={10} start={0.7} end={0.7} />
    ))}
  </g>
)
