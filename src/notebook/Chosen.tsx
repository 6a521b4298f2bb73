/** How many answers come along when the notebook is taken out, and the quick ways to change that. */
import { useTranslation } from 'react-i18next'

type ChosenProps = {
  chosen: number
  all: number
  /** How many of the chosen a search keeps out of sight. */
  hidden: number
  onAll(): void
  onNone(): void
  /** Takes what the search found and nothing else; null where the search hides nothing or finds nothing. */
  onOnlyFound: (() => void) | null
}

export function Chosen({ chosen, all, hidden, onAll, onNone, onOnlyFound }: ChosenProps) {
  const { t } = useTranslation('notebook')
  return (
    <div className="chosen">
      <p role="status">
        {t(hidden > 0 ? 'page.chosenHidden' : 'page.chosen', { chosen, count: all })}
      </p>
      <button type="button" className="ds-link" disabled={chosen === all} onClick={onAll}>
        {t('page.all')}
      </button>
      <button type="button" className="ds-link" disabled={chosen === 0} onClick={onNone}>
        {t('page.none')}
      </button>
      {onOnlyFound && (
        <button type="button" className="ds-link" disabled={hidden === 0} onClick={onOnlyFound}>
          {t('page.onlyFound')}
        </button>
      )}
    </div>
  )
}
