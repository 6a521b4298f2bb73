/** What a step is called in the plan that is worked on: as everywhere else, but a question is called by its own words. */
import type { TFunction } from 'i18next'
import type { Language } from '../../story/language.ts'
import type { Plan, Step } from '../plan.ts'
import { saidStep } from '../saidStep.ts'
import type { Editions } from './useEditions.ts'

/** In a language of its own where it is not the screen's (WCAG 3.1.2). */
export type Named = { readonly name: string; readonly language?: Language }

export function stepName(
  t: TFunction<'course'>,
  step: Step,
  { language }: Plan,
  editions: Editions,
): Named {
  if (!('story' in step)) return { name: t(`steps.${step.do}`) }
  if (step.do === 'ask' && 'own' in step.question) return { name: step.question.own, language }
  const edition = editions.get(step.story)
  // Before the story is here, its place is held.
  if (!edition) return { name: '…' }
  if (step.do === 'ask' && 'id' in step.question)
    return {
      name: edition.words.questions[step.question.id] ?? '…',
      language: edition.language,
    }
  return { name: saidStep(step, edition, t) }
}
