/** What is in a backup beside what is here, before anything is changed. A dialog: it is answered, or left. */
import { useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../story/language.ts'
import { momentIn } from '../moment.ts'
import type { Notebook } from '../notebook.ts'
import { useNotebook } from '../useNotebook.ts'
import type { Backup } from './backup.ts'
import { ComparedStory } from './ComparedStory.tsx'

/** Fetched with the reader of backups. */
export type Comparing = typeof import('./compare.ts')

type ComparisonProps = {
  backup: Backup
  comparing: Comparing
  notebook: Notebook
  onYes(): void
  onNo(): void
}

export function Comparison({ backup, comparing, notebook, onYes, onNo }: ComparisonProps) {
  const { t, i18n } = useTranslation('notebook')
  const { notes, bookmarks } = useNotebook(notebook)
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const id = useId()
  useEffect(() => {
    dialog.current?.showModal()
    heading.current?.focus() // the buttons come after what is to be read
  }, [])

  const here = {
    entries: [...notes.values()].map(({ entry }) => entry),
    bookmarks: [...bookmarks.values()],
  }
  const isNothingNew = comparing.isAllHere(backup, here)
  const stories = comparing.compare(backup.entries, here.entries)
  const hasTwo = stories.some(({ answers }) =>
    answers.some(({ standing }) => standing === 'newerInFile' || standing === 'newerHere'),
  )
  return (
    <dialog ref={dialog} aria-labelledby={id} onClose={onNo}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {t('backup.heading')}
      </h2>
      <p>
        {t('backup.made', { moment: momentIn(i18n.language as Language, backup.madeAt) })}{' '}
        {t(isNothingNew ? 'backup.allHere' : 'backup.lead')}{' '}
        {!isNothingNew && hasTwo && t('backup.two')}
      </p>
      {backup.unreadable > 0 && (
        <p className="fault">{t('backup.unreadable', { count: backup.unreadable })}</p>
      )}
      {stories.map((story) => (
        <ComparedStory key={story.story} story={story} />
      ))}
      {backup.bookmarks.length > 0 && (
        <p>{t('backup.roads', { count: backup.bookmarks.length })}</p>
      )}
      <div className="dialog-buttons">
        {!isNothingNew && (
          <button type="button" className="ds-button" onClick={onYes}>
            {t('backup.yes')}
          </button>
        )}
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          onClick={() => dialog.current?.close()}
        >
          {t(isNothingNew ? 'backup.close' : 'backup.no')}
        </button>
      </div>
    </dialog>
  )
}
