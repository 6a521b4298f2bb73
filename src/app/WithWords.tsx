/** What needs further words waits for them. A story never stops for want of them. */
import { type ReactNode, useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { type Further, speakAlso } from './i18n.ts'
import { useFetched } from './useFetched.ts'

type WithWordsProps = {
  readonly of: Further
  readonly children: ReactNode
  /** The way on without them, where there is one. */
  onGoOn?(): void
}

export function WithWords({ of, children, onGoOn }: WithWordsProps) {
  const { t } = useTranslation()
  const fetchWords = useCallback(() => speakAlso(of).then(() => true), [of])
  const { value, trouble, retry } = useFetched(fetchWords)
  if (!trouble) return value && children
  return (
    <div role="alert">
      <p>{t('trouble.text')}</p>
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
