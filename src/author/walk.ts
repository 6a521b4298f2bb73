/** Walks every real path of a story at once: paths that no condition can tell apart are one moment, so nothing explodes. */
import { type Condition, holds, namesIn } from '../story/condition.ts'
import type { Path } from '../story/path.ts'
import { type Choice, leadsTo, type Story, sceneIn } from '../story/story.ts'

/** Something a condition can ask for: `chose:ask` or `saw:tea`. */
export type Memory = string

/** A scene as it is met by everyone who comes there with the same memories. */
export type Moment = {
  readonly scene: string
  readonly memories: ReadonlySet<Memory>
  /** The choices on the shortest way here. */
  readonly choices: readonly string[]
  readonly next: Moment[]
}

/** A condition, and the scenes where it is asked. */
export type Asked = { readonly condition: Condition; readonly scenes: readonly string[] }

/** More moments than this and the conditions of a story are beyond what anybody can keep in mind. */
const mostMoments = 20_000

/** What a condition asks for. */
export function memoriesIn(condition: Condition): readonly Memory[] {
  const { chose, saw } = namesIn(condition)
  return [...chose.map((choice) => `chose:${choice}`), ...saw.map((scene) => `saw:${scene}`)]
}

/** Whether the condition is true at this moment, as far as it asks for what the walk remembered. */
export const holdsAt = (condition: Condition | undefined, { memories }: Moment): boolean =>
  holds(condition, pathOf(memories))

const pathOf = (memories: ReadonlySet<Memory>): Path =>
  [...memories].map((memory) =>
    memory.startsWith('chose:')
      ? { scene: '', choice: memory.slice('chose:'.length) }
      : { scene: memory.slice('saw:'.length) },
  )

/** The choices that a story hides unless a condition holds: they decide where paths can go. */
export const hiddenChoices = (story: Story): readonly Asked[] =>
  Object.entries(story.scenes).flatMap(([scene, { turn }]) =>
    turn.kind === 'choose'
      ? turn.choices.flatMap(({ when }) => (when ? [{ condition: when, scenes: [scene] }] : []))
      : [],
  )

/**
 * Every moment of the story, nearest first, telling apart what hidden choices and `asked` ask for.
 * Leads that go nowhere are left out. Null when there are more moments than anybody could keep in mind.
 */
export function momentsOf(story: Story, asked: readonly Asked[] = []): readonly Moment[] | null {
  const worthKeeping = stillAsked(story, [...hiddenChoices(story), ...asked])
  const moments = new Map<string, Moment>()
  const queue: Moment[] = []
  const meet = (scene: string, before: Moment | null, choice?: Choice): Moment => {
    const wanted = worthKeeping.get(scene) ?? new Set()
    const memories = new Set(
      [
        ...(before?.memories ?? []),
        ...(choice ? [`chose:${choice.id}`] : []),
        `saw:${scene}`,
      ].filter((memory) => wanted.has(memory)),
    )
    const key = [scene, ...[...memories].sort()].join(' ')
    const known = moments.get(key)
    if (known) return known
    const choices = [...(before?.choices ?? []), ...(choice ? [choice.id] : [])]
    const moment: Moment = { scene, memories, choices, next: [] }
    moments.set(key, moment)
    queue.push(moment)
    return moment
  }

  const isScene = (name: string) => Object.hasOwn(story.scenes, name)
  if (isScene(story.start)) meet(story.start, null)
  for (const moment of queue) {
    if (moments.size > mostMoments) return null
    const { turn } = sceneIn(story, moment.scene)
    if (turn.kind === 'choose') {
      for (const choice of turn.choices)
        if (isScene(choice.to) && holdsAt(choice.when, moment))
          moment.next.push(meet(choice.to, moment, choice))
    } else for (const to of leadsTo(turn)) if (isScene(to)) moment.next.push(meet(to, moment))
  }
  return [...moments.values()]
}

/** For each scene, the memories that something there or further on still asks for: the rest may be forgotten. */
function stillAsked(
  story: Story,
  asked: readonly Asked[],
): ReadonlyMap<string, ReadonlySet<Memory>> {
  const before = new Map<string, string[]>()
  for (const [scene, { turn }] of Object.entries(story.scenes))
    for (const to of leadsTo(turn)) before.set(to, [...(before.get(to) ?? []), scene])

  const worth = new Map<string, Set<Memory>>()
  for (const { condition, scenes } of asked)
    for (const memory of memoriesIn(condition)) {
      const queue = [...scenes]
      for (const scene of queue) {
        const here = worth.get(scene) ?? new Set()
        if (here.has(memory)) continue
        worth.set(scene, here.add(memory))
        queue.push(...(before.get(scene) ?? []))
      }
    }
  return worth
}
