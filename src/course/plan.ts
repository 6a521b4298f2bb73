/** A session plan: what a room does, step by step, with minutes. The file format, the link and the type are the same thing. Pure. */
import * as v from 'valibot'
import { Id } from '../story/id.ts'
import { languages } from '../story/language.ts'
import { type MethodId, methodIds, minutesOf } from './methods.ts'

/** The length of a line that the leader may write, in UTF-16 units, as fields count. */
export const mostSigns = 300

/** A line the leader has written herself: plain text, never markup; trimmed, without control characters. */
export const Line = v.pipe(
  v.string(),
  v.transform((text) => text.replace(/\p{Cc}+/gu, ' ').trim()),
  v.maxLength(mostSigns),
)

/** The longest a step may take. */
export const mostMinutes = 120

const Minutes = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(mostMinutes))
const Method = v.picklist(methodIds as readonly [MethodId, ...MethodId[]])

/** A question of the story, by its id, or one of the leader's own. */
export const Question = v.union([
  v.strictObject({ id: Id }),
  v.strictObject({ own: v.pipe(Line, v.minLength(1)) }),
])

/**
 * - `open` and `close`: the leader's own words at the start and the end; `close` asks for one small step each.
 * - `watch`: the film, until the decision or ending `to`; without it, to the end of the road.
 * - `choose`: the room talks by a method and chooses at the decision `scene`.
 * - `ask`: one question, alone on the wall.
 */
export const Step = v.variant('do', [
  v.strictObject({ do: v.literal('open'), minutes: Minutes }),
  v.strictObject({ do: v.literal('watch'), story: Id, to: v.exactOptional(Id), minutes: Minutes }),
  v.strictObject({
    do: v.literal('choose'),
    story: Id,
    scene: Id,
    method: Method,
    minutes: Minutes,
  }),
  v.strictObject({
    do: v.literal('ask'),
    story: Id,
    question: Question,
    method: Method,
    minutes: Minutes,
  }),
  v.strictObject({ do: v.literal('close'), minutes: Minutes }),
])

export const mostSteps = 40

/** `sidestilt-plan` version 1. */
export const Plan = v.strictObject({
  format: v.literal('sidestilt-plan'),
  version: v.literal(1),
  title: v.pipe(Line, v.minLength(1)),
  language: v.picklist(languages),
  steps: v.pipe(v.array(Step), v.minLength(1), v.maxLength(mostSteps)),
})

export type Plan = v.InferOutput<typeof Plan>
export type Step = v.InferOutput<typeof Step>
export type Question = v.InferOutput<typeof Question>

/** How the room talks in a step; null where it does not, or only raises its hands since there is no time for the method. */
export function methodOf(step: Step): MethodId | null {
  if (!('method' in step)) return null
  return step.do === 'choose' && step.minutes < minutesOf(step.method) ? null : step.method
}

/** How long a plan takes, in minutes. */
export const lengthOf = ({ steps }: Plan): number =>
  steps.reduce((sum, { minutes }) => sum + minutes, 0)

/** The stories of a plan, in order. */
export const storiesOf = ({ steps }: Plan): readonly string[] => [
  ...new Set(steps.flatMap((step) => ('story' in step ? step.story : []))),
]

/** The questions of a story that a plan asks, in order. */
export const questionsOn = ({ steps }: Plan, story: string): readonly Question[] =>
  steps.flatMap((step) => (step.do === 'ask' && step.story === story ? step.question : []))

/** Whether two plans say the same. */
export const isSame = (one: Plan, other: Plan): boolean =>
  JSON.stringify(v.parse(Plan, one)) === JSON.stringify(v.parse(Plan, other))

/** Whether two questions are one. */
export const isSameQuestion = (one: Question, other: Question): boolean =>
  'own' in one ? 'own' in other && one.own === other.own : 'id' in other && one.id === other.id
