/** What the learner should know of this browser before she trusts it with her words. Nothing, most often; then it takes no room. */
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isClearedWeeklyHere, isFramedElsewhere } from '../device/conditions.ts'
import { type Notebook, notebookHere } from './notebook.ts'
import { useNotebook } from './useNotebook.ts'

/** A shelf that takes nothing has its own, graver sentence: see Faults. */
export function Warnings({ notebook = notebookHere() }: { notebook?: Notebook }) {
  const { t } = useTranslation('notebook')
  const { state, notes } = useNotebook(notebook)
  const isKept = state === 'open' && [...notes.values()].some(({ savedAt }) => savedAt !== null)
  const isPrivate = useLooksPrivate(isKept)

  return (
    <div role="status" className="warnings">
      {isFramedElsewhere() && (
        <p className="fault">
          {t('warnings.framed')}{' '}
          <a href={window.location.href} target="_blank" rel="noopener">
            {t('warnings.ownWindow')}
          </a>
        </p>
      )}
      {isPrivate && <p className="fault">{t('warnings.privateWindow')}</p>}
      {isKept && !isPrivate && isClearedWeeklyHere() && (
        <p className="fault">{t('warnings.weekly')}</p>
      )}
    </div>
  )
}

let answer: Promise<boolean> | null = null

/** Asked once a visit, when there is something to lose. */
function useLooksPrivate(matters: boolean): boolean {
  const [isPrivate, setIsPrivate] = useState(false)
  useEffect(() => {
    if (!matters) return
    answer ??= import('../device/privateWindow.ts').then(({ looksPrivate }) => looksPrivate())
    answer.then(setIsPrivate, () => {
      answer = null // its code could not be fetched; another time, perhaps
    })
  }, [matters])
  return isPrivate
}
