/** Stands in for a film that cannot be shown: says so, tells what happens in it, and lets the story go on. */
import { useTranslation } from 'react-i18next'
import type { Passage } from '../story/edition.ts'
import { leadHere } from './focus.ts'
import { Spoken } from './Spoken.tsx'
import type { Fault } from './useScreening.ts'

type StandInProps = {
  fault: Fault
  title: string
  transcript: readonly Passage[]
  lang: string
  onRetry(): void
  onGoOn(): void
}

export function StandIn({ fault, title, transcript, lang, onRetry, onGoOn }: StandInProps) {
  const { t } = useTranslation('player')
  return (
    <section className="player-stand-in" data-fault={fault}>
      <h2 tabIndex={-1} ref={leadHere}>
        {t(`fault.${fault}`, { title })}
      </h2>
      <p>{t(`fault.advice.${fault}`)}</p>
      <div className="player-passages" lang={lang}>
        {transcript.map((passage) => (
          <p key={`${passage.from} ${passage.text}`}>
            <Spoken {...passage} />
          </p>
        ))}
      </div>
      <div className="player-ways">
        <button type="button" className="ds-button" data-go-on onClick={onGoOn}>
          {t('goOn')}
        </button>
        {fault !== 'missing' && (
          <button type="button" className="ds-button" data-variant="secondary" onClick={onRetry}>
            {t('fault.again')}
          </button>
        )}
      </div>
    </section>
  )
}
