/** Shelves full of binders: budgets, plans, and the plans for the plans. */
import { darker } from '../../colour.ts'
import { paleInk, Stroke } from '../../ink.tsx'
import type { Light } from '../../light.ts'
import { Box } from '../parts/Box.tsx'

const colours = ['#34506b', '#e9e2d2', '#8a3f33', '#6f8f7a', '#d2b06a', '#5d5a66'] as const
/** How wide each binder is on each shelf, in px; a gap where somebody has taken one out. */
const rows: readonly (readonly number[])[] = [
  [46, 46, 40, 46, 52, 46, 40, 46, 46, 52, 46],
  [52, 46, 46, 40, 0, 46, 52, 46, 40, 46, 46],
  [46, 40, 46, 52, 46, 46, 0, 46, 46, 40, 52],
]

export function Shelves({ light, x }: { readonly light: Light; readonly x: number }) {
  const wood = '#b98e63'
  return (
    <g>
      <rect x={x} y={-60} width={620} height={860} fill={light.surface(darker(wood, 0.42))} />
      {rows.map((row, i) => (
        <Binders key={row.join()} light={light} x={x + 22} y={24 + i * 224} row={row} first={i} />
      ))}
      {[-6, 218, 442, 666].map((y) => (
        <Box key={y} light={light} x={x} y={y} width={640} height={20} fill={wood} fat={4} />
      ))}
      <Box light={light} x={x - 12} y={-60} width={24} height={860} fill={wood} fat={5} />
    </g>
  )
}

function Binders(props: {
  readonly light: Light
  readonly x: number
  readonly y: number
  readonly row: readonly number[]
  readonly first: number
}) {
  const { light, x, y, row, first } = props
  const c = light.surface
  return (
    <g>
      {row.map((wide, i) => {
        const left = x + row.slice(0, i).reduce((sum, each) => sum + (each || 40), 0)
        const colour = colours[(i * 5 + first * 2) % colours.length] as string
        if (wide === 0) return null
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: binders stand where they stand
          <g key={i}>
            <rect x={left} y={y + 22} width={wide - 3} height={172} fill={c(colour)} />
            <rect
              x={left + wide * 0.66}
              y={y + 22}
              width={wide * 0.34 - 3}
              height={172}
              fill={c(darker(colour, 0.2))}
            />
            <rect x={left + 8} y={y + 50} width={wide - 20} height={62} fill={c('#f6efe0')} />
            <circle cx={left + wide / 2 - 1} cy={y + 160} r={9} fill={c('#2f3340')} />
            <Stroke
              points={`${left},${y + 22} ${left - 1},${y + 110} ${left + 1},${y + 194}`}
              width={4}
              colour={c(paleInk)}
            />
          </g>
        )
      })}
    </g>
  )
}
