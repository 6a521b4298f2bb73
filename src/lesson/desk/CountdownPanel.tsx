/** The time of day, and the time a room has to talk: a method, its steps, and how long is left. */
import { useTranslation } from 'react-i18next'
import { methodIds, minutesOf } from '../../course/methods.ts'
import { asClock } from '../../player/moment.ts'
import { type Countdown, leftOf, stepsOf } from '../countdown.ts'
import type { LessonHere } from '../useLesson.ts'
import { useNow } from '../useNow.ts'
import { DeskButton } from './DeskButton.tsx'
import { Panel } from './Panel.tsx'
import { TimeOfDay } from './TimeOfDay.tsx'
import './CountdownPanel.css'

export function CountdownPanel({ here: { lesson, act } }: { readonly here: LessonHere }) {
  const { t } = useTranslation(['lesson', 'course'])
  const { countdown, schedule } = lesson
  const step = schedule?.plan.steps[schedule.step]
  const planned = step && 'method' in step ? step.method : null
  return (
    <Panel
      name="countdown"
      heading={
        countdown ? t(`course:methods.${countdown.method}.name`) : t('desk.countdown.heading')
      }
      beside={<TimeOfDay lesson={lesson} />}
    >
      {countdown ? (
        <Running countdown={countdown} act={act} />
      ) : (
        <div className="desk-methods">
          {methodIds.map((method) => (
            <button
              key={method}
              type="button"
              className="ds-button desk-button"
              data-size="sm"
              data-color={method === planned ? 'brand2' : 'neutral'}
              data-variant="secondary"
              title={t(`course:methods.${method}.how`)}
              onClick={() => act({ do: 'count', method })}
            >
              {t(`course:methods.${method}.name`)}{' '}
              <small>
                {t('desk.countdown.minutes', {
                  minutes: minutesOf(method),
                })}
              </small>
            </button>
          ))}
        </div>
      )}
    </Panel>
  )
}

type RunningProps = { readonly countdown: Countdown; readonly act: LessonHere['act'] }

function Running({ countdown, act }: RunningProps) {
  const { t } = useTranslation(['lesson', 'course'])
  const left = leftOf(countdown, useNow())
  const steps = stepsOf(countdown)
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
                onClick={() => act({ do: 'count', method: countdown.method, step: nth })}
              >
                {t(`course:methods.steps.${id}`)} · {minutes}
              </button>
            </li>
          ))}
        </ol>
      </div>
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
