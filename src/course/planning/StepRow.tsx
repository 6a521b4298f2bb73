/** One step of the plan: what the room does and when, how long it takes, and what can be changed. */
import { useTranslation } from 'react-i18next'
import { type Plan, type Step, storiesOf } from '../plan.ts'
import { isOtherRoad, spanOf } from './editing.ts'
import { MinutesField } from './MinutesField.tsx'
import { StepAbout } from './StepAbout.tsx'
import { StepFields } from './StepFields.tsx'
import { StepMoves } from './StepMoves.tsx'
import { stepName } from './stepName.ts'
import type { Editions } from './useEditions.ts'
import './StepRow.css'

type StepRowProps = {
  readonly plan: Plan
  readonly at: number
  readonly editions: Editions
  onChange(step: Step): void
  onMove(by: -1 | 1): void
  onRemove(): void
}

export function StepRow({ plan, at, editions, onChange, onMove, onRemove }: StepRowProps) {
  const { t } = useTranslation('course')
  const step = plan.steps[at] as Step
  const edition = 'story' in step ? editions.get(step.story) : undefined
  const named = stepName(t, step, plan, editions)
  const [from, to] = spanOf(plan, at)
  return (
    <li className="step" data-do={step.do}>
      <p className="span">
        <span aria-hidden="true">
          {from}–{to}
        </span>
        <span className="ds-sr-only">{t('step.from', { from, to })}</span>
      </p>
      <div className="what">
        <p className="kind">
          {t(`step.kind.${step.do}`)}
          {edition && storiesOf(plan).length > 1 && (
            <span lang={edition.language}> · {edition.words.title}</span>
          )}
        </p>
        <h4 tabIndex={-1} lang={named.language} dir="auto">
          {named.name}
        </h4>
        <StepAbout step={step} edition={edition} isOtherRoad={isOtherRoad(plan, at)} />
        {edition && 'story' in step && (
          <details>
            <summary>
              {t('step.adjust')}
              <span className="ds-sr-only" lang={named.language}>{`: ${named.name}`}</span>
            </summary>
            <StepFields
              step={step}
              edition={edition}
              language={plan.language}
              onChange={onChange}
            />
          </details>
        )}
      </div>
      <MinutesField
        of={named}
        minutes={step.minutes}
        onChange={(minutes) => onChange({ ...step, minutes })}
      />
      <StepMoves
        of={named}
        isFirst={at === 0}
        isLast={at === plan.steps.length - 1}
        onMove={onMove}
        onRemove={onRemove}
      />
    </li>
  )
}
