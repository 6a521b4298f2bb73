/** On every page of a shared machine: that nothing is kept, and the way out. What a learner who has written nothing pays for it is this file. */
import { type ComponentType, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { endVisit } from '../../device/shared.ts'
import type { EndingProps } from '../../notebook/Ending.tsx'
import { speakAlso } from '../i18n.ts'
import './Shared.css'

type Ending = ComponentType<EndingProps> | undefined

/** `ending` asks before the visit ends, where it is not a learner's. */
export function SharedBanner({ ending }: { readonly ending: Ending }) {
  const { t } = useTranslation()
  const [isEnding, setEnding] = useState(false)
  const EndVisit = useEndVisit(ending)
  return (
    <aside className="shared-banner" aria-label={t('shared.name')}>
      <p>
        <b>{t('shared.name')}:</b> {t('shared.nothingKept')}
      </p>
      <button
        type="button"
        className="ds-button"
        data-variant="secondary"
        data-color="neutral"
        data-end-visit
        // Without the notebook's code nothing has been written either.
        onClick={() => (EndVisit ? setEnding(true) : endVisit())}
      >
        {t('shared.end')}
      </button>
      {EndVisit && <EndVisit isAsked={isEnding} onStay={() => setEnding(false)} />}
    </aside>
  )
}

/** The dialog, which also guards what is written: it comes with the notebook's code, once the page is on screen. */
function useEndVisit(ending: Ending): Ending {
  const [found, setFound] = useState(() => ending)
  useEffect(() => {
    if (ending) return
    Promise.all([import('../inner.ts'), speakAlso('notebook')]).then(
      ([{ EndVisit }]) => setFound(() => EndVisit),
      () => {}, // off line: see above
    )
  }, [ending])
  return found
}
