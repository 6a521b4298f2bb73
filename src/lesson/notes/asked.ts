/** What is noted in a lesson, as a notebook knows it. Pure. */
import type { Question } from '../../course/plan.ts'
import { askedOf, ownNoteOn } from '../../notebook/asked.ts'
import { type Asked, type Entry, keyOf } from '../../notebook/entry.ts'
import { isBeginning } from '../../notebook/exports/booklet.ts'
import type { Edition } from '../../story/edition.ts'
import type { Path } from '../../story/path.ts'

/** What the room says to questions, in the order they are asked in. No id of a story holds a colon, so a question of the leader's own is never taken for one of the story. */
export function saidTo(edition: Edition, questions: readonly Question[], path: Path): Asked[] {
  const all = questions.map((question, order) =>
    'id' in question
      ? { ...askedOf(edition, question.id, path), order }
      : {
          ...ownNoteOn(edition, path),
          question: `own:${question.own}`,
          asked: question.own,
          order,
        },
  )
  return [...new Map(all.map((asked) => [keyOf(asked), asked])).values()]
}

/** The leader's own note for a scene. */
export const noteFor = (edition: Edition, scene: string): Asked => ({
  ...ownNoteOn(edition, []),
  question: scene,
})

/** The notes with the road as far as the room has come. One who has since turned back and taken another road has the road she was on. */
export function withRoad(entries: readonly Entry[], edition: Edition, path: Path): Entry[] {
  const { story, road } = ownNoteOn(edition, path)
  return entries.map((entry) =>
    entry.story === story && isBeginning(entry.road, road) ? { ...entry, road } : entry,
  )
}
