/** One answer on the notebook's page: when it was written, and whether it comes along when the notebook is taken out. */
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../story/language.ts'
import { AnswerField } from './AnswerField.tsx'
import { type Entry, isBlank, isOwnNote } from './entry.ts'
import { labelOf } from './label.ts'
import { dayIn } from './moment.ts'
import type { Notebook } from './notebook.ts'

type NotebookAnswerProps = {
  entry: Entry
  notebook: Notebook
  hint?: string
  isChosen: boolean
  onChoose(entry: Entry, isChosen: boolean): void
}

/** Drawn anew when something of its own has changed; `onChoose` stays the same. */
export const NotebookAnswer = memo(function NotebookAnswer({
  entry,
  isChosen,
  onChoose,
  ...field
}: NotebookAnswerProps) {
  const { t, i18n } = useTranslation('notebook')
  const [written, changed] = [entry.writtenAt, entry.changedAt].map((moment) =>
    dayIn(i18n.language as Language, moment),
  )
  return (
    <AnswerField asked={entry} {...field}>
      {!isBlank(entry) && (
        <p className="dates">
          {written === changed
            ? t('export.written', { day: written })
            : t('export.changed', { written, changed })}
        </p>
      )}
      {entry.words.trim() !== '' && (
        <label className="include">
          <input
            type="checkbox"
            checked={isChosen}
            onChange={(event) => onChoose(entry, event.currentTarget.checked)}
          />
          {t('page.include')}
          <span className="ds-sr-only" lang={isOwnNote(entry) ? undefined : entry.language}>
            {`: ${labelOf(t, entry)}`}
          </span>
        </label>
      )}
    </AnswerField>
  )
})
