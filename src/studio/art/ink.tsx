/** The ink all figures and things are drawn with. */
import { brushed, type Point } from './brush.ts'

export const ink = '#2d2a36'
/** Ink for what stands far back: a lighter, warmer line. */
export const paleInk = '#6a6068'

type Line = {
  /** Where the line goes: points, or `x,y x,y` as in SVG. */
  readonly points: string | readonly Point[]
  readonly width?: number
  /** How much of its width the line keeps at either end, 0…1. */
  readonly start?: number
  readonly end?: number
  readonly colour?: string
  readonly opacity?: number
}

/** One stroke of the brush through the points. */
export function Stroke({ points, width = 6, start = 0.45, end = 0.45, colour, opacity }: Line) {
  return <path d={brushed(points, { width, start, end })} fill={colour ?? ink} opacity={opacity} />
}
