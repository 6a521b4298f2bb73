/** One question with its answer: typed, kept while typing, erased and brought back. The words go to the notebook and nowhere else. */
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Earlier } from './Earlier.tsx'
import { type Asked, type Entry, keyOf } from './entry.ts'
import { GrowingTextarea } from './GrowingTextarea.tsx'
import type { Notebook } from './notebook.ts'
import { SavedNote } from './SavedNote.tsx'
import { useNotebook } from './useNotebook.ts'

export function AnswerField({ asked, notebook }: { asked: Asked; notebook: Notebook }) {
  const { t } = useTranslation('notebook')
  const { state, notes } = useNotebook(notebook)
  const [erased, setErased] = useState<Entry | null>(null)
  const id = useId()
  const note = notes.get(keyOf(asked))
  const words = note?.entry.words ?? ''
  const isErased = erased !== null && words === ''

  const erase = () => setErased(notebook.erase(asked))
  const putBack = () => {
    if (erased) notebook.putBack(erased)
    setErased(null)
  }

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
        onChange={(event) => {
          setErased(null)
          notebook.write(asked, event.currentTarget.value)
        }}
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
            onClick={isErased ? putBack : erase}
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
