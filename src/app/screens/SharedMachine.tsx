/** The place to turn shared machine on and off. A link, so that the leader of a course can hand its address out. */
import { type MouseEvent, type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { frontPage, isShared } from '../../device/shared.ts'
import { speakAlso } from '../i18n.ts'
import './Shared.css'

export function SharedMachine() {
  const { t } = useTranslation()
  const [before, setBefore] = useState<ReactNode>(null)
  const [isUnseen, setUnseen] = useState(false)
  if (isShared())
    return (
      <p className="shared-machine">
        {t('shared.isOn')} {t('shared.mine')} <a href={frontPage(false)}>{t('shared.turnOff')}</a>
      </p>
    )

  // Replaced, so that the way back does not lead to where things are saved again.
  const turnOn = () => window.location.replace(frontPage(true))
  const look = async (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    setUnseen(false)
    const [{ Before }, { notebookHere }, { lessonNotebooksLeft }] = await Promise.all([
      import('../inner.ts'),
      import('../../notebook/notebook.ts'),
      import('../../notebook/lessonNotebooks.ts'),
      speakAlso('notebook'),
    ])
    const notebook = notebookHere()
    await notebook.ready
    const lessons = await lessonNotebooksLeft()
    const { notes, bookmarks, unreadable } = notebook.view()
    if (notes.size + bookmarks.size + unreadable.length + lessons.length === 0) turnOn()
    else setBefore(<Before lessons={lessons} onTurnOn={turnOn} onStay={() => setBefore(null)} />)
  }
  return (
    <div className="shared-machine">
      <p>
        {t('shared.ask')}{' '}
        <a href={frontPage(true)} onClick={(event) => look(event).catch(() => setUnseen(true))}>
          {t('shared.turnOn')}
        </a>{' '}
        <span>{t('shared.explained')}</span>
      </p>
      {/* Its code could not be fetched. Not turned on unseen: what lies here would be left for others to read. */}
      <p role="alert">{isUnseen && t('shared.unseen')}</p>
      {before}
    </div>
  )
}
