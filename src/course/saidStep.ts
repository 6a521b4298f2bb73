/** A step of a plan in a few words. */
import type { TFunction } from 'i18next'
import type { Story } from '../story/story.ts'
import type { Words } from '../story/words.ts'
import { methodOf, type Step } from './plan.ts'

/** «Film til «To minutter på»», «Spørsmål 2: IGP». `t` speaks the words of the course; a question of the story has its number there, one of the leader's own stands as it is. */
export function saidStep(
  step: Step,
  { story, words }: { readonly story: Story; readonly words: Words },
  t: TFunction<'course'>,
): string {
  switch (step.do) {
    case 'watch':
      return step.to === undefined
        ? t('steps.watchOn')
        : t('steps.watch', { scene: words.scenes[step.to]?.title })
    case 'choose':
      return methodOf(step) === null
        ? t('steps.hands')
        : t('steps.choose', { method: t(`methods.${step.method}.name`) })
    case 'ask': {
      const { question, method } = step
      const number = story.questions.findIndex(
        (each) => 'id' in question && each.id === question.id,
      )
      return t('steps.ask', {
        question: 'own' in question ? question.own : t('steps.question', { number: number + 1 }),
        method: t(`methods.${method}.name`),
      })
    }
    default:
      return t(`steps.${step.do}`)
  }
}
