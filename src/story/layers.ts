/** Where the scenes of a story stand on its map: layer under layer, every scene below all that lead to it. Pure; knows no pixels. */
import { leadsTo, type Story, sceneIn } from './story.ts'

/** What stands in a layer: a scene, or a way that passes between scenes to one further down. */
export type Stop = { readonly scene: string } | { readonly from: string; readonly to: string }

/**
 * The layers of a story's map, first that of the start. Within a layer everything stands where what leads to it stands,
 * so that few lines cross, and a way that passes through has a place of its own. Ways back to an earlier scene do not count.
 */
export function stopsOf(story: Story): readonly (readonly Stop[])[] {
  const order = inReadingOrder(story)
  const depth = depthsOf(story, order)
  const layers: Stop[][] = []
  /** What leads to a stop: the keys of stops in the layer above. */
  const above = new Map<string, string[]>()
  const add = (stop: Stop, layer: number, over: string) => {
    const key = keyOf(stop, layer)
    const known = above.get(key)
    if (!known) layers[layer] = [...(layers[layer] ?? []), stop]
    above.set(key, [...(known ?? []), over])
    return key
  }
  for (const scene of order) {
    const own = keyOf({ scene }, 0)
    if (!above.has(own)) add({ scene }, depth.get(scene) ?? 0, '')
    for (const to of waysOn(story, scene)) {
      const [first, last] = [depth.get(scene) ?? 0, depth.get(to) ?? 0]
      let over = own
      for (let layer = first + 1; layer < last; layer++)
        over = add({ from: scene, to }, layer, over)
      if (last > first) add({ scene: to }, last, over)
    }
  }

  const across = new Map<string, number>()
  return layers.map((stops, layer) => {
    const between = (stop: Stop) =>
      mean(above.get(keyOf(stop, layer))?.flatMap((key) => across.get(key) ?? []) ?? [])
    const sorted = stops.toSorted((a, b) => between(a) - between(b))
    for (const [i, stop] of sorted.entries())
      across.set(keyOf(stop, layer), i - (sorted.length - 1) / 2)
    return sorted
  })
}

const keyOf = (stop: Stop, layer: number) =>
  'scene' in stop ? stop.scene : `${stop.from} ${stop.to} ${layer}`

const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, each) => sum + each, 0) / Math.max(1, numbers.length)

/** The scenes alone, layer by layer. */
export const layersOf = (story: Story): readonly (readonly string[])[] =>
  stopsOf(story).map((stops) => stops.flatMap((stop) => ('scene' in stop ? stop.scene : [])))

/** How many layers down each scene stands: below all that lead to it. */
function depthsOf(story: Story, order: readonly string[]): ReadonlyMap<string, number> {
  const rank = new Map(order.map((scene, i) => [scene, i]))
  const depth = new Map(order.map((scene) => [scene, 0]))
  for (const from of order)
    for (const to of waysOn(story, from))
      if ((rank.get(to) ?? 0) > (rank.get(from) ?? 0))
        depth.set(to, Math.max(depth.get(to) ?? 0, (depth.get(from) ?? 0) + 1))
  return depth
}

/** The scenes that a scene leads to, each once. */
export const waysOn = (story: Story, scene: string): readonly string[] => [
  ...new Set(leadsTo(sceneIn(story, scene).turn)),
]

/** Every scene after all that lead to it (ways back apart): depth first, turned around. */
function inReadingOrder(story: Story): readonly string[] {
  const seen = new Set<string>()
  const order: string[] = []
  const visit = (scene: string) => {
    if (seen.has(scene)) return
    seen.add(scene)
    for (const to of waysOn(story, scene).toReversed()) visit(to)
    order.unshift(scene)
  }
  visit(story.start)
  return order
}
