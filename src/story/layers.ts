/** Where the scenes of a story stand on its map: layer under layer, every scene below all that lead to it. Pure; knows no pixels. */
import { leadsTo, type Story, sceneIn } from './story.ts'

/**
 * The scenes in layers, first the start. Within a layer a scene stands where the scenes that lead to it stand,
 * so that few lines cross. Ways back to an earlier scene do not count.
 */
export function layersOf(story: Story): readonly (readonly string[])[] {
  const order = inReadingOrder(story)
  const rank = new Map(order.map((scene, i) => [scene, i]))
  const depth = new Map(order.map((scene) => [scene, 0]))
  const ways = order.flatMap((from) => waysOn(story, from).map((to) => [from, to] as const))
  for (const [from, to] of ways)
    if ((rank.get(to) ?? 0) > (rank.get(from) ?? 0))
      depth.set(to, Math.max(depth.get(to) ?? 0, (depth.get(from) ?? 0) + 1))

  const layers: string[][] = []
  for (const scene of order) {
    const layer = depth.get(scene) ?? 0
    layers[layer] = [...(layers[layer] ?? []), scene]
  }
  const across = new Map<string, number>()
  for (const layer of layers) {
    const above = (scene: string) => {
      const places = ways.flatMap(([from, to]) => (to === scene ? (across.get(from) ?? []) : []))
      return places.length === 0 ? 0 : places.reduce((sum, at) => sum + at, 0) / places.length
    }
    layer.sort((a, b) => above(a) - above(b))
    for (const [i, scene] of layer.entries()) across.set(scene, i - (layer.length - 1) / 2)
  }
  return layers
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
