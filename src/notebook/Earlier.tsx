/** Earlier texts of an answer: those that gave way to another tab's, and those she changed herself. Each can come back, or go for good. */
import { useTranslation } from 'react-i18next'
import type { Language } from '../story/language.ts'
import type { Earlier as EarlierText } from './earlier.ts'
import { momentIn } from './moment.ts'

type EarlierProps = {
  texts: readonly EarlierText[]
  language: Language
  onRestore(text: EarlierText): void
  onErase(text: EarlierText): void
}

export function Earlier({ texts, language, onRestore, onErase }: EarlierProps) {
  const { t, i18n } = useTranslation('notebook')
  if (texts.length === 0) return null
  return (
    <details className="earlier">
      <summary>{t('answer.earlier', { count: texts.length })}</summary>
      <ul>
        {texts.toReversed().map((text) => {
          const time = momentIn(i18n.language as Language, text.changedAt)
          const button = (act: () => void, words: string) => (
            <button
              type="button"
              className="ds-button"
              data-variant="tertiary"
              data-color="neutral"
              onClick={act}
            >
              {words}
              <span className="ds-sr-only">{` (${time})`}</span>
            </button>
          )
          return (
            <li key={`${text.changedAt} ${text.words}`}>
              <p lang={language} dir="auto">
                {text.words}
              </p>
              <small>{time}</small>
              {button(() => onRestore(text), t('answer.restore'))}
              {button(() => onErase(text), t('answer.eraseEarlier'))}
            </li>
          )
        })}
      </ul>
    </details>
  )
}
