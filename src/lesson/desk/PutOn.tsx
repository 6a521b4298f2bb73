/** Puts on another story. It is fetched first, so that the room never waits before an empty wall. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DeskButton } from './DeskButton.tsx'

export function PutOn({ title, putOn }: { readonly title: string; putOn(): Promise<void> }) {
  const { t } = useTranslation('lesson')
  const [failed, setFailed] = useState(false)
  return (
    <>
      <DeskButton
        label={t('desk.plan.putOn', { story: title })}
        first
        onPress={() => {
          setFailed(false)
          putOn().catch(() => setFailed(true))
        }}
      />
      {failed && <p role="alert">{t('desk.plan.notPutOn')}</p>}
    </>
  )
}
