/** Three round tables pushed together: none of them bought with the others. */
import { Stroke } from '../../ink.tsx'
import type { Light } from '../../light.ts'
import { Mug } from '../../things/Mug.tsx'
import { Candle } from '../parts/served.tsx'

const tables = [
  { x: 600, rx: 372, colour: '#c99a63', rim: '#9a6f42' },
  { x: 1330, rx: 372, colour: '#8fb0a4', rim: '#5f8578' },
  { x: 965, rx: 420, colour: '#f3ead9', rim: '#b9a78a' },
] as const

export function Tables({ light }: { readonly light: Light }) {
  const c = light.surface
  return (
    <g>
      {tables.map(({ x, rx, colour, rim }) => (
        <g key={x}>
          <ellipse cx={x} cy={910} rx={rx} ry={134} fill={c(rim)} />
          <ellipse cx={x} cy={874} rx={rx} ry={134} fill={c(colour)} />
          <Stroke
            points={[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((i) => {
              const angle = Math.PI + (i / 12) * Math.PI
              return [x + Math.cos(angle) * rx, 874 + Math.sin(angle) * 134] as const
            })}
            width={8}
          />
          <Stroke
            points={[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((i) => {
              const angle = (i / 12) * Math.PI
              return [x + Math.cos(angle) * rx, 874 + Math.sin(angle) * 134] as const
            })}
            width={7}
          />
          <Stroke
            points={[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((i) => {
              const angle = (i / 12) * Math.PI
              return [x + Math.cos(angle) * rx, 910 + Math.sin(angle) * 134] as const
            })}
            width={9}
          />
        </g>
      ))}
      {light.sun > 0 ? (
        <path
          d="M560 790C700 760 820 744 960 742C860 810 760 920 720 990C600 960 530 920 530 870Z"
          fill={light.sunColour}
          opacity={0.36}
        />
      ) : null}
      <Candle light={light} x={980} y={862} size={1} />
      <Mug x={640} y={886} size={0.95} colour={c('#c9674c')} />
      <Mug x={1300} y={884} size={0.95} colour={c('#e0ab4f')} />
      <Mug x={1480} y={860} size={0.85} colour={c('#8db2cc')} />
      <g transform="translate(430 856)">
        <ellipse cx={6} cy={24} rx={88} ry={18} fill="#3a2418" opacity={0.2} />
        <ellipse
          cx={0}
          cy={14}
          rx={84}
          ry={20}
          fill={c('#fdfaf2')}
          stroke="#2d2a36"
          strokeWidth={6}
        />
        {[-40, 0, 42].map((x, i) => (
          <ellipse
            key={x}
            cx={x}
            cy={-2 - (i % 2) * 8}
            rx={30}
            ry={19}
            fill={c('#c98a4b')}
            stroke="#2d2a36"
            strokeWidth={5}
          />
        ))}
      </g>
    </g>
  )
}
