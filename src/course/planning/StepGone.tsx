/** Where a step was taken out: says so, and holds the way back until something else is changed. */
import { useTranslation } from 'react-i18next'

type StepGoneProps = { readonly name: string; onUndo(): void }

export function StepGone({ name, onUndo }: StepGoneProps) {
  const { t } = useTranslation('course')
  return (
    <li className="step-gone">
      <p role="status">{t('said.removed', { name })}</p>
      <button
        type="button"
        className="ds-button"
        data-variant="tertiary"
        ref={(button) => button?.focus()}
        onClick={onUndo}
      >
        {t('said.undo')}
      </button>
    </li>
  )
}
