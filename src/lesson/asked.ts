/** A question in words: the story's own, or as the leader wrote it. */
import type { Question } from '../course/plan.ts'
import type { Edition } from '../story/edition.ts'

export const asked = ({ words }: Edition, question: Question): string =>
  'own' in question ? question.own : (words.questions[question.id] ?? question.id)
