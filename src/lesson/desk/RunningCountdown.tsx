/** A method under way: how long is left, its steps, and more time, the next step or an end to it. */
import { useTranslation } from 'react-i18next'
import { asClock } from '../../player/moment.ts'
import { type Countdown, leftOf } from '../countdown.ts'
import type { LessonHere } from '../useLesson.ts'
import { useNow } from '../useNow.ts'
import { DeskButton } from './DeskButton.tsx'

type Props = { readonly countdown: Countdown; readonly act: LessonHere['act'] }

export function RunningCountdown({ countdown, act }: Props) {
  const { t } = useTranslation(['lesson', 'course'])
  const left = leftOf(countdown, useNow())
  const { steps } = countdown
  return (
    <>
      <div className="desk-count" data-out={left === 0 ? '' : undefined}>
        {/* A full second is shown until it is over, so that 2:00 is seen at all. */}
        <b role="timer">{asClock(Math.ceil(left / 1000) * 1000)}</b>
        <ol>
          {steps.map(({ id, minutes }, nth) => (
            <li key={id}>
              <button
                type="button"
                aria-current={nth === countdown.step ? 'step' : undefined}
                onClick={() => act({ do: 'count step', step: nth })}
              >
                {t(`course:methods.steps.${id}`)} · {minutes}
              </button>
            </li>
          ))}
        </ol>
      </div>
      <p className="desk-hint desk-how">{t(`course:methods.${countdown.method}.how`)}</p>
      <p role="status" className="ds-sr-only">
        {left === 0 && t('timeIsOut')}
      </p>
      <div className="desk-row">
        <DeskButton
          label={t(countdown.running ? 'desk.countdown.pause' : 'desk.countdown.goOn')}
          onPress={() => act({ do: 'count stop or go' })}
        />
        <DeskButton
          label={t('desk.countdown.more')}
          onPress={() => act({ do: 'count more', minutes: 1 })}
        />
        <DeskButton
          label={t(
            countdown.step + 1 < steps.length ? 'desk.countdown.next' : 'desk.countdown.done',
          )}
          first={left === 0}
          onPress={() => act({ do: 'count on' })}
        />
        <DeskButton label={t('desk.countdown.off')} onPress={() => act({ do: 'count off' })} />
      </div>
    </>
  )
}
