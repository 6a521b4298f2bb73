/** The one press that starts sound and picture; a newcomer first hears whose eyes she sees with. */
import { useTranslation } from 'react-i18next'
import { Icon } from './Icon.tsx'

type StartButtonProps = {
  /** «Du er Maren …», in the story's language. */
  role: string
  lang: string
  /** Whether the learner has been here before. */
  begun: boolean
  onStart(): void
}

export function StartButton({ role, lang, begun, onStart }: StartButtonProps) {
  const { t } = useTranslation('player')
  return (
    <div className="player-start">
      {!begun && <p lang={lang}>{role}</p>}
      <button type="button" className="ds-button" data-start onClick={onStart}>
        <Icon of="play" />
        {begun ? t('resume') : t('start')}
      </button>
    </div>
  )
}
