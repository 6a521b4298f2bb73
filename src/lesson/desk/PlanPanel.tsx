/** The plan as it runs: which step is under way, ahead or behind, and what comes after. It follows what happens in the room; she can also lead it herself. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Step, storiesOf } from '../../course/plan.ts'
import { saidStep } from '../../course/saidStep.ts'
import type { Schedule } from '../lesson.ts'
import type { Library } from '../library.ts'
import { behind } from '../schedule.ts'
import type { LessonHere } from '../useLesson.ts'
import { useNow } from '../useNow.ts'
import { DeskButton } from './DeskButton.tsx'
import { Panel } from './Panel.tsx'
import { useEditions } from './useEditions.ts'
import './PlanPanel.css'

type Props = {
  readonly here: LessonHere
  readonly library: Library
}

export function PlanPanel({ here, library }: Props) {
  const { t } = useTranslation('lesson')
  const { schedule } = here.lesson
  if (schedule) return <Running here={here} library={library} schedule={schedule} />
  return (
    <Panel name="plan" heading={t('desk.plan.heading')}>
      <p className="desk-hint">
        {t('desk.plan.none')} <a href="#/course">{t('desk.plan.make')}</a>
      </p>
    </Panel>
  )
}

function Running({ here, library, schedule }: Props & { readonly schedule: Schedule }) {
  const { lesson, edition, act } = here
  const { plan, step: nth, begun } = schedule
  const { t } = useTranslation(['lesson', 'course'])
  const { t: tc } = useTranslation('course')
  const stories = storiesOf(plan)
  const editions = useEditions(stories, edition, library)
  const current = plan.steps[nth]
  const said = (step: Step): string => {
    const told = 'story' in step ? editions.get(step.story) : edition
    return told ? saidStep(step, told, tc) : ''
  }
  return (
    <Panel name="plan" heading={plan.title} beside={<Behind schedule={schedule} />}>
      <ol className="desk-plan">
        {plan.steps.map((step, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two steps of a plan may be alike
          <li key={i} data-done={i < nth ? '' : undefined}>
            <button
              type="button"
              aria-current={begun !== null && i === nth ? 'step' : undefined}
              onClick={() => act({ do: 'step', step: i })}
            >
              <span>
                {stories.length > 1 && beginsStory(plan.steps, i) && (
                  <b>{'story' in step && editions.get(step.story)?.words.title} </b>
                )}
                {said(step)}
              </span>
              <small>{t('desk.countdown.minutes', { minutes: step.minutes })}</small>
            </button>
          </li>
        ))}
      </ol>
      <div className="desk-row">
        {begun === null ? (
          <DeskButton
            label={t('desk.plan.begin')}
            first
            onPress={() => act({ do: 'step', step: 0 })}
          />
        ) : (
          <DeskButton
            label={t('desk.plan.next')}
            idle={current === undefined}
            onPress={() => act({ do: 'step', step: nth + 1 })}
          />
        )}
        {current === undefined && <p role="status">{t('desk.plan.over')}</p>}
        {current && 'story' in current && current.story !== lesson.story && (
          <PutOn
            title={editions.get(current.story)?.words.title ?? current.story}
            putOn={() => here.putOn(current.story)}
          />
        )}
      </div>
    </Panel>
  )
}

/** Whether a step is the first on its story, as the plan goes. */
function beginsStory(steps: readonly Step[], i: number): boolean {
  const on = (step: Step | undefined) => (step && 'story' in step ? step.story : null)
  const before = steps.slice(0, i).findLast((step) => on(step) !== null)
  return on(steps[i]) !== null && on(steps[i]) !== on(before)
}

function Behind({ schedule }: { readonly schedule: Schedule }) {
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

/** Another story is fetched before it is put on, so that the room never waits before an empty wall. */
function PutOn({ title, putOn }: { readonly title: string; putOn(): Promise<void> }) {
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
