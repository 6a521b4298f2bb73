/** The learner's turn in the story as text: choose, go on, or back from a bonus scene. */
import { useTranslation } from 'react-i18next'
import { shuffled } from '../../player/order.ts'
import type { Edition } from '../../story/edition.ts'
import type { Turn } from '../../story/story.ts'
import type { Telling } from '../../story/telling.ts'

type Props = {
  readonly edition: Edition
  readonly scene: string
  readonly turn: Turn | null
  readonly isBonus: boolean
  readonly send: Telling['send']
}

export function TextTurn({ edition: { words, language }, scene, turn, isBonus, send }: Props) {
  const { t } = useTranslation()
  if (isBonus)
    return (
      <button
        type="button"
        className="ds-button"
        data-go-on
        onClick={() => send({ type: 'clip.ended', scene })}
      >
        {t('text.goBack')}
      </button>
    )
  if (turn?.kind === 'continue')
    return (
      <button
        type="button"
        className="ds-button"
        data-go-on
        onClick={() => send({ type: 'card.read', scene })}
      >
        {t('text.goOn')}
      </button>
    )
  if (turn?.kind !== 'choose') return null
  const said = words.scenes[scene]
  return (
    <section className="choices" aria-labelledby="decision" lang={language}>
      <h3 id="decision">{said?.decision ?? said?.title}</h3>
      <ul>
        {shuffled(turn.choices).map(({ id }) => (
          <li key={id}>
            <button
              type="button"
              data-choice={id}
              onClick={() => send({ type: 'choice.made', scene, choice: id })}
            >
              {words.choices[id]?.text}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
