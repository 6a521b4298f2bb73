/** The time of day, and the ways a room can talk: one of them is started here. */
import { useTranslation } from 'react-i18next'
import { type MethodId, methodIds, minutesOf } from '../../course/methods.ts'
import { methodOf } from '../../course/plan.ts'
import type { LessonHere } from '../useLesson.ts'
import { Panel } from './Panel.tsx'
import { RunningCountdown } from './RunningCountdown.tsx'
import { TimeOfDay } from './TimeOfDay.tsx'
import './CountdownPanel.css'

export function CountdownPanel({ here: { lesson, act } }: { readonly here: LessonHere }) {
  const { t } = useTranslation(['lesson', 'course'])
  const { countdown, schedule } = lesson
  const step = schedule?.plan.steps[schedule.step]
  const planned = step ? methodOf(step) : null
  const minutesFor = (method: MethodId) =>
    step && method === planned ? step.minutes : minutesOf(method)
  return (
    <Panel
      name="countdown"
      heading={
        countdown ? t(`course:methods.${countdown.method}.name`) : t('desk.countdown.heading')
      }
      beside={<TimeOfDay lesson={lesson} />}
    >
      {countdown ? (
        <RunningCountdown countdown={countdown} act={act} />
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
              onClick={() => act({ do: 'count', method, planned: minutesFor(method) })}
            >
              {t(`course:methods.${method}.name`)}{' '}
              <small>
                {t('desk.countdown.minutes', {
                  minutes: minutesFor(method),
                })}
              </small>
            </button>
          ))}
        </div>
      )}
    </Panel>
  )
}
