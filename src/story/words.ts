/** Every sentence of a story in one language, and which of them a story needs. */
import * as v from 'valibot'
import { Id } from './id.ts'
import type { Screenplay } from './screenplay.ts'
import type { Story } from './story.ts'

export const Sentence = v.pipe(
  v.string('a sentence is text'),
  v.trim(),
  v.nonEmpty('a sentence is missing here'),
)
const Sentences = v.record(Id, Sentence)
const List = v.pipe(v.array(Sentence), v.minLength(1))

/** stories/<id>/words/<language>.yaml. All languages have the same keys, and lists of the same length. */
export const Words = v.strictObject({
  title: Sentence,
  /** What the story is about, on its card on the front page: one or two sentences. */
  about: Sentence,
  /** Whose eyes we see with, before the story starts: «Du er Maren …» */
  role: Sentence,
  /** What the learner can take with her afterwards, for course leaders. */
  goal: Sentence,
  scenes: v.record(
    Id,
    v.strictObject({
      /** A short name for the road and the map. */
      title: Sentence,
      /** The question at a `choose` turn. */
      decision: v.optional(Sentence),
      /** The moment of that choice, looked back upon, as it goes on after «da»: «møtet skulle begynne» */
      when: v.optional(Sentence),
      /** The line or two on a card. */
      card: v.optional(Sentence),
    }),
  ),
  choices: v.record(
    Id,
    v.strictObject({
      text: Sentence,
      /** The same choice looked back upon, for the road and exports: «Ba alle bytte plass» */
      taken: Sentence,
      /** What is seen at once; shown over the beginning of the next scene. A choice that leads to a card has its card instead. */
      consequence: v.optional(Sentence),
      gave: Sentence,
      cost: Sentence,
    }),
  ),
  echoes: v.optional(Sentences, {}),
  endings: v.record(Id, v.strictObject({ gave: List, cost: List })),
  questions: Sentences,
  tips: v.optional(Sentences, {}),
  facts: v.optional(Sentences, {}),
  /** What is said, by clip and line. Captions, transcript and the spoken film all come from here. */
  lines: v.optional(v.record(Id, Sentences), {}),
  /** What is heard, for captions, without brackets: «stoler skraper» */
  sounds: v.optional(Sentences, {}),
  /** What matters in the picture, by clip and shot: for the described version, the transcript and the story as text. */
  descriptions: v.optional(v.record(Id, Sentences), {}),
})

export type Words = v.InferOutput<typeof Words>

/** The words a story needs, as paths into its words file. The screenplays add their lines, sounds and descriptions. */
export function wordsNeeded(
  story: Story,
  screenplays: readonly Screenplay[] = [],
): readonly (readonly string[])[] {
  return [
    ...['title', 'about', 'role', 'goal'].map((key) => [key]),
    ...Object.entries(story.scenes).flatMap(([id, { card, turn }]) => [
      ['scenes', id, 'title'],
      ...(card === undefined ? [] : [['scenes', id, 'card']]),
      ...(turn.kind === 'choose'
        ? [
            ['scenes', id, 'decision'],
            ['scenes', id, 'when'],
          ]
        : []),
      ...(turn.kind === 'choose'
        ? turn.choices.flatMap(({ id: choice, to }) => [
            ...['text', 'taken', 'gave', 'cost'].map((key) => ['choices', choice, key]),
            ...(story.scenes[to]?.card === undefined ? [['choices', choice, 'consequence']] : []),
          ])
        : []),
      ...(turn.kind === 'reflect' ? [['questions', turn.question]] : []),
      ...(turn.kind === 'end'
        ? [
            ['endings', id, 'gave'],
            ['endings', id, 'cost'],
            ...turn.echoes.map((echo) => ['echoes', echo.id]),
          ]
        : []),
    ]),
    ...story.questions.map(({ id }) => ['questions', id]),
    ...story.tips.map((id) => ['tips', id]),
    ...story.facts.map(({ id }) => ['facts', id]),
    ...screenplays.flatMap(({ clip, shots }) =>
      shots.flatMap((shot) => [
        ...(shot.described ? [['descriptions', clip, shot.id]] : []),
        ...shot.beats.flatMap((beat) =>
          'line' in beat
            ? [['lines', clip, beat.line]]
            : 'sound' in beat
              ? [['sounds', beat.sound]]
              : [],
        ),
      ]),
    ),
  ]
}
