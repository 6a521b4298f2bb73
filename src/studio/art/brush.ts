/** A line of ink that swells and tapers, as the outline of a filled shape. */
import { rounded, smooth } from './numbers.ts'

export type Point = readonly [x: number, y: number]

export type Tip = {
  /** Full width where the line is fattest. */
  readonly width: number
  /** How much of the width is left at the two ends, 0…1. */
  readonly start: number
  readonly end: number
}

const remembered = new Map<string, string>()

/** A smooth curve through the points, as many short pieces. */
export function curveThrough(points: readonly Point[], pieces = 7): Point[] {
  const curve: Point[] = []
  const at = (index: number) => points[Math.min(points.length - 1, Math.max(0, index))] as Point
  for (let i = 0; i < points.length - 1; i++) {
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)]
    for (let k = 0; k < pieces; k++) {
      const t = k / pieces
      const along = (j: 0 | 1) =>
        0.5 *
        (2 * b[j] +
          (c[j] - a[j]) * t +
          (2 * a[j] - 5 * b[j] + 4 * c[j] - d[j]) * t * t +
          (3 * b[j] - a[j] - 3 * c[j] + d[j]) * t * t * t)
      curve.push([along(0), along(1)])
    }
  }
  curve.push(at(points.length - 1))
  return curve
}

export const written = (point: Point): string => `${rounded(point[0])} ${rounded(point[1])}`

const onTenth = ([x, y]: Point): Point => [rounded(x), rounded(y)]

/** The points in a list like `10,20 30,40`. */
const pointsIn = (list: string): Point[] =>
  list.split(' ').map((pair) => {
    const [x = 0, y = 0] = pair.split(',').map(Number)
    return [x, y]
  })

/** The line along a curve, offset to one side by `by(i)`. */
export function beside(
  curve: readonly Point[],
  by: (index: number) => number,
): { left: Point[]; right: Point[] } {
  const left: Point[] = []
  const right: Point[] = []
  const last = curve.length - 1
  for (let i = 0; i <= last; i++) {
    const [x, y] = curve[i] as Point
    const before = curve[Math.max(0, i - 1)] as Point
    const after = curve[Math.min(last, i + 1)] as Point
    const length = Math.hypot(after[0] - before[0], after[1] - before[1]) || 1
    const dx = ((after[0] - before[0]) / length) * by(i)
    const dy = ((after[1] - before[1]) / length) * by(i)
    left.push([x - dy, y + dx])
    right.push([x + dy, y - dx])
  }
  return { left, right }
}

/** The outline (an SVG path) of one stroke of ink through points, or through a list like `10,20 30,40`. `curved`: the points are a finished curve already. */
export function brushed(points: string | readonly Point[], tip: Tip, curved = false): string {
  const list = typeof points === 'string' ? points : points.map(written).join(' ')
  const key = `${tip.width}|${tip.start}|${tip.end}|${curved}|${list}`
  const known = remembered.get(key)
  if (known !== undefined) return known
  // From what the key says and no finer, so that a line does not depend on what was drawn before it.
  const through = typeof points === 'string' ? pointsIn(points) : points.map(onTenth)
  const curve = curved ? through : curveThrough(through)
  const last = curve.length - 1
  const half = (i: number) => {
    const s = i / last
    const taper = Math.min(
      tip.start + (1 - tip.start) * smooth(s / 0.22),
      tip.end + (1 - tip.end) * smooth((1 - s) / 0.22),
    )
    return (tip.width * taper * (1 + 0.09 * Math.sin(9 * s))) / 2
  }
  const { left, right } = beside(curve, half)
  right.reverse()
  const blunt = rounded((tip.width * tip.end) / 2)
  const begun = rounded((tip.width * tip.start) / 2)
  const outline = `M${left.map(written).join('L')}A${blunt} ${blunt} 0 0 0 ${right.map(written).join('L')}A${begun} ${begun} 0 0 0 ${written(left[0] as Point)}Z`
  if (remembered.size > 6000) remembered.clear()
  remembered.set(key, outline)
  return outline
}
