/** A story (or the list of them) that could not be fetched: what has happened, what is safe, and what to do. */
import { useTranslation } from 'react-i18next'

type Props = {
  /** Whether it does not exist at all; else the line or the host failed, and trying again may help. */
  readonly missing: boolean
  onRetry(): void
}

export function Trouble({ missing, onRetry }: Props) {
  const { t } = useTranslation()
  return (
    <div className="reading" role="alert">
      <h1>{t('trouble.heading')}</h1>
      <p className="lead">{t(missing ? 'trouble.missing' : 'trouble.lead')}</p>
      <p className="ways">
        {!missing && (
          <button type="button" className="ds-button" onClick={onRetry}>
            {t('trouble.retry')}
          </button>
        )}
        <a className="ds-button" data-variant="secondary" href="#/">
          {t('trouble.home')}
        </a>
      </p>
    </div>
  )
}
