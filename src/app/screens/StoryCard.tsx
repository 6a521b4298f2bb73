/** One story of the year: a way in if it is ready, else a quiet promise. */
import { useTranslation } from 'react-i18next'
import type { Card } from '../../story/edition.ts'
import type { Progress } from './Front.tsx'
import { Month } from './Month.tsx'

type Props = { readonly card: Card; readonly progress: Progress[string] }

export function StoryCard({ card, progress }: Props) {
  const { t, i18n } = useTranslation()
  return (
    <article className="card" data-ready={card.ready ? '' : undefined}>
      <div className="still">
        {card.ready && card.poster ? (
          <img src={card.poster} alt="" width="1280" height="720" loading="lazy" />
        ) : (
          <Month month={card.month} />
        )}
      </div>
      <div className="body">
        <p className="when">
          <span>{monthName(card.month, i18n.language)}</span>
          {!card.ready && <span className="coming">{t('front.coming')}</span>}
        </p>
        <h3>{card.ready ? <a href={`#/s/${card.id}`}>{card.title}</a> : card.title}</h3>
        <p>{card.about}</p>
        {card.ready && (
          <p className="foot">
            <span>
              {t('front.minutes', { count: card.minutes })} ·{' '}
              {t('front.decisions', { count: card.decisions })}
            </span>
            <span className="far" data-progress={progress}>
              {t(`front.${progress}`)}
            </span>
          </p>
        )}
      </div>
    </article>
  )
}

/** Not every browser knows Nynorsk; the months are the same in Bokmål. */
const monthName = (month: number, language: string): string =>
  new Intl.DateTimeFormat([language, 'nb'], { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2026, month - 1),
  )
