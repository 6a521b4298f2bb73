/** An address that leads nowhere: says so, and shows the way. */
import { useTranslation } from 'react-i18next'

export function Unknown() {
  const { t } = useTranslation()
  return (
    <div className="reading">
      <h1>{t('unknown.heading')}</h1>
      <p className="lead">{t('unknown.lead')}</p>
      <a className="ds-button" href="#/">
        {t('unknown.home')}
      </a>
    </div>
  )
}
