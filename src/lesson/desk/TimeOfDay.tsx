/** What the clock is, and how long the lesson has lasted. */
import { useTranslation } from 'react-i18next'
import type { Lesson } from '../lesson.ts'
import { useNow } from '../useNow.ts'

export function TimeOfDay({ lesson }: { readonly lesson: Lesson }) {
  const { t, i18n } = useTranslation('lesson')
  const now = useNow()
  const begun = lesson.schedule?.begun ?? lesson.begun
  return (
    <p className="desk-time-of-day">
      <time>
        {new Date(now).toLocaleTimeString(i18n.language, {
          hour: '2-digit',
          minute: '2-digit',
          hourCycle: 'h23',
        })}
      </time>
      {begun !== null && (
        <span> · {t('desk.countdown.lasted', { count: Math.floor((now - begun) / 60_000) })}</span>
      )}
    </p>
  )
}
