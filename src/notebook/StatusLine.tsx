/** The line that is always in sight while one writes: whether the words are kept, since when, and the way to a copy. Offers one once, when three answers lie here only. */
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../story/language.ts'
import { takeCopy } from './copy.ts'
import { answered } from './entry.ts'
import { momentIn } from './moment.ts'
import { type Notebook, notebookHere } from './notebook.ts'
import { useNotebook } from './useNotebook.ts'
import './StatusLine.css'

/** So many answers without a copy are worth a word. */
const worthACopy = 3

export function StatusLine({ notebook = notebookHere() }: { notebook?: Notebook }) {
  const { t, i18n } = useTranslation('notebook')
  const { state, notes, copy, alone } = useNotebook(notebook)
  const language = i18n.language as Language
  const all = [...notes.values()]
  const written = answered(all.map(({ entry }) => entry))
  const savedAt = all
    .map(({ savedAt }) => savedAt ?? '')
    .sort()
    .at(-1)
  const isFailed = all.some(({ saved }) => saved === 'failed' || saved === 'gone')
  const { isOffered, decline } = useOffer(alone.length, notebook)
  const [said, setSaid] = useState('')

  if (state === 'opening') return null
  const download = async () => {
    decline()
    setSaid(await takeCopy(notebook, t))
  }
  const line = () => {
    if (state === 'shared') return t('shared.inTab')
    if (isFailed || (state !== 'open' && written.length > 0)) return t('line.notKept')
    if (!savedAt) return t(state === 'open' ? 'line.nothingYet' : 'line.notKept')
    return t('answer.saved', { time: momentIn(language, savedAt) })
  }
  return (
    <div className="status-line" data-line={isFailed ? 'failed' : state}>
      <p>
        {line()} {isOffered && <b>{t('line.offer', { count: alone.length })}</b>}
        {copy.takenAt && (
          <small>{t('line.lastCopy', { time: momentIn(language, copy.takenAt) })}</small>
        )}
      </p>
      {written.length > 0 && (
        <button type="button" className="ds-link" data-copy onClick={download}>
          {t('line.copy')}
        </button>
      )}
      {isOffered && (
        <button type="button" className="ds-link" onClick={decline}>
          {t('line.notNow')}
        </button>
      )}
      <p role="status" className={isOffered ? 'ds-sr-only' : 'said'}>
        {isOffered ? t('line.offer', { count: alone.length }) : alone.length === 0 && said}
      </p>
    </div>
  )
}

/** Offers a copy the first time that so many answers lie here alone, and never again. */
function useOffer(alone: number, notebook: Notebook) {
  const { state, copy } = useNotebook(notebook)
  const [isOffered, setOffered] = useState(false)
  const isTime = state === 'open' && !copy.offered && alone >= worthACopy
  useEffect(() => {
    if (!isTime) return
    setOffered(true)
    notebook.noteOffer()
  }, [isTime, notebook])
  return { isOffered, decline: () => setOffered(false) }
}
