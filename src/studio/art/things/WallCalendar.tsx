/** A month on a wall: days in their columns, Monday first. What somebody has written on it is drawn over it, in the same px. */
import type { ReactNode } from 'react'
import { paleInk, Stroke } from '../ink.tsx'
import { Lettering } from '../Lettering.tsx'
import type { Light } from '../light.ts'

const weekdays = ['ma', 'ti', 'on', 'to', 'fr', 'lø', 'sø']
const red = '#b8392b'
const column = 135
const row = 104

type Month = {
  readonly name: string
  readonly days: number
  /** The weekday of the first: 0 Monday … 6 Sunday. */
  readonly begins: number
}

/** Where the number of a day stands: its middle, and the line it stands on. */
export function placeOfDay(day: number, { begins }: Month): readonly [x: number, y: number] {
  const cell = day - 1 + begins
  return [556 + (cell % 7) * column, 448 + Math.floor(cell / 7) * row]
}

type Props = {
  readonly light: Light
  readonly month: Month
  readonly picture?: readonly [ground: string, hills: string]
  readonly children?: ReactNode
}

export function WallCalendar({ light, month, picture = ['#6f8f7a', '#4f6f5d'], children }: Props) {
  const c = light.surface
  const [, last] = placeOfDay(month.days, month)
  const foot = last + 54
  return (
    <g>
      <rect x={486} y={-20} width={1000} height={foot + 50} fill="#2a1f3a" opacity={0.16} />
      <rect x={460} y={-60} width={1000} height={foot + 60} fill={c('#fdfaf2')} />
      <rect x={460} y={-60} width={1000} height={240} fill={c(picture[0])} />
      <path d="M460 180L760 20L980 120L1180 -10L1460 150V180Z" fill={c(picture[1])} />
      <Lettering
        text={month.name}
        x={960}
        y={290}
        size={104}
        colour={c('#2f7278')}
        hand="print"
        anchor="middle"
      />
      {weekdays.map((day, i) => (
        <Lettering
          key={day}
          text={day}
          x={556 + i * column}
          y={364}
          size={44}
          colour={c(i > 4 ? red : '#8a8288')}
          hand="print"
          anchor="middle"
        />
      ))}
      {Array.from({ length: month.days }, (_, i) => {
        const [x, y] = placeOfDay(i + 1, month)
        return (
          <Lettering
            // biome-ignore lint/suspicious/noArrayIndexKey: days never move
            key={i}
            text={`${i + 1}`}
            x={x}
            y={y}
            size={58}
            colour={c((i + month.begins) % 7 === 6 ? red : '#2d2a36')}
            hand="print"
            anchor="middle"
          />
        )
      })}
      {children}
      <Stroke points={`460,-60 457,400 461,${foot}`} width={9} colour={c(paleInk)} />
      <Stroke points={`1460,-60 1463,400 1459,${foot}`} width={9} colour={c(paleInk)} />
      <Stroke points={`460,${foot} 960,${foot + 5} 1460,${foot}`} width={9} colour={c(paleInk)} />
    </g>
  )
}
