/** The roads a learner has walked in one story, and those that are left. Kept beside the telling, never in the machine. */
import { holds } from './condition.ts'
import { backTo, leadsInto, type Path } from './path.ts'
import { leadsTo, type Story, sceneIn } from './story.ts'

export type Roads = readonly Path[]

/** The roads with this path among them; one that it merely extends is replaced by it, one already known adds nothing. */
export const withRoad = (roads: Roads, path: Path): Roads =>
  roads.some((road) => leadsInto(path, road))
    ? roads
    : [...roads.filter((road) => !leadsInto(road, path)), path]

/** As much of a road as a story that has been revised since still has. */
export function stillThere(story: Story, road: Path): Path {
  const gone = road.findIndex(({ scene }) => !(scene in story.scenes))
  return gone < 0 ? road : road.slice(0, gone)
}

/** Every scene seen on any road. */
export const scenesSeen = (roads: Roads): ReadonlySet<string> =>
  new Set(roads.flatMap((road) => road.map(({ scene }) => scene)))

/** Whether some road goes straight from one scene to the other. */
export const isWalked = (roads: Roads, from: string, to: string): boolean =>
  roads.some((road) => road.some(({ scene }, i) => scene === from && road[i + 1]?.scene === to))

/** Every choice made on any road. */
export const choicesMade = (roads: Roads): ReadonlySet<string> =>
  new Set(roads.flatMap((road) => road.flatMap(({ choice }) => choice ?? [])))

/** The step of this path, as late as possible, where there is a choice that no road has taken; null when all have been. */
export function forkWithMore(story: Story, path: Path, roads: Roads): number | null {
  const made = choicesMade(roads)
  const index = path.findLastIndex(({ scene }, i) =>
    nextPaths(story, backTo(path, i)).some((next) => {
      const choice = next.at(-2)?.choice
      return next.at(-2)?.scene === scene && choice !== undefined && !made.has(choice)
    }),
  )
  return index < 0 ? null : index
}

/** The endings of a story, in the order they are written. */
export const endingsOf = (story: Story): readonly string[] =>
  Object.entries(story.scenes).flatMap(([id, { turn }]) => (turn.kind === 'end' ? [id] : []))

/** The paths one step longer than this one. */
export function nextPaths(story: Story, path: Path): readonly Path[] {
  const here = path.at(-1)
  if (!here) return [[{ scene: story.start }]]
  const { turn } = sceneIn(story, here.scene)
  if (turn.kind !== 'choose')
    return leadsTo(turn).flatMap((scene) => (scene in story.scenes ? [[...path, { scene }]] : []))
  return turn.choices
    .filter(({ to, when }) => to in story.scenes && holds(when, path))
    .map(({ id, to }) => [...path.slice(0, -1), { scene: here.scene, choice: id }, { scene: to }])
}

/** A way to a scene: along a road already walked if there is one, else the shortest. `null` if no path leads there. */
export function pathTo(story: Story, scene: string, roads: Roads = []): Path | null {
  for (const road of roads) {
    const at = road.findIndex((step) => step.scene === scene)
    if (at >= 0) return [...road.slice(0, at), { scene }]
  }
  const seen = new Set<string>()
  let paths: readonly Path[] = nextPaths(story, [])
  while (paths.length > 0) {
    const found = paths.find((path) => path.at(-1)?.scene === scene)
    if (found) return found
    paths = paths
      .flatMap((path) => nextPaths(story, path))
      .filter((path) => {
        const key = JSON.stringify([path.at(-1), path.flatMap(({ choice }) => choice ?? []).sort()])
        return !seen.has(key) && seen.add(key)
      })
  }
  return null
}
