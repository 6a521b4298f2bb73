/** The notebook as a page: every answer of every story, to read, go on with, take out and delete. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AnswerField } from './AnswerField.tsx'
import { EraseAll } from './EraseAll.tsx'
import { answered, type Entry, isBlank, keyOf } from './entry.ts'
import { type Notebook, notebookHere } from './notebook.ts'
import { SaveStatus } from './SaveStatus.tsx'
import { TakeAway } from './TakeAway.tsx'
import { useNotebook } from './useNotebook.ts'
import './notebook.css'

export function NotebookPage({ notebook = notebookHere() }: { notebook?: Notebook }) {
  const { t } = useTranslation('notebook')
  const { state, notes, unreadable } = useNotebook(notebook)
  const entries = [...notes.values()].map(({ entry }) => entry)
  // One that is emptied here stays in sight, so that it can be regretted; one that was empty before does not turn up.
  const [blankBefore] = useState(() => new Set(entries.filter(isBlank).map(keyOf)))
  const shown = entries.filter((entry) => !isBlank(entry) || !blankBefore.has(keyOf(entry)))
  const count = answered(entries).length

  return (
    <div className="notebook">
      <h1>{t('page.heading')}</h1>
      <p className="lead">{t('page.lead')}</p>
      <div className="notebook-side">
        <SaveStatus notebook={notebook} />
        {count > 0 && <TakeAway entries={entries} isPage />}
      </div>
      {state === 'opening' && <p>{t('page.opening')}</p>}
      {state !== 'opening' && shown.length === 0 && (
        <p>
          {t('page.empty')} <a href="#/">{t('page.toStories')}</a>
        </p>
      )}
      {shown.length > 0 && <p className="notice">{t('reflections.privacy')}</p>}
      {storiesIn(shown).map(({ id, title, language, answers }) => (
        <section key={id} aria-labelledby={`notebook-${id}`}>
          <h2 id={`notebook-${id}`} lang={language}>
            {title}
          </h2>
          {answers.map((entry) => (
            <AnswerField key={keyOf(entry)} asked={entry} notebook={notebook} />
          ))}
        </section>
      ))}
      <EraseAll notebook={notebook} count={count} unreadable={unreadable.length > 0} />
    </div>
  )
}

/** By story; stories and answers in the order they were first written in. */
function storiesIn(entries: readonly Entry[]) {
  const inOrder = [...entries].sort((a, b) => a.writtenAt.localeCompare(b.writtenAt))
  return [...new Set(inOrder.map(({ story }) => story))].map((id) => {
    const answers = inOrder.filter(({ story }) => story === id)
    const newest = answers.reduce((a, b) => (b.changedAt > a.changedAt ? b : a))
    return { id, title: newest.storyTitle, language: newest.language, answers }
  })
}
