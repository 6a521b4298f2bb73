/** One question with its answer: typed, kept while typing, erased and brought back. The words go to the notebook and nowhere else. */
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Earlier } from './Earlier.tsx'
import { type Asked, keyOf } from './entry.ts'
import { GrowingTextarea } from './GrowingTextarea.tsx'
import type { Notebook } from './notebook.ts'
import { SavedNote } from './SavedNote.tsx'
import { useNotebook } from './useNotebook.ts'

export function AnswerField({ asked, notebook }: { asked: Asked; notebook: Notebook }) {
  const { t } = useTranslation('notebook')
  const { state, notes, erased } = useNotebook(notebook)
  const id = useId()
  const note = notes.get(keyOf(asked))
  const words = note?.entry.words ?? ''
  const isErased = erased.has(keyOf(asked))

  const earlier = note?.entry.earlier ?? []
  return (
    <div className="answer">
      <label htmlFor={id} lang={asked.language}>
        {asked.asked}
      </label>
      <GrowingTextarea
        id={id}
        data-question={asked.question}
        lang={asked.language}
        dir="auto"
        aria-describedby={`${id}-saved`}
        readOnly={state === 'opening'}
        value={words}
        onChange={(event) => notebook.write(asked, event.currentTarget.value)}
        onBlur={notebook.save}
      />
      <div className="answer-foot">
        <SavedNote id={`${id}-saved`} note={note} isErased={isErased} />
        {(words !== '' || isErased) && (
          // One button with two meanings: the focus stays where it is when the words go and come.
          <button
            type="button"
            className="ds-button"
            data-variant="tertiary"
            data-color="neutral"
            onClick={() => (isErased ? notebook.putBack(asked) : notebook.erase(asked))}
          >
            {isErased ? t('answer.undo') : t('answer.erase')}
            <span className="ds-sr-only" lang={asked.language}>{`: ${asked.asked}`}</span>
          </button>
        )}
      </div>
      {/* Told at once: the field's own words may just have given way to those of another tab. */}
      <p role="status" className="ds-sr-only">
        {earlier.length > 0 && t('answer.earlier', { count: earlier.length })}
      </p>
      <Earlier texts={earlier} language={asked.language} />
    </div>
  )
}
