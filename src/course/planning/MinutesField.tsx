/** How long a step takes, in whole minutes from 1 to 120. */
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { mostMinutes } from '../plan.ts'
import type { Named } from './stepName.ts'
import { useTyped } from './useTyped.ts'

type MinutesFieldProps = {
  readonly of: Named
  readonly minutes: number
  onChange(minutes: number): void
}

export function MinutesField({ of: { name, language }, minutes, onChange }: MinutesFieldProps) {
  const { t } = useTranslation('course')
  const id = useId()
  const typed = useTyped(String(minutes), (text) => {
    const wanted = Number(text)
    const isPossible = Number.isInteger(wanted) && wanted >= 1 && wanted <= mostMinutes
    if (isPossible) onChange(wanted)
    return isPossible
  })
  return (
    <p className="minutes">
      <label htmlFor={id} className="ds-sr-only">
        {t('step.minutes')}: <span lang={language}>{name}</span>
      </label>
      <input id={id} type="number" min={1} max={mostMinutes} inputMode="numeric" {...typed} />
      <span aria-hidden="true">min</span>
    </p>
  )
}
