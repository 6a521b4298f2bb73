/** Before a shared machine is left: what is written, the ways to take it along, and the end. */
import { useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { endVisit } from '../device/shared.ts'
import { answered } from './entry.ts'
import { type Notebook, notebookHere } from './notebook.ts'
import { TakeAway } from './TakeAway.tsx'
import { useNotebook } from './useNotebook.ts'
import './notebook.css'

export type EndVisitProps = { notebook?: Notebook; isAsked: boolean; onStay(): void }

export function EndVisit({ notebook = notebookHere(), isAsked, onStay }: EndVisitProps) {
  const { t } = useTranslation('notebook')
  const { notes } = useNotebook(notebook)
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const written = answered([...notes.values()].map(({ entry }) => entry))

  useEffect(() => {
    if (isAsked) dialog.current?.showModal()
    else dialog.current?.close()
  }, [isAsked])

  const end = () => {
    notebook.letGo()
    endVisit()
  }
  return (
    <dialog ref={dialog} aria-labelledby={id} onClose={onStay}>
      <h2 id={id}>{t('shared.ending.heading')}</h2>
      {written.length === 0 ? (
        <p>{t('shared.ending.nothing')}</p>
      ) : (
        <>
          <p>{t('shared.ending.lead', { count: written.length })}</p>
          <TakeAway notebook={notebook} entries={written} />
          <p>{t('shared.download')}</p>
        </>
      )}
      <div className="dialog-buttons">
        <button type="button" className="ds-button" onClick={onStay}>
          {t('shared.ending.no')}
        </button>
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          data-color="neutral"
          onClick={end}
        >
          {t('shared.ending.yes')}
        </button>
      </div>
    </dialog>
  )
}
