/** How the map of a story is drawn: where its scenes stand, and the lines between them. Pure; what a scene looks like is the screen's own. */
import { waysOn } from './layers.ts'
import type { Story } from './story.ts'

type Point = { readonly x: number; readonly y: number }

export type DrawnMap = {
  readonly width: number
  readonly height: number
  /** The middle of every scene. */
  readonly places: ReadonlyMap<string, Point>
  /** `d` is the path of an SVG line, `middle` the point half way along it. */
  readonly lines: readonly {
    readonly from: string
    readonly to: string
    readonly d: string
    readonly middle: Point
  }[]
}

/** `layers` as layersOf gives them; `step` is how far apart scenes stand, in the drawing's own units. */
export function drawnMap(
  story: Story,
  layers: readonly (readonly string[])[],
  step: Point,
): DrawnMap {
  const width = Math.max(...layers.map(({ length }) => length)) * step.x
  const places = new Map(
    layers.flatMap((layer, down) =>
      layer.map((scene, i) => [
        scene,
        { x: width / 2 + (i - (layer.length - 1) / 2) * step.x, y: (down + 0.5) * step.y },
      ]),
    ),
  )
  const lines = layers.flat().flatMap((from) =>
    waysOn(story, from).flatMap((to) => {
      const [a, b] = [places.get(from), places.get(to)]
      if (!a || !b) return []
      const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
      const d = `M${a.x} ${a.y}C${a.x} ${middle.y} ${b.x} ${middle.y} ${b.x} ${b.y}`
      return [{ from, to, d, middle }]
    }),
  )
  return { width, height: layers.length * step.y, places, lines }
}
