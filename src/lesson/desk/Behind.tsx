/** Whether the room is ahead of its plan, behind it, or on time, in whole minutes. */
import { useTranslation } from 'react-i18next'
import type { Schedule } from '../lesson.ts'
import { behind } from '../schedule.ts'
import { useNow } from '../useNow.ts'

export function Behind({ schedule }: { readonly schedule: Schedule }) {
  const { t } = useTranslation('lesson')
  const minutes = Math.trunc(behind(schedule, useNow()) / 60_000)
  if (schedule.begun === null) return null
  const how = minutes > 0 ? 'behind' : minutes < 0 ? 'ahead' : 'onTime'
  return (
    <p className="desk-behind" data-behind={how}>
      {t(`desk.plan.${how}`, { count: Math.abs(minutes) })}
    </p>
  )
}
