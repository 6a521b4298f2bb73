/** The course's own questions on their way to the participants: in an address of the learner's page, since nothing is on a server. */
import * as v from 'valibot'
import { Id } from '../story/id.ts'
import { type Language, languages } from '../story/language.ts'
import type { PlanFault } from './link.ts'
import { pack, unpack } from './packing.ts'
import { Line, mostSteps, type Plan, type Question, questionsOn } from './plan.ts'

/** What a course asks of a story, each question once, in its order. The questions of its own are in `language`. */
export type CourseQuestions = {
  readonly title: string
  readonly language: Language
  readonly questions: readonly Question[]
}

/** Short keys: the address becomes a QR code. A text in a list of its own is a question the leader has written, else it is an id. */
const Packed = v.strictObject({
  v: v.literal(1),
  t: v.pipe(Line, v.minLength(1)),
  l: v.picklist(languages),
  q: v.pipe(
    v.array(v.union([Id, v.strictTuple([v.pipe(Line, v.minLength(1))])])),
    v.minLength(1),
    v.maxLength(mostSteps),
  ),
})

/** The address of a story's reflection page, with the story's own questions. */
export const questionsAddress = (story: string): string => `#/s/${story}/questions`

/**
 * The address of a story's reflection page, after the `#`. The course's questions are in it if the leader has written any
 * of them herself; else the story's own are all there, and the address is short.
 */
export async function participantsAddress(plan: Plan, story: string): Promise<string> {
  const questions = questionsOn(plan, story)
  const address = questionsAddress(story)
  if (!questions.some((question) => 'own' in question)) return address
  const q = questions.map((question) => ('own' in question ? [question.own] : question.id))
  const code = await pack(v.parse(Packed, { v: 1, t: plan.title, l: plan.language, q }))
  return `${address}/${code}`
}

/** What came with a participant's link. Never rejects. */
export async function courseQuestions(code: string): Promise<CourseQuestions | PlanFault> {
  const out = await unpack(code)
  if ('fault' in out) return out
  const marked = v.safeParse(v.object({ v: v.number() }), out.data)
  if (marked.success && marked.output.v > 1) return { fault: 'newer' }
  const { success, output } = v.safeParse(Packed, out.data)
  if (!success) return { fault: 'foreign' }
  const { t: title, l: language, q } = output
  const once = new Map(q.map((asked) => [JSON.stringify(asked), asked]))
  return {
    title,
    language,
    questions: [...once.values()].map((asked) =>
      typeof asked === 'string' ? { id: asked } : { own: asked[0] },
    ),
  }
}
