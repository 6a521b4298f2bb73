/** All keys of a window, in a dialog that opens with `?`. */
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { keyRows } from './keys.ts'
import type { Seat } from './windows/room.ts'
import './KeyHelp.css'

export function KeyHelp({ seat, onClose }: { readonly seat: Seat; onClose(): void }) {
  const { t } = useTranslation('lesson')
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const rows = keyRows.filter(({ on }) => on === undefined || on === seat)
  const nameOf = (key: string) => t(`keys.name.${key}` as 'keys.name.space', { defaultValue: key })
  return (
    <dialog
      ref={dialog}
      className="ds-dialog key-help"
      aria-labelledby="key-help"
      onClose={onClose}
    >
      <h2 id="key-help">{t('keys.heading')}</h2>
      <dl>
        {rows.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{nameOf(key)}</kbd>
              ))}
            </dt>
            <dd>{t(`keys.does.${does}`)}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit" className="ds-button">
          {t('keys.close')}
        </button>
      </form>
    </dialog>
  )
}
