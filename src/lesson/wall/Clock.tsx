/** The time a room has left, to be seen from the back row. Told to a screen reader when it is out, not every second. */
import { useTranslation } from 'react-i18next'
import { asClock } from '../../player/moment.ts'
import { type Countdown, leftOf } from '../countdown.ts'
import { useNow } from '../useNow.ts'

export function Clock({ countdown }: { readonly countdown: Countdown }) {
  const { t } = useTranslation(['lesson', 'course'])
  const now = useNow()
  const left = leftOf(countdown, now)
  return (
    <div className="wall-clock" data-out={left === 0 ? '' : undefined}>
      {/* A full second is shown until it is over, so that 2:00 is seen at all. */}
      <b role="timer">{asClock(Math.ceil(left / 1000) * 1000)}</b>
      <ol>
        {countdown.steps.map(({ id }, nth) => (
          <li key={id} aria-current={nth === countdown.step ? 'step' : undefined}>
            {t(`course:methods.steps.${id}`)}
          </li>
        ))}
      </ol>
      <p role="status" className="ds-sr-only">
        {left === 0 && t('timeIsOut')}
      </p>
    </div>
  )
}
