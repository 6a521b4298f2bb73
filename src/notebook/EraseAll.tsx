/** Deletes all that was written, after asking once; for ten seconds it can be undone. */
import { useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Notebook } from './notebook.ts'
import { useNotebook } from './useNotebook.ts'

type EraseAllProps = { notebook: Notebook; count: number; unreadable: boolean }

/** Offered while there is something to delete. `unreadable`: also records that cannot be read. */
export function EraseAll({ notebook, count, unreadable }: EraseAllProps) {
  const { t } = useTranslation('notebook')
  const { erased } = useNotebook(notebook)
  const dialog = useRef<HTMLDialogElement>(null)
  const place = useRef<HTMLParagraphElement>(null)
  const [outcome, setOutcome] = useState<'erasing' | 'done' | 'failed' | 'undone' | null>(null)
  // Also for one who left the page and came back within the ten seconds.
  const isAllErased = count === 0 && !unreadable
  const canUndo = isAllErased && erased.size > 0 && outcome !== 'erasing' && outcome !== 'failed'
  const isPast = outcome === 'done' && !isAllErased
  const said = canUndo ? 'done' : outcome === 'erasing' || isPast ? null : outcome
  const id = useId()

  const erase = async () => {
    setOutcome('erasing')
    setOutcome((await notebook.eraseAll()) ? 'done' : 'failed')
    dialog.current?.close()
  }
  const undo = () => {
    notebook.putBack()
    setOutcome('undone')
  }
  // The button that was pressed is gone now; what happened is the place to be.
  useEffect(() => {
    if (outcome && outcome !== 'erasing') place.current?.focus()
  }, [outcome])

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
      <p role="status" tabIndex={-1} ref={place}>
        {said && t(`eraseAll.${said}`)} {said === 'done' && !canUndo && t('eraseAll.gone')}
      </p>
      {canUndo && (
        <button type="button" className="ds-button" data-variant="secondary" onClick={undo}>
          {t('eraseAll.undo')}
        </button>
      )}
      <dialog ref={dialog} aria-labelledby={id}>
        <h2 id={id}>{t('eraseAll.heading')}</h2>
        <p>
          {t('eraseAll.lead', { count })} {unreadable && t('eraseAll.unreadable')}
        </p>
        <p>{t('eraseAll.regret')}</p>
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
