/** How long the plan takes beside the time there is, said kindly. */
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { lengthOf, type Plan } from '../plan.ts'

/** The lengths of a session that can be chosen, in minutes. */
const lengths = [15, 30, 45, 60, 90, 120] as const

/** The shortest of them that a plan has room in. */
export const roomFor = (plan: Plan): number =>
  lengths.find((length) => length >= lengthOf(plan)) ?? 120

type PlanTimeProps = {
  readonly plan: Plan
  /** In minutes. */
  readonly have: number
  onHave(minutes: number): void
}

export function PlanTime({ plan, have, onHave }: PlanTimeProps) {
  const { t } = useTranslation('course')
  const id = useId()
  const takes = lengthOf(plan)
  const over = takes - have
  return (
    <div className="time">
      <div className="field">
        <label htmlFor={id}>{t('plan.have')}</label>
        <select
          id={id}
          value={have}
          onChange={(event) => onHave(Number(event.currentTarget.value))}
        >
          {lengths.map((length) => (
            <option key={length} value={length}>
              {t('plan.minutes', { count: length })}
            </option>
          ))}
        </select>
      </div>
      <p role="status" data-over={over > 0 ? '' : undefined}>
        <b>{t('plan.total', { count: takes })}</b>{' '}
        {over === 0
          ? t('plan.exact')
          : t(over > 0 ? 'plan.over' : 'plan.under', { count: Math.abs(over) })}
      </p>
    </div>
  )
}
