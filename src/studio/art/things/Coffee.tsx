/** Cups and a big thermos on the long side of the table. */
import { ink, Stroke } from '../ink.tsx'
import { Wall } from '../places/moterom/Wall.tsx'
import { Mug } from './Mug.tsx'
import type { Thing } from './thing.ts'

const cups = [
  [520, 700, 2.7, '#c9674c'],
  [780, 664, 2.4, '#8db2cc'],
  [1290, 690, 2.6, '#f3ead9'],
  [1530, 650, 2.3, '#e0ab4f'],
] as const

export const Coffee: Thing = ({ moment: { light } }) => {
  const c = light.surface
  return (
    <g>
      <g transform="translate(-120 -190) scale(1.35)">
        <Wall light={light} />
      </g>
      <rect x={-100} y={-100} width={2120} height={1300} fill={c('#efe5d6')} opacity={0.55} />
      <path d="M-100 600H2020V1200H-100Z" fill={c('#d9a878')} />
      {light.sun > 0.5 ? (
        <path d="M-100 600H1180L620 1180H-100Z" fill={light.sunColour} opacity={0.34} />
      ) : null}
      <Stroke points="-100,602 500,597 1300,598 2020,602" width={11} />
      <g transform="translate(1040 470)">
        <ellipse cx={30} cy={266} rx={176} ry={26} fill="#7d5433" opacity={0.35} />
        <path d="M-110 -180H110L126 244C80 270 -80 270 -126 244Z" fill={c('#c9d3d6')} />
        <path d="M30 -180H110L126 244C96 262 50 268 10 268Z" fill={c('#a3b1b6')} />
        <path d="M-88 -150H-52L-60 210H-104Z" fill="#ffffff" opacity={0.5} />
        <path d="M-100 -280C-100 -310 100 -310 100 -280L112 -180H-112Z" fill={c('#34506b')} />
        <path d="M20 -304C70 -304 100 -296 100 -280L112 -180H30Z" fill="#20152e" opacity={0.2} />
        <path d="M-100 -262L-190 -232L-186 -196L-108 -210Z" fill={c('#34506b')} />
        <rect
          x={-40}
          y={-330}
          width={80}
          height={34}
          rx={12}
          fill={c('#c9674c')}
          stroke={ink}
          strokeWidth={9}
        />
        <Stroke points="-102,-276 -190,-234 -186,-196 -110,-208" width={11} />
        <Stroke
          points="-100,-280 -112,-180 -126,244 0,266 126,244 112,-180 100,-280 0,-302 -100,-280"
          width={13}
        />
        <Stroke points="-112,-180 0,-172 112,-180" width={10} />
        <Stroke points="108,-150 196,-120 200,60 118,96" width={24} start={0.9} end={0.9} />
      </g>
      {cups.map(([x, y, size, colour]) => (
        <g key={x}>
          <Mug x={x} y={y} size={size} colour={c(colour)} />
          <Stroke
            points={[
              [x - 14, y - 96],
              [x + 8, y - 140],
              [x - 12, y - 186],
              [x + 8, y - 230],
            ]}
            width={9}
            start={0.2}
            end={0.2}
            colour="#ffffff"
            opacity={0.65}
          />
        </g>
      ))}
      <g transform="translate(300 760)">
        <ellipse cx={14} cy={34} rx={170} ry={34} fill="#7d5433" opacity={0.3} />
        <ellipse
          cx={0}
          cy={14}
          rx={165}
          ry={38}
          fill={c('#fbf7ef')}
          stroke={ink}
          strokeWidth={10}
        />
        {[-78, 2, 80].map((x, i) => (
          <g key={x}>
            <ellipse
              cx={x}
              cy={-16 - (i % 2) * 12}
              rx={58}
              ry={40}
              fill={c('#c98a4b')}
              stroke={ink}
              strokeWidth={9}
            />
            <Stroke
              points={[
                [x - 30, -22 - (i % 2) * 12],
                [x, -34 - (i % 2) * 12],
                [x + 28, -20 - (i % 2) * 12],
              ]}
              width={8}
              colour="#f3dcb4"
            />
          </g>
        ))}
      </g>
    </g>
  )
}
