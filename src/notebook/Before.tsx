/** Before shared machine is turned on: what already lies here in the browser stays, unless she takes it away. Words are not moved silently. */
import { useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { answered, isBlank } from './entry.ts'
import { type Notebook, notebookHere } from './notebook.ts'
import { TakeAway } from './TakeAway.tsx'
import { Unreadable } from './Unreadable.tsx'
import { useNotebook } from './useNotebook.ts'
import './notebook.css'

type BeforeProps = {
  notebook?: Notebook
  /** The notebooks of lessons led on this machine, as far as something lies in them. */
  lessons?: readonly Notebook[]
  onTurnOn(): void
  onStay(): void
}

export function Before({ notebook = notebookHere(), lessons = [], onTurnOn, onStay }: BeforeProps) {
  const { t } = useTranslation('notebook')
  const { notes, bookmarks, unreadable } = useNotebook(notebook)
  const dialog = useRef<HTMLDialogElement>(null)
  const [isFailed, setFailed] = useState(false)
  const id = useId()
  // An answer that was emptied is still here, as earlier texts.
  const entries = [...notes.values()].flatMap(({ entry }) => (isBlank(entry) ? [] : entry))
  const written = answered(entries)
  useEffect(() => dialog.current?.showModal(), [])

  const erase = async () => {
    const cleared = await Promise.all([notebook, ...lessons].map((each) => each.clear()))
    if (cleared.every(Boolean)) onTurnOn()
    else setFailed(true)
  }
  return (
    <dialog ref={dialog} aria-labelledby={id} onClose={onStay}>
      <h2 id={id}>{t('shared.before.heading')}</h2>
      <p>
        {entries.length > 0
          ? t('shared.before.lead', { count: entries.length })
          : bookmarks.size > 0 && t('shared.before.roads')}{' '}
        {lessons.length > 0 && t('shared.before.lessons')} {t('shared.before.stays')}
      </p>
      <Unreadable records={unreadable} />
      {written.length > 0 && (
        <>
          <TakeAway notebook={notebook} entries={written} />
          <p>{t('shared.download')}</p>
        </>
      )}
      <div className="dialog-buttons">
        <button type="button" className="ds-button" onClick={onTurnOn}>
          {t('shared.before.leave')}
        </button>
        <button type="button" className="ds-button" data-variant="secondary" onClick={erase}>
          {t('shared.before.erase')}
        </button>
        <button type="button" className="ds-button" data-variant="tertiary" onClick={onStay}>
          {t('shared.before.no')}
        </button>
      </div>
      <p role="alert">{isFailed && t('shared.before.failed')}</p>
    </dialog>
  )
}
