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
  /** What the learner can take with her afterwards. Only for course leaders, as `lead` and `notes` are. */
  goal: v.optional(Sentence),
  /** What to take care of when this story is led in a mixed group, a line each. */
  lead: v.optional(List),
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
      /** For the course leader at this scene, at most three: what to look for, what to ask the room, when to wait. */
      notes: v.optional(List),
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

/** Where a sentence or a list of sentences stands in a words file: ['choices', 'ask', 'text']. */
export type WordPath = readonly string[]

/** The words a learner reads. They travel in her edition; the screenplays' words come with the films. */
export function wordsTold(story: Story): readonly WordPath[] {
  return [
    ...['title', 'about', 'role'].map((key) => [key]),
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
  ]
}

/** The words that only a course leader reads. A room talks where it chooses and where the story ends, so there they are `needed`; elsewhere an author may write them. */
export function wordsForLeader(story: Story): readonly { path: WordPath; needed: boolean }[] {
  return [
    { path: ['goal'], needed: true },
    { path: ['lead'], needed: false },
    ...Object.entries(story.scenes).map(([id, { turn }]) => ({
      path: ['scenes', id, 'notes'],
      needed: turn.kind === 'choose' || turn.kind === 'end',
    })),
  ]
}

/** The words of the films: what is said, heard and described. */
export const wordsFilmed = (screenplays: readonly Screenplay[]): readonly WordPath[] =>
  screenplays.flatMap(({ clip, shots }) =>
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
  )
