/** Puts more into a plan: a step of a kind, from which story, or all of a story at once. */
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Card } from '../../story/edition.ts'
import type { Step } from '../plan.ts'
import { stepKinds } from './editing.ts'

type AddStepProps = {
  readonly cards: readonly Card[]
  /** The story that steps are from unless another is chosen. */
  readonly story: string | undefined
  onAdd(kind: Step['do'], story: string): void
  onAddStory(story: string): void
}

export function AddStep({ cards, story, onAdd, onAddStory }: AddStepProps) {
  const { t } = useTranslation('course')
  const id = useId()
  const [chosen, setChosen] = useState(story ?? cards[0]?.id ?? '')
  const button = (name: string, onPress: () => void) => (
    <button
      key={name}
      type="button"
      className="ds-button"
      data-variant="secondary"
      data-color="neutral"
      onClick={onPress}
    >
      {name}
    </button>
  )
  return (
    <section className="add" aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`}>{t('add.heading')}</h3>
      {cards.length > 1 && (
        <div className="field">
          <label htmlFor={id}>{t('add.story')}</label>
          <select id={id} value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
            {cards.map((card) => (
              <option key={card.id} value={card.id}>
                {card.title}
              </option>
            ))}
          </select>
        </div>
      )}
      <p className="ways">
        {stepKinds.map((kind) => button(t(`add.${kind}`), () => onAdd(kind, chosen)))}
        {cards.length > 1 && button(t('add.whole'), () => onAddStory(chosen))}
      </p>
    </section>
  )
}
