/** How the map of a story is drawn: where its scenes stand, and the lines between them. Pure; what a scene looks like is the screen's own. */
import { type Stop, stopsOf, waysOn } from './layers.ts'
import type { Story } from './story.ts'

type Point = { readonly x: number; readonly y: number }

export type DrawnMap = {
  readonly width: number
  readonly height: number
  /** The middle of every scene. */
  readonly places: ReadonlyMap<string, Point>
  /** `d` is the path of an SVG line, which passes no scene on its way; `middle` the point half way to where it goes next. */
  readonly lines: readonly {
    readonly from: string
    readonly to: string
    readonly d: string
    readonly middle: Point
  }[]
}

/** `step` is how far apart scenes stand, in the drawing's own units. The story goes `down` the page, or `across` it. */
export function drawnMap(story: Story, step: Point, goes: 'down' | 'across' = 'down'): DrawnMap {
  const layers = stopsOf(story)
  const most = Math.max(...layers.map(({ length }) => length))
  const point = (layer: number, beside: number): Point =>
    goes === 'down'
      ? { x: beside * step.x, y: layer * step.y }
      : { x: layer * step.x, y: beside * step.y }
  const places = new Map<string, Point>()
  /** By which places each way passes. */
  const passed = new Map<string, Point[]>()
  for (const [layer, stops] of layers.entries())
    for (const [i, stop] of stops.entries()) {
      const at = point(layer + 0.5, most / 2 + i - (stops.length - 1) / 2)
      if ('scene' in stop) places.set(stop.scene, at)
      else passed.set(wayOf(stop), [...(passed.get(wayOf(stop)) ?? []), at])
    }
  const lines = [...places].flatMap(([from, a]) =>
    waysOn(story, from).flatMap((to) => {
      const b = places.get(to)
      if (!b) return []
      const points = [a, ...(passed.get(wayOf({ from, to })) ?? []), b]
      const legs = points.slice(1).map((end, i) => legTo(points[i] ?? a, end, goes))
      return [{ from, to, d: `M${a.x} ${a.y}${legs.join('')}`, middle: halfWay(a, points[1] ?? b) }]
    }),
  )
  const { x: width, y: height } = point(layers.length, most)
  return { width, height, places, lines }
}

const wayOf = ({ from, to }: Extract<Stop, { from: string }>) => `${from} ${to}`

const halfWay = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 })

/** One leg of a line: it leaves and arrives the way the story goes. */
function legTo(a: Point, b: Point, goes: 'down' | 'across'): string {
  const { x, y } = halfWay(a, b)
  const [leaving, arriving] =
    goes === 'down' ? [`${a.x} ${y}`, `${b.x} ${y}`] : [`${x} ${a.y}`, `${x} ${b.y}`]
  return `C${leaving} ${arriving} ${b.x} ${b.y}`
}
