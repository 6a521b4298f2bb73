/** Where something can be written: waits for the words around it. A story never stops for want of them. */
import { type ReactNode, useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { speakOfWriting } from './i18n.ts'
import { useFetched } from './useFetched.ts'

type WritingProps = {
  readonly children: ReactNode
  /** The way on where nothing can be written; an ending needs none. */
  onGoOn?(): void
}

export function Writing({ children, onGoOn }: WritingProps) {
  const { t } = useTranslation()
  const fetchWords = useCallback(() => speakOfWriting().then(() => true), [])
  const { value, trouble, retry } = useFetched(fetchWords)
  if (!trouble) return value && children
  return (
    <div role="alert">
      <p>{t('trouble.questions')}</p>
      <p className="ways">
        <button type="button" className="ds-button" onClick={retry}>
          {t('trouble.retry')}
        </button>
        {onGoOn && (
          <button
            type="button"
            className="ds-button"
            data-variant="secondary"
            data-go-on
            onClick={onGoOn}
          >
            {t('trouble.goOn')}
          </button>
        )}
      </p>
    </div>
  )
}
