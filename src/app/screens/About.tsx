/** What this is, what is invented, what stays on the device, whose work it builds on, and an honest word on accessibility. */
import { useTranslation } from 'react-i18next'
import './About.css'

const libraries = [
  { name: 'Designsystemet, React, React DOM, react-player', licence: 'MIT' },
  { name: 'XState, Valibot, i18next, react-i18next, docx, uqr', licence: 'MIT' },
  { name: 'idb', licence: 'ISC' },
]

export function About() {
  const { t } = useTranslation('about')
  return (
    <div className="reading about">
      <h1>{t('heading')}</h1>
      <p className="lead">{t('lead')}</p>
      <p>{t('use')}</p>

      <section>
        <h2>{t('invented.heading')}</h2>
        <div>
          <p>{t('invented.people')}</p>
          <p>{t('invented.made')}</p>
        </div>
      </section>

      <section>
        <h2>{t('privacy.heading')}</h2>
        <div>
          <p>{t('privacy.stays')}</p>
          <p>{t('privacy.shared')}</p>
          <p>{t('privacy.deleted')}</p>
          <p>{t('privacy.names')}</p>
        </div>
      </section>

      <section>
        <h2>{t('access.heading')}</h2>
        <div>
          <p>{t('access.aim')}</p>
          <h3>{t('access.met.heading')}</h3>
          <ul>
            <li>{t('access.met.keyboard')}</li>
            <li>{t('access.met.film')}</li>
            <li>{t('access.met.time')}</li>
            <li>{t('access.met.zoom')}</li>
            <li>{t('access.met.axe')}</li>
          </ul>
          <h3>{t('access.untested.heading')}</h3>
          <ul>
            <li>{t('access.untested.people')}</li>
            <li>{t('access.untested.audit')}</li>
            <li>{t('access.untested.devices')}</li>
            <li>{t('access.untested.nn')}</li>
          </ul>
          <p>{t('access.tell')}</p>
        </div>
      </section>

      <section>
        <h2>{t('licences.heading')}</h2>
        <div>
          <p>{t('licences.facts')}</p>
          <ul>
            <li>{t('licences.code')}</li>
            <li>{t('licences.stories')}</li>
            <li>{t('licences.peeps')}</li>
            <li>{t('licences.fonts')}</li>
          </ul>
          <h3>{t('licences.libraries')}</h3>
          <ul>
            {libraries.map(({ name, licence }) => (
              <li key={name}>
                {name}: {licence}
              </li>
            ))}
          </ul>
        </div>
      </section>
    </div>
  )
}
