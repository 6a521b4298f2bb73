/** One question with its answer: typed, kept while typing, erased and brought back. The words go to the notebook and nowhere else. */
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../story/language.ts'
import { Earlier } from './Earlier.tsx'
import { type Asked, isOwnNote } from './entry.ts'
import { GrowingTextarea } from './GrowingTextarea.tsx'
import { labelOf } from './label.ts'
import type { Notebook } from './notebook.ts'
import { SavedNote } from './SavedNote.tsx'
import { Traces } from './Traces.tsx'
import { useAnswer } from './useNotebook.ts'

type AnswerFieldProps = {
  asked: Asked
  notebook: Notebook
  /** What the field is called, if not as `labelOf` says. */
  label?: string
  /** Stands between the question and the field. */
  hint?: string
  /** Stands under the field, between the note that it is saved and the button that deletes. */
  children?: ReactNode
}

export function AnswerField({ asked, notebook, label: given, hint, children }: AnswerFieldProps) {
  const { t, i18n } = useTranslation('notebook')
  const { note, isErased, isOpening, isShared } = useAnswer(notebook, asked)
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const words = note?.entry.words ?? ''
  const earlier = note?.entry.earlier ?? []
  const canErase = isErased || words !== '' || earlier.length > 0
  const isNote = isOwnNote(asked)
  const label = given ?? labelOf(t, asked)
  const language = isNote ? (i18n.language as Language) : asked.language
  const button = useKeptFocus(canErase, field)

  return (
    <div className="answer" data-own={isNote ? '' : undefined}>
      <label htmlFor={id} lang={language}>
        {label}
      </label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <GrowingTextarea
        id={id}
        ref={field}
        data-question={isNote ? `note${asked.story && `-${asked.story}`}` : asked.question}
        lang={asked.language}
        dir="auto"
        aria-describedby={`${hint ? `${id}-hint ` : ''}${id}-saved`}
        readOnly={isOpening}
        value={words}
        onChange={(event) => notebook.write(asked, event.currentTarget.value)}
        // The browser takes a field for seen that lies under the status line.
        onFocus={(event) => event.currentTarget.scrollIntoView?.({ block: 'nearest' })}
        onBlur={notebook.save}
      />
      <div className="answer-foot">
        <SavedNote
          id={`${id}-saved`}
          note={note}
          isOwn={isNote}
          isErased={isErased}
          isShared={isShared}
        />
        {children}
        {canErase && (
          // One button with two meanings: the focus stays where it is when the words go and come.
          <button
            type="button"
            ref={button}
            className="ds-button"
            data-variant="tertiary"
            data-color="neutral"
            onClick={() => (isErased ? notebook.putBack(asked) : notebook.erase(asked))}
          >
            {isErased ? t('answer.undo') : t(isNote ? 'own.erase' : 'answer.erase')}
            <span className="ds-sr-only" lang={language}>{`: ${label}`}</span>
          </button>
        )}
      </div>
      <Traces words={[words]} />
      {/* Told at once: the field's own words may just have given way to those of another tab. */}
      <p role="status" className="ds-sr-only">
        {earlier.length > 0 && t('answer.earlier', { count: earlier.length })}
      </p>
      <Earlier
        texts={earlier}
        language={asked.language}
        onRestore={(text) => {
          notebook.restore(asked, text)
          field.current?.focus()
        }}
        onErase={(text) => {
          notebook.eraseEarlier(asked, text)
          field.current?.focus()
        }}
      />
    </div>
  )
}

/** When a button goes that has the focus, the field has it: the ten seconds of regret are over, or a reader would stand nowhere. */
function useKeptFocus(isThere: boolean, field: { current: HTMLTextAreaElement | null }) {
  const button = useRef<HTMLButtonElement>(null)
  const hadFocus = useRef(false)
  useEffect(() => {
    if (!isThere && hadFocus.current) field.current?.focus()
    hadFocus.current = false
    const note = () => {
      hadFocus.current = document.activeElement === button.current && button.current !== null
    }
    document.addEventListener('focusin', note)
    note()
    return () => document.removeEventListener('focusin', note)
  }, [isThere, field])
  return button
}
