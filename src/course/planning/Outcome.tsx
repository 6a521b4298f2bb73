/** What has just happened to the plan, and the way back. */
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { leadTo } from './leadTo.ts'

type OutcomeProps = {
  /** A new object for everything that happens: the reader is led here each time. */
  readonly said: { readonly text: string }
  /** Null where there is nothing to bring back. */
  readonly onUndo: (() => void) | null
}

export function Outcome({ said, onUndo }: OutcomeProps) {
  const { t } = useTranslation('course')
  const words = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (said.text !== '') leadTo(words.current)
  }, [said])
  return (
    <div className="outcome">
      <p role="status" tabIndex={-1} ref={words}>
        {said.text}
      </p>
      {said.text !== '' && onUndo && (
        <button type="button" className="ds-button" data-variant="tertiary" onClick={onUndo}>
          {t('said.undo')}
        </button>
      )}
    </div>
  )
}
