/** Ready session plans for any story. Pure: knows how a story is built, and none of its sentences. */
import type { Language } from '../story/language.ts'
import type { Story } from '../story/story.ts'
import { decisionsMet } from './decisionsMet.ts'
import { type MethodId, minutesOf } from './methods.ts'
import { mostSteps, type Plan, type Step } from './plan.ts'

/** The lengths that a plan is to be had in, in minutes. */
export const readyLengths = [15, 30, 45] as const

export type ReadyLength = (typeof readyLengths)[number]

/**
 * - 15 minutes: to the first decision, hands up, a word with the neighbour, one consequence, one question.
 * - 30 minutes: the whole story, the majority chooses; then alone, in groups and all together; one small step each.
 * - 45 minutes: two groups choose differently and both roads are seen; a reflecting round, one question, one small step.
 *
 * The minutes add up exactly. What is over goes to the last question; what is missing is taken from the longest steps.
 */
export const readyPlan = (
  story: Story,
  length: ReadyLength,
  named: { readonly title: string; readonly language: Language },
): Plan => ({
  format: 'sidestilt-plan',
  version: 1,
  ...named,
  steps: fitted(ready[length](story), length),
})

/** A plan with the middle of another put in before its end: what another story adds. Null if the steps would be too many. */
export function withMore(plan: Plan, more: Plan): Plan | null {
  const middle = more.steps.filter((step) => step.do !== 'open' && step.do !== 'close')
  const end = plan.steps.at(-1)?.do === 'close' ? plan.steps.length - 1 : plan.steps.length
  const steps = [...plan.steps.slice(0, end), ...middle, ...plan.steps.slice(end)]
  return steps.length > mostSteps ? null : { ...plan, steps }
}

/** How many decisions get a step of their own: where there are more, the room raises its hands as they come. */
const mostDecisions = 4

const ready: Readonly<Record<ReadyLength, (story: Story) => readonly Step[]>> = {
  15: (story) => {
    const [first, second] = decisionsMet(story)
    const [before, after] = filmParts(story)
    return [
      { do: 'open', minutes: 2 },
      watch(story, before, first),
      ...(first === undefined ? [] : [choose(story, first, 4), watch(story, after, second)]),
      ask(story, questionAbout(story, first), 'pair-share', 4),
    ]
  },
  30: (story) => {
    const decisions = decisionsMet(story).slice(0, mostDecisions)
    const parts = filmParts(story)
    return [
      { do: 'open', minutes: 1 },
      ...decisions.flatMap((scene, i) => [watch(story, parts[i], scene), choose(story, scene, 1)]),
      watch(story, parts[decisions.length]),
      ask(story, lastQuestion(story), 'igp', minutesOf('igp')),
      { do: 'close', minutes: 3 },
    ]
  },
  45: (story) => {
    const [first, ...later] = decisionsMet(story).slice(0, mostDecisions)
    const [before = 1, ...parts] = filmParts(story)
    // A minute beside the film for each decision that is taken on the way.
    const road = parts.reduce((sum, minutes) => sum + minutes, later.length)
    const question = questionAbout(story, first)
    const last = lastQuestion(story)
    return [
      { do: 'open', minutes: 2 },
      watch(story, before, first),
      ...(first === undefined
        ? []
        : [
            choose(story, first, 4),
            watch(story, road),
            choose(story, first, 2),
            watch(story, road),
          ]),
      ask(story, question, 'reflecting', 10),
      ...(last === question ? [] : [ask(story, last, 'pair-share', 8)]),
      { do: 'close', minutes: 4 },
    ]
  },
}

const watch = ({ id }: Story, minutes = 1, to?: string): Step => ({
  do: 'watch',
  story: id,
  ...(to === undefined ? {} : { to }),
  minutes,
})

const choose = ({ id }: Story, scene: string, minutes: number): Step => ({
  do: 'choose',
  story: id,
  scene,
  method: 'buzz',
  minutes,
})

const ask = (story: Story, question: string, method: MethodId, minutes: number): Step => ({
  do: 'ask',
  story: story.id,
  question: { id: question },
  method,
  minutes,
})

/** The minutes of the film before, between and after the decisions that have steps; the last part gets what does not divide. */
function filmParts(story: Story): readonly number[] {
  const parts = Math.min(decisionsMet(story).length, mostDecisions) + 1
  const each = Math.max(1, Math.floor(story.minutes / parts))
  const last = Math.max(1, story.minutes - each * (parts - 1))
  return Array.from({ length: parts }, (_, i) => (i === parts - 1 ? last : each))
}

/** The questions that fit whatever road was taken; if there is none, all. */
function anyRoad({ questions }: Story): Story['questions'] {
  const always = questions.filter(({ when }) => when === undefined)
  return always.length > 0 ? always : questions
}

const questionAbout = (story: Story, scene: string | undefined): string =>
  (anyRoad(story).find(({ about }) => about === scene) ?? anyRoad(story)[0])?.id ?? ''

const lastQuestion = (story: Story): string => anyRoad(story).at(-1)?.id ?? ''

function fitted(steps: readonly Step[], length: number): Step[] {
  const minutes = steps.map((step) => step.minutes)
  const over = length - minutes.reduce((sum, each) => sum + each, 0)
  const talk = steps.findLastIndex((step) => step.do === 'ask')
  const give = (i: number, much: number) => minutes.splice(i, 1, (minutes[i] ?? 0) + much)
  if (over > 0) give(talk, over)
  for (let i = over; i < 0; i++) give(minutes.indexOf(Math.max(...minutes)), -1)
  return steps.map((step, i) => ({ ...step, minutes: minutes[i] ?? 1 }))
}
