/** The plan as it runs: which step is under way, ahead or behind, and what comes after. It follows what happens in the room; she can also lead it herself. */
import { useTranslation } from 'react-i18next'
import { type Step, storiesOf } from '../../course/plan.ts'
import { useEditions } from '../../course/planning/useEditions.ts'
import { saidStep } from '../../course/saidStep.ts'
import type { Schedule } from '../lesson.ts'
import type { Library } from '../library.ts'
import type { LessonHere } from '../useLesson.ts'
import { Behind } from './Behind.tsx'
import { DeskButton } from './DeskButton.tsx'
import { Panel } from './Panel.tsx'
import { PutOn } from './PutOn.tsx'
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
      <Other here={here} />
    </Panel>
  )
}

/** The plan she has made or changed since the lesson began. Without its name: in a drawer the room sees it too, and it may be somebody else's from before. */
function Other({ here: { otherPlan, act } }: { readonly here: LessonHere }) {
  const { t } = useTranslation('lesson')
  if (!otherPlan) return null
  return (
    <DeskButton
      label={t('desk.plan.follow')}
      onPress={() => act({ do: 'plan', plan: otherPlan })}
    />
  )
}

function Running({ here, library, schedule }: Props & { readonly schedule: Schedule }) {
  const { lesson, edition, act } = here
  const { plan, step: nth, begun } = schedule
  const { t } = useTranslation(['lesson', 'course'])
  const { t: tc } = useTranslation('course')
  const stories = storiesOf(plan)
  const editions = useEditions(stories, edition.language, library.fetchEdition)
  const current = plan.steps[nth]
  const editionOf = (step: Step) =>
    'story' in step && step.story !== lesson.story ? editions.get(step.story) : edition
  const said = (step: Step): string => {
    const told = editionOf(step)
    if (told) return saidStep(step, told, tc)
    return 'story' in step ? step.story : ''
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
                  <b>{editionOf(step)?.words.title} </b>
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
            title={editionOf(current)?.words.title ?? current.story}
            putOn={() => here.putOn(current.story)}
          />
        )}
        <Other here={here} />
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
