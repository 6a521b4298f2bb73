/** Checked curtains, and the flowers on the sill between them. */
import { Stroke } from '../../ink.tsx'
import type { Light } from '../../light.ts'

const left = 'M84 60H250C236 160 210 250 160 330C140 370 120 420 96 452H84Z'
const right = 'M440 60H606V452H594C570 420 550 370 530 330C480 250 454 160 440 60Z'
const valance =
  'M84 44H606V124C570 138 536 118 500 130C464 142 430 118 394 130C358 142 330 118 296 130C260 142 226 118 190 130C154 142 120 120 84 124Z'

export function Curtains({ light }: { readonly light: Light }) {
  const c = light.surface
  const id = `curtains-${light.id}`
  return (
    <g>
      <defs>
        <clipPath id={id}>
          <path d={left} />
          <path d={right} />
          <path d={valance} />
        </clipPath>
      </defs>
      <g clipPath={`url(#${id})`}>
        <rect x={60} y={30} width={570} height={440} fill={c('#fbf4e6')} />
        {Array.from({ length: 24 }, (_, i) => 60 + i * 24).map((x) => (
          <rect key={x} x={x} y={30} width={12} height={440} fill={c('#d97a66')} opacity={0.6} />
        ))}
        {Array.from({ length: 19 }, (_, i) => 30 + i * 24).map((y) => (
          <rect key={y} x={60} y={y} width={570} height={12} fill={c('#d97a66')} opacity={0.5} />
        ))}
      </g>
      <Stroke
        points="250,60 236,160 206,256 160,330 124,400 96,452"
        width={6}
        colour={c('#a4584a')}
      />
      <Stroke
        points="440,60 454,160 484,256 530,330 566,400 594,452"
        width={6}
        colour={c('#a4584a')}
      />
      <Stroke
        points="84,124 136,124 190,130 244,130 296,130 344,130 394,130 446,130 500,130 552,130 606,124"
        width={6}
        colour={c('#a4584a')}
      />
      <Stroke points="66,44 345,41 624,44" width={13} start={0.9} end={0.9} colour={c('#8f6743')} />
    </g>
  )
}

const pots = [
  [230, 1],
  [346, 0.9],
  [470, 1.04],
] as const

export const Geraniums = ({ light }: { readonly light: Light }) => {
  const c = light.surface
  return (
    <g>
      {pots.map(([x, size]) => (
        <g key={x} transform={`translate(${x} 444) scale(${size})`}>
          <path
            d="M0 -56C-30 -96 -54 -90 -50 -66C-74 -66 -70 -40 -44 -44C-20 -30 20 -30 44 -44C70 -40 74 -66 50 -66C54 -90 30 -96 0 -56Z"
            fill={c('#6f9a72')}
          />
          {[
            [-30, -110],
            [4, -128],
            [36, -104],
          ].map(([a = 0, b = 0]) => (
            <g key={a}>
              <Stroke
                points={`0,-56 ${a * 0.6},${b * 0.8} ${a},${b}`}
                width={4}
                colour={c('#4f7a58')}
              />
              <circle cx={a} cy={b} r={17} fill={c('#d9574a')} />
              <circle cx={a - 6} cy={b - 6} r={7} fill={c('#ec8b78')} />
            </g>
          ))}
          <path d="M-34 -50H34L24 0H-24Z" fill={c('#c9835f')} />
          <path d="M10 -50H34L24 0H8Z" fill="#2a1f3a" opacity={0.16} />
          <Stroke points="-36,-50 0,-52 36,-50" width={8} colour={c('#8f5a40')} />
        </g>
      ))}
    </g>
  )
}
