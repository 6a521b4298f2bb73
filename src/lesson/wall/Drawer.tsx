/** The desk where there is one screen only: a drawer over the wall, or, for those who share the wall's tab with others, a small window that stays on top and that nobody else sees. */
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import './drawer.css'

type Props = {
  /** Hears the keys of the small window too. */
  onKey(event: KeyboardEvent): void
  onClose(): void
  /** What lies in it; `isSeen` when the room sees it too. */
  children(isSeen: boolean): ReactNode
}

export function Drawer({ onKey, onClose, children }: Props) {
  const { t } = useTranslation('lesson')
  const [small, setSmall] = useState<Window | null>(null)
  useEffect(() => {
    if (!small) return
    small.document.title = t('drawer.name')
    small.addEventListener('keydown', onKey)
    small.addEventListener('pagehide', onClose)
    return () => {
      small.removeEventListener('keydown', onKey)
      small.removeEventListener('pagehide', onClose)
    }
  }, [small, onKey, onClose, t])
  useEffect(() => () => small?.close(), [small])
  const drawer = useRef<HTMLElement>(null)
  useEffect(() => {
    const before = document.activeElement
    drawer.current?.focus()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])

  if (small)
    return createPortal(<div className="drawer-window">{children(false)}</div>, small.document.body)
  return (
    <aside
      ref={drawer}
      className="wall-drawer"
      aria-label={t('drawer.name')}
      tabIndex={-1}
      data-drawer
    >
      <p className="drawer-head">
        {smallWindows() && (
          <button
            type="button"
            className="ds-button"
            data-variant="tertiary"
            data-size="sm"
            title={t('drawer.why')}
            onClick={() => openSmall().then(setSmall, () => {})}
          >
            {t('drawer.lift')}
          </button>
        )}
        <button
          type="button"
          className="ds-button"
          data-variant="tertiary"
          data-size="sm"
          onClick={onClose}
        >
          {t('drawer.close')} <kbd>N</kbd>
        </button>
      </p>
      {smallWindows() && <p className="drawer-why">{t('drawer.why')}</p>}
      {children(true)}
    </aside>
  )
}

type SmallWindows = { requestWindow(size: { width: number; height: number }): Promise<Window> }

/** Document Picture-in-Picture, where the browser has it. */
const smallWindows = () =>
  Reflect.get(window, 'documentPictureInPicture') as SmallWindows | undefined

/** Opens a small window that looks like this one. To be called in a press; rejects if the browser will not. */
async function openSmall(): Promise<Window> {
  const small = await smallWindows()?.requestWindow({ width: 460, height: 760 })
  if (!small) throw new Error('this browser has no small windows')
  const { documentElement: page, head } = small.document
  page.lang = document.documentElement.lang
  page.dataset.colorScheme = 'dark'
  for (const style of document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')) {
    const link = small.document.createElement('link')
    link.rel = 'stylesheet'
    link.href = style.href
    head.append(link)
  }
  return small
}
