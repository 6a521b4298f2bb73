/** Scenes that lead round and round, and never to an ending. */
import { type Story, sceneIn } from '../story/story.ts'
import type { Moment } from './walk.ts'

/** Each loop without a way out, as its scenes in the order they are written. */
export function findLoops(
  story: Story,
  moments: readonly Moment[],
): readonly (readonly string[])[] {
  const lost = lostMoments(story, moments)
  const leads = new Map<string, Set<string>>()
  for (const { scene, next } of lost)
    for (const to of next) leads.set(scene, (leads.get(scene) ?? new Set()).add(to.scene))

  const within = new Map<string, ReadonlySet<string>>()
  for (const scene of leads.keys()) within.set(scene, reachedFrom(scene, leads))
  const told = new Set<string>()
  return Object.keys(story.scenes).flatMap((scene) => {
    if (told.has(scene) || !within.get(scene)?.has(scene)) return []
    const loop = Object.keys(story.scenes).filter(
      (other) => within.get(scene)?.has(other) && within.get(other)?.has(scene),
    )
    for (const one of loop) told.add(one)
    return [loop]
  })
}

/** The moments from which no ending can be reached. A bonus is opened from an ending, and leads back there. */
function lostMoments(story: Story, moments: readonly Moment[]): readonly Moment[] {
  const before = new Map<Moment, Moment[]>()
  for (const moment of moments)
    for (const to of moment.next) before.set(to, [...(before.get(to) ?? []), moment])
  const queue = moments.filter(({ scene }) =>
    ['end', 'return'].includes(sceneIn(story, scene).turn.kind),
  )
  const safe = new Set(queue)
  for (const moment of queue)
    for (const earlier of before.get(moment) ?? [])
      if (!safe.has(earlier)) {
        safe.add(earlier)
        queue.push(earlier)
      }
  return moments.filter((moment) => !safe.has(moment))
}

function reachedFrom(
  scene: string,
  leads: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlySet<string> {
  const reached = new Set<string>()
  const queue = [scene]
  for (const here of queue)
    for (const to of leads.get(here) ?? [])
      if (!reached.has(to)) {
        reached.add(to)
        queue.push(to)
      }
  return reached
}
