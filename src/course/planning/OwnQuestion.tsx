/** A question that the leader writes herself. Says kindly when it can be answered with yes or no, and offers another beginning; never stops her. */
import { useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../story/language.ts'
import { begunWith, isClosed, openings } from '../../story/openQuestion.ts'
import { mostSigns } from '../plan.ts'
import { useTyped } from './useTyped.ts'
import './OwnQuestion.css'

type OwnQuestionProps = {
  readonly question: string
  readonly language: Language
  /** Hears of every text but an empty one. */
  onChange(question: string): void
}

export function OwnQuestion({ question, language, onChange }: OwnQuestionProps) {
  const { t } = useTranslation('course')
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [isWriting, setWriting] = useState(false)
  const typed = useTyped(question, (text) => {
    const isQuestion = text.trim() !== ''
    if (isQuestion) onChange(text)
    return isQuestion
  })
  // Nobody is told in the middle of a word.
  const isFinished = !isWriting || /\?\W*$/.test(question)
  const isAnswerable = isFinished && isClosed(question, language)

  const begin = (opening: string) => {
    // At once, so that what follows the opening can be marked: it seldom fits as it stands, and typing takes its place.
    flushSync(() => onChange(begunWith(opening, question, language).slice(0, mostSigns)))
    field.current?.focus()
    field.current?.setSelectionRange(opening.length + 1, mostSigns)
  }

  return (
    <div className="own-question">
      <label htmlFor={id}>{t('own.label')}</label>
      <textarea
        id={id}
        ref={field}
        rows={2}
        maxLength={mostSigns}
        lang={language}
        dir="auto"
        aria-describedby={`${id}-hint`}
        {...typed}
        onFocus={() => setWriting(true)}
        onBlur={() => {
          setWriting(false)
          typed.onBlur()
        }}
      />
      <div className="closed" id={`${id}-hint`} role="status">
        {isAnswerable && <p>{t('own.closed')}</p>}
      </div>
      {isAnswerable && (
        <p className="openings">
          {openings[language].map((opening) => (
            <button
              key={opening}
              type="button"
              className="ds-button"
              data-variant="secondary"
              lang={language}
              onClick={() => begin(opening)}
            >
              {opening} …
            </button>
          ))}
        </p>
      )}
    </div>
  )
}
