/** How many answers come along when the notebook is taken out, and the two quick ways to change that. */
import { useTranslation } from 'react-i18next'

type ChosenProps = { chosen: number; all: number; onAll(): void; onNone(): void }

export function Chosen({ chosen, all, onAll, onNone }: ChosenProps) {
  const { t } = useTranslation('notebook')
  return (
    <div className="chosen">
      <p role="status">{t('page.chosen', { chosen, count: all })}</p>
      <button type="button" className="ds-link" disabled={chosen === all} onClick={onAll}>
        {t('page.all')}
      </button>
      <button type="button" className="ds-link" disabled={chosen === 0} onClick={onNone}>
        {t('page.none')}
      </button>
    </div>
  )
}
