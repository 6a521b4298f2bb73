/** What a story is: the file format and the type are the same thing. Sentences live in words.ts, films in screenplay.ts. */
import * as v from 'valibot'
import { Condition } from './condition.ts'
import { Id } from './id.ts'

const When = v.optional(Condition)

/** One way on. `id` is unique in the story; `when` hides the choice unless the condition holds. */
const Choice = v.strictObject({ id: Id, to: Id, when: When })

/** A sentence that is said only on some paths: an echo of an earlier choice. */
const Echo = v.strictObject({ id: Id, when: When })

/**
 * What happens when a scene's clip is over:
 * - `continue`: after a clip the story goes on by itself, after a card when the learner says so.
 * - `choose`: at least two ways on.
 * - `reflect`: one question in the middle of the story; writing is always optional.
 * - `end`: an ending, with echoes, and perhaps a bonus scene to see afterwards.
 * - `return`: only for a bonus scene: back to the ending it was opened from.
 */
const Turn = v.variant('kind', [
  v.strictObject({ kind: v.literal('continue'), to: Id }),
  v.strictObject({
    kind: v.literal('choose'),
    choices: v.pipe(v.array(Choice), v.minLength(2, 'a decision needs at least two choices')),
  }),
  v.strictObject({ kind: v.literal('reflect'), question: Id, to: Id }),
  v.strictObject({
    kind: v.literal('end'),
    echoes: v.optional(v.array(Echo), []),
    bonus: v.optional(Id),
  }),
  v.strictObject({ kind: v.literal('return') }),
])

/** A scene has a clip (a film) or a card (a still and a line or two), then a turn. */
const Scene = v.pipe(
  v.strictObject({ clip: v.optional(Id), card: v.optional(Id), turn: Turn }),
  v.check(
    ({ clip, card }) => (clip === undefined) !== (card === undefined),
    'a scene has a clip or a card, not both',
  ),
)

/** A fact the story rests on, and where it is from. When somebody last looked is in stories/checked.yaml. */
const Fact = v.strictObject({
  id: Id,
  source: v.optional(v.pipe(v.string(), v.url('a source is a web address'))),
})

/** A question after the story. `about` is the decision it looks back upon: a scene whose turn is `choose`. In the notebook it stands with the choice made there, in the order of the road. */
const Question = v.strictObject({ id: Id, when: When, about: v.exactOptional(Id) })

/** stories/<id>/story.yaml */
export const Story = v.strictObject({
  id: Id,
  /** Raised by the author when scenes or choices change; printed in exports. */
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** The month of the year in Elvestrand, 1 to 12; the front page is in this order. */
  month: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)),
  /** How long one road takes, in minutes. */
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Who appears, with the name that captions use. A learner's edition goes without. */
  cast: v.record(Id, v.pipe(v.string(), v.nonEmpty())),
  start: Id,
  scenes: v.record(Id, Scene),
  questions: v.pipe(v.array(Question), v.minLength(1)),
  tips: v.optional(v.array(Id), []),
  facts: v.optional(v.array(Fact), []),
})

export type Story = v.InferOutput<typeof Story>
export type Scene = v.InferOutput<typeof Scene>
export type Fact = v.InferOutput<typeof Fact>
export type Turn = v.InferOutput<typeof Turn>
export type Choice = v.InferOutput<typeof Choice>
export type Echo = v.InferOutput<typeof Echo>

/** The scene with this id. Throws if the story has none: inside the house every story is sound. */
export function sceneIn(story: Story, id: string): Scene {
  const scene = story.scenes[id]
  if (!scene) throw new Error(`The story “${story.id}” has no scene “${id}”`)
  return scene
}

/** The scenes that a turn can lead to. A bonus scene leads back to where it was opened, so nowhere new. */
export function leadsTo(turn: Turn): readonly string[] {
  switch (turn.kind) {
    case 'choose':
      return turn.choices.map(({ to }) => to)
    case 'end':
      return turn.bonus === undefined ? [] : [turn.bonus]
    case 'return':
      return []
    default:
      return [turn.to]
  }
}
