/** One way on from a decision: what it says, what it brings about and where it leads; with `act`, hands can be counted and the way taken. */
import { useTranslation } from 'react-i18next'
import type { Edition } from '../../story/edition.ts'
import type { Choice } from '../../story/story.ts'
import type { LessonHere } from '../useLesson.ts'
import { lengthOf } from './ahead.ts'
import { DeskButton } from './DeskButton.tsx'
import { Length } from './Length.tsx'
import './Way.css'

type Props = {
  readonly choice: Choice
  readonly letter: string
  readonly edition: Edition
  /** Whether a road of this lesson has gone there. */
  readonly taken: boolean
  readonly hands: number
  /** The most hands that are up for any way here. */
  readonly most: number
  readonly act?: LessonHere['act']
}

export function Way({ choice: { id, to }, letter, edition, taken, hands, most, act }: Props) {
  const { t } = useTranslation('lesson')
  const { words, language } = edition
  const said = words.choices[id]
  const leads = words.scenes[to]
  return (
    <li className="desk-way" data-way={id}>
      <b className="desk-letter">{letter}</b>
      <div className="desk-said">
        <p lang={language}>{said?.text}</p>
        <p className="desk-brings" lang={language}>
          {said?.consequence ?? leads?.card}{' '}
          <span className="desk-leads">
            <span className="ds-sr-only">{t('desk.ways.leadsTo')}</span> {leads?.title}{' '}
            <Length ms={lengthOf(edition, to)} />
          </span>
        </p>
        {taken && <p className="desk-taken">{t('desk.ways.taken')}</p>}
      </div>
      {act && (
        <div className="desk-hands">
          <button
            type="button"
            aria-label={t('desk.ways.less', { letter })}
            onClick={() => act({ do: 'vote', choice: id, by: -1 })}
          >
            −
          </button>
          <output aria-label={t('desk.ways.hands', { letter })}>{hands}</output>
          <button
            type="button"
            aria-label={t('desk.ways.more', { letter })}
            onClick={() => act({ do: 'vote', choice: id, by: 1 })}
          >
            +
          </button>
          <DeskButton
            label={t('desk.ways.take', { letter })}
            onPress={() => act({ do: 'choose', choice: id })}
          />
        </div>
      )}
      {act && <meter min={0} max={Math.max(1, most)} value={hands} aria-hidden="true" />}
    </li>
  )
}
