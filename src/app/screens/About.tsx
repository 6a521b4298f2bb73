/** What this is, what is invented, what stays on the device, whose work it builds on, and an honest word on accessibility. */
import { useTranslation } from 'react-i18next'
import './About.css'

const libraries = [
  { name: 'Designsystemet, React, React DOM, react-player', licence: 'MIT' },
  { name: 'XState, Valibot, i18next, react-i18next, docx', licence: 'MIT' },
  { name: 'idb', licence: 'ISC' },
]

export function About() {
  const { t } = useTranslation()
  return (
    <div className="reading about">
      <h1>{t('about.heading')}</h1>
      <p className="lead">{t('about.lead')}</p>
      <p>{t('about.use')}</p>

      <section>
        <h2>{t('about.invented.heading')}</h2>
        <div>
          <p>{t('about.invented.people')}</p>
          <p>{t('about.invented.made')}</p>
        </div>
      </section>

      <section>
        <h2>{t('about.privacy.heading')}</h2>
        <div>
          <p>{t('about.privacy.stays')}</p>
          <p>{t('about.privacy.shared')}</p>
          <p>{t('about.privacy.deleted')}</p>
          <p>{t('about.privacy.names')}</p>
        </div>
      </section>

      <section>
        <h2>{t('about.access.heading')}</h2>
        <div>
          <p>{t('about.access.aim')}</p>
          <h3>{t('about.access.met.heading')}</h3>
          <ul>
            <li>{t('about.access.met.keyboard')}</li>
            <li>{t('about.access.met.film')}</li>
            <li>{t('about.access.met.time')}</li>
            <li>{t('about.access.met.zoom')}</li>
            <li>{t('about.access.met.axe')}</li>
          </ul>
          <h3>{t('about.access.untested.heading')}</h3>
          <ul>
            <li>{t('about.access.untested.people')}</li>
            <li>{t('about.access.untested.audit')}</li>
            <li>{t('about.access.untested.devices')}</li>
            <li>{t('about.access.untested.nn')}</li>
          </ul>
          <p>{t('about.access.tell')}</p>
        </div>
      </section>

      <section>
        <h2>{t('about.licences.heading')}</h2>
        <div>
          <p>{t('about.licences.facts')}</p>
          <ul>
            <li>{t('about.licences.code')}</li>
            <li>{t('about.licences.stories')}</li>
            <li>{t('about.licences.peeps')}</li>
            <li>{t('about.licences.fonts')}</li>
          </ul>
          <h3>{t('about.licences.libraries')}</h3>
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
