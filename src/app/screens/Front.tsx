/** The front page: what this is in two sentences, where to begin, and the year in Elvestrand. */
import { useTranslation } from 'react-i18next'
import { isShared } from '../../device/shared.ts'
import type { Card } from '../../story/edition.ts'
import { Month } from './Month.tsx'
import { SharedMachine } from './SharedMachine.tsx'
import { StoryCard } from './StoryCard.tsx'
import './Front.css'

/** How far a learner is in each story, by id. A story that is not there is new to her. */
export type Progress = Readonly<Record<string, 'new' | 'begun' | 'ended'>>

type Props = {
  readonly cards: readonly Card[]
  readonly progress: Progress
  /** Sentences about what is wrong with the stories: only while somebody writes. */
  readonly faults?: readonly string[] | undefined
  readonly onMore?: (() => void) | undefined
}

export function Front({ cards, progress, faults = [], onMore }: Props) {
  const { t } = useTranslation()
  const first = cards.find(({ ready }) => ready)
  return (
    <div className="front">
      {faults.length > 0 && (
        <section className="faults" data-color="brand1" aria-label={t('front.faults')}>
          <p>{t('front.faults')}</p>
          <ul>
            {faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </section>
      )}
      <section className="hero">
        <div>
          <h1>{t('front.heading')}</h1>
          <p className="lead">{t('front.lead')}</p>
          {first && <Begin card={first} progress={progress[first.id] ?? 'new'} />}
          <p className="promise">{t(isShared() ? 'shared.promise' : 'front.promise')}</p>
          <SharedMachine />
        </div>
        {first && (
          <div className="picture">
            {first.poster ? (
              <img src={first.poster} alt="" width="1280" height="720" fetchPriority="high" />
            ) : (
              <Month month={first.month} />
            )}
          </div>
        )}
      </section>
      <section className="year" aria-labelledby="year">
        <h2 id="year">{t('front.year')}</h2>
        <p>{t('front.yearLead')}</p>
        <ul>
          {cards.map((card) => (
            <li key={card.id}>
              <StoryCard card={card} progress={progress[card.id] ?? 'new'} />
            </li>
          ))}
        </ul>
        {onMore && (
          <button type="button" className="ds-button" data-variant="secondary" onClick={onMore}>
            {t('front.more')}
          </button>
        )}
      </section>
      <section className="leaders" aria-labelledby="leaders">
        <h2 id="leaders">{t('front.leaders')}</h2>
        <p>
          {t('front.leadersLead')} <a href="#/course">{t('front.toCourse')}</a>
        </p>
      </section>
    </div>
  )
}

const beginWords = { new: 'front.start', begun: 'front.resume', ended: 'front.again' } as const

function Begin({ card, progress }: { readonly card: Card; readonly progress: Progress[string] }) {
  const { t } = useTranslation()
  return (
    <p className="begin">
      <a className="ds-button" href={`#/s/${card.id}`}>
        {t(beginWords[progress])}
      </a>
      <span>
        <b>{card.title}</b> {t('front.minutes', { count: card.minutes })}
      </span>
    </p>
  )
}
