/** The ways a room can talk together: how it is done, and how long each step takes. */
import { useTranslation } from 'react-i18next'
import { methodIds, methods, minutesOf } from '../methods.ts'
import './GuideMethods.css'

export function GuideMethods() {
  const { t } = useTranslation('course')
  return (
    <section className="methods">
      <h2>{t('guide.methods')}</h2>
      <div className="abreast">
        {methodIds.map((method) => (
          <section key={method}>
            <h3>
              {t(`methods.${method}.name`)}{' '}
              <span className="aside minutes">
                {t('guide.minutes', { count: minutesOf(method) })}
              </span>
            </h3>
            <p>{t(`methods.${method}.how`)}</p>
            <ol className="aside steps">
              {methods[method].map(({ id, minutes }) => (
                <li key={id}>
                  {t(`methods.steps.${id}`)} {minutes}
                </li>
              ))}
            </ol>
          </section>
        ))}
      </div>
    </section>
  )
}
