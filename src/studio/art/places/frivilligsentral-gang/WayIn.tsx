/** The open door to the room: lamplight, bunting, and the backs of two chairs in the ring. */
import { lighter } from '../../colour.ts'
import { Stroke } from '../../ink.tsx'
import type { Light } from '../../light.ts'

const flags = ['#c9674c', '#e0ab4f', '#6f8f7a', '#8db2cc']

export function WayIn({ light }: { readonly light: Light }) {
  const c = light.surface
  return (
    <g>
      <rect x={1466} y={-170} width={474} height={980} fill={c('#fbf7ef')} />
      <rect
        x={1502}
        y={-130}
        width={402}
        height={940}
        fill={lighter(c('#f0cdb0'), light.lamp ? 0.3 : 0.05)}
      />
      <rect x={1502} y={470} width={402} height={210} fill={c('#e3b799')} />
      <path d="M1502 680H1904V810H1502Z" fill={c('#b08a66')} />
      {light.lamp ? <circle cx={1700} cy={260} r={420} fill="url(#glow)" opacity={0.7} /> : null}
      <Stroke points="1502,60 1700,118 1904,66" width={5} colour={c('#6a6068')} />
      {flags.map((colour, i) => (
        <path
          key={colour}
          d={`M${1526 + i * 96} ${74 + (i === 1 || i === 2 ? 30 : 8)}h64l-32 58Z`}
          fill={c(colour)}
        />
      ))}
      {(
        [
          [1600, '#e0ab4f'],
          [1800, '#5f8578'],
        ] as const
      ).map(([x, colour]) => (
        <g key={x} transform={`translate(${x} 0)`}>
          <ellipse cx={6} cy={772} rx={86} ry={14} fill="#3a2418" opacity={0.24} />
          <path
            d="M-62 420C-30 408 30 408 62 420L66 486C24 476 -24 476 -66 486Z"
            fill={c(colour)}
          />
          <path d="M-72 596H72L82 640H-82Z" fill={c(colour)} />
          <Stroke points="-62,420 0,410 62,420 66,486 0,478 -66,486 -62,420" width={7} />
          <Stroke points="-72,596 72,596 82,640 -82,640 -72,596" width={7} />
          {[-62, 62].map((leg) => (
            <g key={leg}>
              <Stroke points={`${leg},486 ${leg * 1.04},540 ${leg * 1.1},596`} width={10} />
              <Stroke points={`${leg * 1.2},640 ${leg * 1.24},700 ${leg * 1.28},770`} width={11} />
            </g>
          ))}
        </g>
      ))}
      <Stroke points="1502,-130 1499,340 1502,808" width={9} />
      <Stroke points="1904,-130 1907,340 1904,808" width={9} />
      <path d="M1440 810H1904L1980 1000H1360Z" fill="#ffe9bc" opacity={light.lamp ? 0.36 : 0.12} />
    </g>
  )
}
