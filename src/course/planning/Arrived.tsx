/** A plan that came with a link, shown beside the question whether it is to take the place of the one in work. Changes nothing itself. */
import { useTranslation } from 'react-i18next'
import { lengthOf, type Plan } from '../plan.ts'
import { leadTo } from './leadTo.ts'
import { stepName } from './stepName.ts'
import type { Editions } from './useEditions.ts'
import './Arrived.css'

type ArrivedProps = {
  readonly plan: Plan
  readonly editions: Editions
  onUse(): void
  onKeep(): void
}

export function Arrived({ plan, editions, onUse, onKeep }: ArrivedProps) {
  const { t } = useTranslation('course')
  return (
    <section className="arrived" aria-labelledby="arrived">
      <h2 id="arrived" tabIndex={-1} ref={leadTo}>
        {t('arrived.heading')}
      </h2>
      <p className="lead" lang={plan.language} dir="auto">
        {plan.title}
      </p>
      <p>{t('plan.total', { count: lengthOf(plan) })}</p>
      <ol>
        {plan.steps.map((step, at) => {
          const { name, language } = stepName(t, step, plan, editions)
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: two steps of a plan may be alike, and here they stay where they are
            <li key={at}>
              <span lang={language} dir="auto">
                {name}
              </span>{' '}
              <span className="aside">{t('plan.minutes', { count: step.minutes })}</span>
            </li>
          )
        })}
      </ol>
      <p>{t('arrived.lead')}</p>
      <p className="ways">
        <button type="button" className="ds-button" onClick={onUse}>
          {t('arrived.use')}
        </button>
        <button type="button" className="ds-button" data-variant="secondary" onClick={onKeep}>
          {t('arrived.keep')}
        </button>
      </p>
    </section>
  )
}
