/** How the room talks in a step: the method, its parts, and the time it is recommended to take. */
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { type MethodId, methodIds, minutesOf } from '../methods.ts'

type MethodFieldsProps = {
  readonly method: MethodId
  readonly minutes: number
  onChange(changed: { method?: MethodId; minutes?: number }): void
}

export function MethodFields({ method, minutes, onChange }: MethodFieldsProps) {
  const { t } = useTranslation('course')
  const id = useId()
  const recommended = minutesOf(method)
  return (
    <div className="field">
      <label htmlFor={id}>{t('step.method')}</label>
      <select
        id={id}
        value={method}
        aria-describedby={`${id}-how`}
        onChange={(event) => onChange({ method: event.currentTarget.value as MethodId })}
      >
        {methodIds.map((each) => (
          <option key={each} value={each}>
            {t(`methods.${each}.name`)}
          </option>
        ))}
      </select>
      <p className="how" id={`${id}-how`}>
        {t(`methods.${method}.how`)} {t('step.recommended', { count: recommended })}
      </p>
      {minutes !== recommended && (
        <button
          type="button"
          className="ds-link"
          onClick={() => onChange({ minutes: recommended })}
        >
          {t('step.useRecommended', { count: recommended })}
        </button>
      )}
    </div>
  )
}
