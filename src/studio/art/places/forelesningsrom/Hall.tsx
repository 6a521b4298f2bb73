/** The lecture room seen from the front: rows of people, and the way out at the back. */
import { darker } from '../../colour.ts'
import { paleInk, Stroke } from '../../ink.tsx'
import { Lettering } from '../../Lettering.tsx'
import type { Light } from '../../light.ts'
import { Faces } from '../parts/audience.tsx'
import { Box } from '../parts/Box.tsx'

type Props = {
  readonly light: Light
  /** The one who sat nearest to the wall, at the back, has gone out. */
  readonly oneGone?: boolean
}

export function Hall({ light, oneGone = false }: Props) {
  const c = light.surface
  return (
    <g>
      <rect x={-300} y={-200} width={2520} height={900} fill={c('#8ba5af')} />
      <rect x={-300} y={-200} width={2520} height={150} fill={c('#a3b7bd')} />
      <path d="M-300 520H2220V1300H-300Z" fill={c('#54606f')} />
      <path d="M-300 660H2220V1300H-300Z" fill={c('#475363')} />
      <path d="M-300 820H2220V1300H-300Z" fill={c('#3d4858')} />
      {[-160, 380, 1540, 2080].map((x) => (
        <g key={x}>
          <Box
            light={light}
            x={x - 150}
            y={-40}
            width={300}
            height={420}
            fill="#c9a27d"
            line="#9a7350"
            fat={4}
          />
          {[-90, -30, 30, 90].map((dx) => (
            <rect key={dx} x={x + dx} y={-40} width={5} height={420} fill={c('#a8815c')} />
          ))}
        </g>
      ))}
      <Doors light={light} />
      {light.lamp ? (
        <g>
          {[300, 960, 1620].map((x) => (
            <g key={x}>
              <rect x={x - 110} y={-64} width={220} height={16} rx={8} fill="#fff3c4" />
              <path
                d={`M${x - 110} -48L${x - 420} 900H${x + 420}L${x + 110} -48Z`}
                fill="url(#lamplight)"
                opacity={0.22}
              />
            </g>
          ))}
        </g>
      ) : null}
      <Faces
        light={light}
        people={[
          ...(oneGone ? [] : [{ who: 7, x: 1810, y: 236, scale: 0.3 }]),
          { who: 5, x: 150, y: 236, scale: 0.3 },
          { who: 8, x: 420, y: 232, scale: 0.3 },
          { who: 6, x: 1560, y: 232, scale: 0.3 },
        ]}
      />
      <Rows light={light} at={places} />
    </g>
  )
}

const Doors = ({ light }: { readonly light: Light }) => {
  const c = light.surface
  return (
    <g transform="translate(0 46)">
      <Box light={light} x={800} y={40} width={320} height={480} fill="#f3ead9" />
      <Box light={light} x={822} y={62} width={136} height={458} fill="#7d5566" fat={4} />
      <Box light={light} x={962} y={62} width={136} height={458} fill="#7d5566" fat={4} />
      <Stroke points="940,270 940,330" width={11} colour={c('#e0ab4f')} />
      <Stroke points="980,270 980,330" width={11} colour={c('#e0ab4f')} />
      <rect
        x={876}
        y={-34}
        width={168}
        height={60}
        rx={8}
        fill="#3f8f62"
        stroke={c(paleInk)}
        strokeWidth={4}
      />
      <Lettering text="UT" x={960} y={14} size={50} colour="#ffffff" hand="print" anchor="middle" />
    </g>
  )
}

/** Where the seats of the second row are. */
const places = [-170, 80, 330, 580, 830, 1080, 1330, 1580, 1830, 2080]

/** The backs of the second row, which hide the laps of the third. */
const Rows = ({ light, at }: { readonly light: Light; readonly at: readonly number[] }) => {
  const cloth = light.surface('#7d5566')
  return (
    <g>
      {at.map((x) => (
        <g key={x} transform={`translate(${x} 560)`}>
          <path
            d="M-112 250V44C-112 12 -92 0 -62 -2H62C92 0 112 12 112 44V250Z"
            fill={darker(cloth, 0.1)}
          />
          <path
            d="M50 -2H62C92 0 112 12 112 44V250H70C86 160 80 50 50 -2Z"
            fill="#20152e"
            opacity={0.2}
          />
          <Stroke
            points="-112,250 -113,140 -111,40 -94,10 -62,-2 0,-4 62,-2 94,10 111,40 113,140 112,250"
            width={8}
          />
        </g>
      ))}
    </g>
  )
}

/** What is nearer than the third row: the seats before it, and those who came first. */
export const NearRow = ({ light }: { readonly light: Light }) => (
  <g>
    <Rows light={light} at={[830, 1080]} />
    <Faces
      light={light}
      people={[
        { who: 1, x: 120, y: 440, scale: 0.46 },
        { who: 2, x: 950, y: 610, scale: 0.46 },
        { who: 3, x: 1800, y: 440, scale: 0.46 },
      ]}
    />
  </g>
)
