/** Texts of an answer that gave way to a newer one from another tab. Shown, so that nobody thinks them lost. */
import { useTranslation } from 'react-i18next'
import type { Language } from '../story/language.ts'
import type { Earlier as EarlierText } from './earlier.ts'
import { momentIn } from './moment.ts'

type EarlierProps = { texts: readonly EarlierText[]; language: Language }

export function Earlier({ texts, language }: EarlierProps) {
  const { t, i18n } = useTranslation('notebook')
  if (texts.length === 0) return null
  return (
    <details className="earlier">
      <summary>{t('answer.earlier', { count: texts.length })}</summary>
      <ul>
        {texts.map(({ words, changedAt }) => (
          <li key={`${changedAt} ${words}`}>
            <p lang={language} dir="auto">
              {words}
            </p>
            <small>{momentIn(i18n.language as Language, changedAt)}</small>
          </li>
        ))}
      </ul>
    </details>
  )
}
