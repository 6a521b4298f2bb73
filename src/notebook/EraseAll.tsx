/** Deletes all that was written, after asking once; for ten seconds it can be undone. */
import { useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Notebook } from './notebook.ts'
import { useEraseAll } from './useEraseAll.ts'

type EraseAllProps = { notebook: Notebook; count: number; unreadable: boolean }

/** Offered while there is something to delete. `unreadable`: also records that cannot be read. */
export function EraseAll({ notebook, count, unreadable }: EraseAllProps) {
  const { t } = useTranslation('notebook')
  const isEmpty = count === 0 && !unreadable
  const { place, said, isGone, canUndo, erase, undo } = useEraseAll(notebook, isEmpty)
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()

  return (
    <div className="erase-all">
      {!isEmpty && (
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
        {said && t(`eraseAll.${said}`)} {isGone && t('eraseAll.gone')}
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
          <button
            type="button"
            className="ds-button"
            data-variant="secondary"
            onClick={() => erase().then(() => dialog.current?.close())}
          >
            {t('eraseAll.yes')}
          </button>
        </div>
      </dialog>
    </div>
  )
}
