/** Deletes all that was written, after asking once. */
import { useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Notebook } from './notebook.ts'

type EraseAllProps = { notebook: Notebook; count: number; unreadable: boolean }

/** Offered while there is something to delete. `unreadable`: also records that cannot be read. */
export function EraseAll({ notebook, count, unreadable }: EraseAllProps) {
  const { t } = useTranslation('notebook')
  const dialog = useRef<HTMLDialogElement>(null)
  const said = useRef<HTMLParagraphElement>(null)
  const [outcome, setOutcome] = useState('')
  const id = useId()

  const erase = async () => {
    const erased = await notebook.eraseAll()
    setOutcome(t(erased ? 'eraseAll.done' : 'eraseAll.failed'))
    dialog.current?.close()
    // The button that opened the dialog is gone now; what happened is the place to be.
    said.current?.focus()
  }

  return (
    <div className="erase-all">
      {(count > 0 || unreadable) && (
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          data-color="neutral"
          onClick={() => dialog.current?.showModal()}
        >
          {t('page.eraseAll')}
        </button>
      )}
      <p role="status" tabIndex={-1} ref={said}>
        {outcome}
      </p>
      <dialog ref={dialog} aria-labelledby={id}>
        <h2 id={id}>{t('eraseAll.heading')}</h2>
        <p>
          {t('eraseAll.lead', { count })} {unreadable && t('eraseAll.unreadable')}
        </p>
        <div className="dialog-buttons">
          <button type="button" className="ds-button" onClick={() => dialog.current?.close()}>
            {t('eraseAll.no')}
          </button>
          <button type="button" className="ds-button" data-variant="secondary" onClick={erase}>
            {t('eraseAll.yes')}
          </button>
        </div>
      </dialog>
    </div>
  )
}
