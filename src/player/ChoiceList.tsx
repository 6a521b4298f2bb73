/** The ways on from a decision: equals in size and colour, in an order that tells nothing. On a card its words come first. */
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { letterOf } from '../story/letter.ts'
import type { Choice } from '../story/story.ts'
import type { Words } from '../story/words.ts'
import { leadHere } from './focus.ts'

type ChoiceListProps = {
  scene: string
  /** In the order they are to be shown. */
  choices: readonly Choice[]
  words: Words
  lang: string
  /** The learner points at a choice: its film may be made ready. */
  onLean(choice: string): void
  onChoose(choice: string): void
}

export function ChoiceList({ scene, choices, words, lang, onLean, onChoose }: ChoiceListProps) {
  const { t } = useTranslation('player')
  const id = useId()
  const { card, decision, title } = words.scenes[scene] ?? {}
  return (
    <section
      className="player-choices"
      aria-labelledby={id}
      aria-describedby={card === undefined ? undefined : `${id}-card`}
    >
      {card !== undefined && (
        <p id={`${id}-card`} lang={lang}>
          {card}
        </p>
      )}
      <h2 id={id} tabIndex={-1} ref={leadHere} lang={lang}>
        {decision ?? title}
      </h2>
      <ul>
        {choices.map((choice, nth) => {
          const lean = () => onLean(choice.id)
          const letter = letterOf(nth)
          return (
            <li key={choice.id}>
              <button
                type="button"
                data-color-scheme="light"
                data-choice={choice.id}
                onPointerEnter={lean}
                onPointerDown={lean}
                onFocus={lean}
                onClick={() => onChoose(choice.id)}
              >
                <span aria-hidden="true">{letter}</span>
                <span className="player-unseen">{t('choice', { letter })}</span>{' '}
                <span lang={lang}>{words.choices[choice.id]?.text}</span>
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
