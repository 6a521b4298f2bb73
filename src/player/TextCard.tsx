/** A scene that is a card: a line or two, and, where the card leads on by itself, the button that says it is read. */
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { leadHere } from './focus.ts'

type TextCardProps = {
  title: string
  text: string
  lang: string
  /** Absent where the scene's own turn follows at once. */
  onRead: (() => void) | undefined
}

export function TextCard({ title, text, lang, onRead }: TextCardProps) {
  const { t } = useTranslation('player')
  const id = useId()
  return (
    <section
      className="player-card"
      aria-labelledby={id}
      aria-describedby={`${id}-text`}
      tabIndex={-1}
      ref={onRead && leadHere}
    >
      <h2 id={id} lang={lang}>
        {title}
      </h2>
      <p id={`${id}-text`} lang={lang}>
        {text}
      </p>
      {onRead && (
        <button type="button" className="ds-button" data-go-on onClick={onRead}>
          {t('goOn')}
        </button>
      )}
    </section>
  )
}
