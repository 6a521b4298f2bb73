/** Begins anew with another group: the notes of the last are offered as a file, and then deleted. For ten seconds that can be undone. */
import { type ReactNode, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Notebook } from '../../notebook/notebook.ts'
import { useEraseAll } from '../../notebook/useEraseAll.ts'

type Props = {
  notebook: Notebook
  /** How many notes there are to delete. */
  count: number
  /** There are also records that cannot be read. */
  unreadable: boolean
  /** The ways to take the notes along first. */
  children: ReactNode
}

export function NewGroup({ notebook, count, unreadable, children }: Props) {
  const { t } = useTranslation('lesson')
  const { t: tn } = useTranslation('notebook')
  const isEmpty = count === 0 && !unreadable
  const { place, said, isGone, canUndo, erase, undo } = useEraseAll(notebook, isEmpty)
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const close = () => dialog.current?.close()

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
          {t('notes.newGroup.ask')}
        </button>
      )}
      <p role="status" tabIndex={-1} ref={place}>
        {said === 'done' ? t('notes.newGroup.done') : said && tn(`eraseAll.${said}`)}{' '}
        {isGone && tn('eraseAll.gone')}
      </p>
      {canUndo && (
        <button type="button" className="ds-button" data-variant="secondary" onClick={undo}>
          {tn('eraseAll.undo')}
        </button>
      )}
      <dialog ref={dialog} aria-labelledby={id}>
        <h2 id={id}>{t('notes.newGroup.heading')}</h2>
        <p>
          {t('notes.newGroup.lead', { count })} {unreadable && tn('eraseAll.unreadable')}
        </p>
        {children}
        <p>{tn('eraseAll.regret')}</p>
        <div className="dialog-buttons">
          <button type="button" className="ds-button" onClick={close}>
            {t('notes.newGroup.no')}
          </button>
          <button
            type="button"
            className="ds-button"
            data-variant="secondary"
            onClick={() => erase().then(close)}
          >
            {t('notes.newGroup.yes')}
          </button>
        </div>
      </dialog>
    </div>
  )
}
