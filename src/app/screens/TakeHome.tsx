/** What one can use tomorrow, and what the story rests on. Sources are plain links: nothing is fetched by showing them. */
import { useTranslation } from 'react-i18next'
import { isShared } from '../../device/shared.ts'
import type { Edition } from '../../story/edition.ts'

export function Tips({ edition }: { readonly edition: Edition }) {
  const { t } = useTranslation()
  if (edition.story.tips.length === 0) return null
  return (
    <section className="tips" aria-labelledby="tips">
      <h2 id="tips">{t('ending.tips')}</h2>
      <ul>
        {edition.story.tips.map((id) => (
          <li key={id}>{edition.words.tips[id]}</li>
        ))}
      </ul>
    </section>
  )
}

export function Facts({ edition }: { readonly edition: Edition }) {
  const { t } = useTranslation()
  if (edition.story.facts.length === 0) return null
  const day = new Intl.DateTimeFormat([edition.language, 'nb'], {
    dateStyle: 'long',
    timeZone: 'UTC',
  })
  return (
    <details className="facts">
      <summary>
        <h2>{t('ending.facts')}</h2>
      </summary>
      <ul>
        {edition.story.facts.map(({ id, source, checked }) => (
          <li key={id}>
            {edition.words.facts[id]}
            <p className="source">
              {source && (
                <a
                  href={source}
                  // To leave a page on a shared machine is to lose what is written on it.
                  target={isShared() ? '_blank' : undefined}
                  rel="noopener noreferrer"
                >
                  {t('ending.source', { host: new URL(source).host.replace(/^www\./, '') })}
                </a>
              )}{' '}
              {t('ending.checked', { date: day.format(new Date(checked)) })}
            </p>
          </li>
        ))}
      </ul>
    </details>
  )
}
