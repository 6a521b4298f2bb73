/** Which question a step asks: one of the story's, or the leader's own. */
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Edition } from '../../story/edition.ts'
import type { Language } from '../../story/language.ts'
import type { Question } from '../plan.ts'
import { OwnQuestion } from './OwnQuestion.tsx'

type QuestionFieldsProps = {
  readonly question: Question
  readonly edition: Edition
  /** The language of the leader's own words. */
  readonly language: Language
  onChange(question: Question): void
}

export function QuestionFields({ question, edition, language, onChange }: QuestionFieldsProps) {
  const { t } = useTranslation('course')
  const group = useId()
  const { story, words } = edition
  return (
    <fieldset className="field">
      <legend>{t('step.question')}</legend>
      {story.questions.map(({ id }) => (
        <label key={id} className="pick">
          <input
            type="radio"
            name={group}
            checked={'id' in question && question.id === id}
            onChange={() => onChange({ id })}
          />
          <span lang={edition.language}>{words.questions[id]}</span>
        </label>
      ))}
      <label className="pick">
        <input
          type="radio"
          name={group}
          checked={'own' in question}
          onChange={() => onChange({ own: t('own.example') })}
        />
        <span>{t('own.choose')}</span>
      </label>
      {'own' in question && (
        <OwnQuestion
          question={question.own}
          language={language}
          onChange={(own) => onChange({ own })}
        />
      )}
    </fieldset>
  )
}
