/** The plan in work: its name, its time, its steps, and where it can be taken. */
import { type RefObject, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { isShared } from '../../device/shared.ts'
import type { Card } from '../../story/edition.ts'
import type { Language } from '../../story/language.ts'
import { mostSigns, type Plan, type Step, storiesOf } from '../plan.ts'
import { AddStep } from './AddStep.tsx'
import { PlanSteps } from './PlanSteps.tsx'
import { PlanTime } from './PlanTime.tsx'
import { TakeAlong } from './TakeAlong.tsx'
import type { Editions } from './useEditions.ts'
import { useTyped } from './useTyped.ts'
import './PlanEditor.css'
import './fields.css'

type PlanEditorProps = {
  /** Where the plan begins, so that the keyboard can be led there. */
  readonly heading: RefObject<HTMLHeadingElement | null>
  readonly plan: Plan
  readonly cards: readonly Card[]
  readonly editions: Editions
  /** The language that she writes in now. */
  readonly language: Language
  /** The time there is, in minutes. */
  readonly have: number
  /** A step that has just been put in: the keyboard goes there. */
  readonly added: Step | null
  onHave(minutes: number): void
  onChange(plan: Plan): void
  onAdd(kind: Step['do'], story: string): void
  onAddStory(story: string): void
}

export function PlanEditor({
  heading,
  plan,
  cards,
  editions,
  language,
  have,
  added,
  onHave,
  onChange,
  onAdd,
  onAddStory,
}: PlanEditorProps) {
  const { t } = useTranslation('course')
  const id = useId()
  const title = useTyped(plan.title, (text) => {
    const isTitle = text.trim() !== ''
    if (isTitle) onChange({ ...plan, title: text, language })
    return isTitle
  })
  return (
    <section className="plan" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`} tabIndex={-1} ref={heading}>
        {t('plan.heading')}
      </h2>
      <p className="aside">{t(isShared() ? 'plan.keptShared' : 'plan.kept')}</p>
      <div className="plan-columns">
        <div>
          <div className="plan-head">
            <div className="field">
              <label htmlFor={id}>{t('plan.title')}</label>
              <input
                id={id}
                type="text"
                maxLength={mostSigns}
                lang={plan.language}
                dir="auto"
                {...title}
              />
            </div>
            <PlanTime plan={plan} have={have} onHave={onHave} />
          </div>
          <h3>{t('plan.steps')}</h3>
          <PlanSteps plan={plan} editions={editions} added={added} onChange={onChange} />
          <AddStep cards={cards} story={storiesOf(plan)[0]} onAdd={onAdd} onAddStory={onAddStory} />
        </div>
        <TakeAlong plan={plan} editions={editions} />
      </div>
    </section>
  )
}
