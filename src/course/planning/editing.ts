/** What can be done to the steps of a plan. Pure: every change is a new plan. */
import type { Story } from '../../story/story.ts'
import { minutesOf } from '../methods.ts'
import { mostSteps, type Plan, type Step } from '../plan.ts'

export const stepKinds = [
  'open',
  'watch',
  'choose',
  'ask',
  'close',
] as const satisfies readonly Step['do'][]

/** The decisions of a story, in the order they are written. */
export const decisionsOf = ({ scenes }: Story): readonly string[] =>
  Object.entries(scenes).flatMap(([id, { turn }]) => (turn.kind === 'choose' ? [id] : []))

/** The step as it is first put in; the leader changes it after that. Null where a story has no decision to choose at. */
export function newStep(kind: Step['do'], story: Story, { steps }: Plan): Step | null {
  const about = { story: story.id }
  const isNew = (used: (step: Step) => unknown) => (id: string) =>
    !steps.some((s) => used(s) === id)
  const decisions = decisionsOf(story)
  switch (kind) {
    case 'watch': {
      const isUnseen = isNew((s) => s.do === 'watch' && s.to)
      const to = decisions.find(isUnseen)
      return { do: 'watch', ...about, ...(to === undefined ? {} : { to }), minutes: 2 }
    }
    case 'choose': {
      const isUnmade = isNew((s) => s.do === 'choose' && s.scene)
      const scene = decisions.find(isUnmade) ?? decisions[0]
      return scene === undefined
        ? null
        : { do: 'choose', ...about, scene, method: 'buzz', minutes: minutesOf('buzz') }
    }
    case 'ask': {
      const ids = story.questions.map(({ id }) => id)
      const isUnasked = isNew((s) => s.do === 'ask' && 'id' in s.question && s.question.id)
      const id = ids.find(isUnasked) ?? ids[0] ?? ''
      const minutes = minutesOf('pair-share')
      return { do: 'ask', ...about, question: { id }, method: 'pair-share', minutes }
    }
    default:
      return { do: kind, minutes: 2 }
  }
}

/** The plan with a step more: a welcome comes first, a last word last, all else before the last word. Null if there is no room. */
export function withStep(plan: Plan, step: Step): Plan | null {
  const { steps } = plan
  if (steps.length >= mostSteps) return null
  const beforeEnd = steps.at(-1)?.do === 'close' ? steps.length - 1 : steps.length
  const at = step.do === 'open' ? 0 : step.do === 'close' ? steps.length : beforeEnd
  return { ...plan, steps: steps.toSpliced(at, 0, step) }
}

/** A plan has at least one step, so the last one stays. */
export const withoutStep = (plan: Plan, at: number): Plan =>
  plan.steps.length > 1 ? { ...plan, steps: plan.steps.toSpliced(at, 1) } : plan

export const withChanged = (plan: Plan, at: number, step: Step): Plan => ({
  ...plan,
  steps: plan.steps.with(at, step),
})

/** A step one place up (-1) or down (1). At the edge nothing changes. */
export function moved(plan: Plan, at: number, by: -1 | 1): Plan {
  const [step, other] = [plan.steps[at], plan.steps[at + by]]
  return step && other ? { ...plan, steps: plan.steps.with(at, other).with(at + by, step) } : plan
}

/** Whether the room has chosen here before, so that it now takes another road. */
export const isOtherRoad = ({ steps }: Plan, at: number): boolean => {
  const step = steps[at]
  return (
    step?.do === 'choose' &&
    steps
      .slice(0, at)
      .some((s) => s.do === 'choose' && s.story === step.story && s.scene === step.scene)
  )
}

/** When a step begins and ends, in minutes from the start. */
export function spanOf({ steps }: Plan, at: number): readonly [number, number] {
  const from = steps.slice(0, at).reduce((sum, { minutes }) => sum + minutes, 0)
  return [from, from + (steps[at]?.minutes ?? 0)]
}
