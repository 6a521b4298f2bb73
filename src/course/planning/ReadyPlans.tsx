/** The ready plans of a story: which story, and how long there is. */
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Card } from '../../story/edition.ts'
import { ownWindow } from '../ownWindow.ts'
import { type ReadyLength, readyLengths } from '../ready.ts'
import './ReadyPlans.css'
import './fields.css'

type ReadyPlansProps = {
  /** The stories that can be led: at least one. */
  readonly cards: readonly [Card, ...Card[]]
  onUse(story: Card, length: ReadyLength): void
}

export function ReadyPlans({ cards, onUse }: ReadyPlansProps) {
  const { t } = useTranslation('course')
  const id = useId()
  const [chosen, setChosen] = useState(cards[0].id)
  const card = cards.find((each) => each.id === chosen) ?? cards[0]
  return (
    <section className="ready" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{t('ready.heading')}</h2>
      <p>{t('ready.lead')}</p>
      <div className="ready-plans">
        <div className="ready-story">
          {card.poster && <img src={card.poster} alt="" width="1280" height="720" />}
          {cards.length === 1 ? (
            <p className="name">{card.title}</p>
          ) : (
            <>
              <label htmlFor={id}>{t('ready.story')}</label>
              <select
                id={id}
                value={card.id}
                onChange={(event) => setChosen(event.currentTarget.value)}
              >
                {cards.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
              </select>
            </>
          )}
          <p className="ready-at-once">
            <a href={`#/desk/${card.id}`} {...ownWindow()}>
              {t('ready.desk')}
            </a>
            <a href={`#/guide/${card.id}`}>{t('ready.guide')}</a>
          </p>
        </div>
        <ul>
          {readyLengths.map((length) => (
            <li key={length}>
              <h3>{t('ready.length', { count: length })}</h3>
              <p>{t(`ready.form.${length}`)}</p>
              <button
                type="button"
                className="ds-button"
                data-variant="secondary"
                onClick={() => onUse(card, length)}
              >
                {t('ready.use')}
                <span className="ds-sr-only">: {t('ready.length', { count: length })}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
