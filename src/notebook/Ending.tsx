/** The end of a visit to a shared machine, asked about: what would be lost, the ways to take it along, and the way to stay. */
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { endVisit } from '../device/shared.ts'
import type { Notebook } from './notebook.ts'
import './notebook.css'

export type EndingProps = { isAsked: boolean; onStay(): void }

type Props = EndingProps & {
  /** The notebooks of this tab. */
  notebooks: readonly Notebook[]
  /** How many answers are written in them. */
  count: number
  /** The ways to take them along. */
  children: ReactNode
}

export function Ending({ notebooks, count, isAsked, onStay, children }: Props) {
  const { t } = useTranslation('notebook')
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()

  useEffect(() => {
    if (isAsked) dialog.current?.showModal()
    else dialog.current?.close()
  }, [isAsked])

  const end = () => {
    for (const { letGo } of notebooks) letGo()
    endVisit()
  }
  return (
    <dialog ref={dialog} aria-labelledby={id} onClose={onStay}>
      <h2 id={id}>{t('shared.ending.heading')}</h2>
      {count === 0 ? (
        <p>{t('shared.ending.nothing')}</p>
      ) : (
        <>
          <p>{t('shared.ending.lead', { count })}</p>
          {children}
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
