/** What stands under the name of a step: what to say, which decision, how the room talks. */
import { useTranslation } from 'react-i18next'
import type { Edition } from '../../story/edition.ts'
import { minutesOf, stepsIn } from '../methods.ts'
import type { Step } from '../plan.ts'

type StepAboutProps = {
  readonly step: Step
  /** Null where the story is not to be had; undefined while it is on its way. */
  readonly edition: Edition | null | undefined
  /** Whether the room has chosen here before, so that it now takes another road. */
  readonly isOtherRoad: boolean
}

export function StepAbout({ step, edition, isOtherRoad }: StepAboutProps) {
  const { t } = useTranslation('course')
  if (step.do === 'open' || step.do === 'close') return <p>{t(`step.${step.do}How`)}</p>
  if (edition === null) return <p className="missing">{t('step.missing', { story: step.story })}</p>
  if (step.do === 'watch') return null
  return (
    <>
      {step.do === 'choose' && (
        <p>
          {isOtherRoad && `${t('step.otherRoad')} `}
          <span lang={edition?.language}>{edition?.words.scenes[step.scene]?.decision}</span>
        </p>
      )}
      <Talk {...step} />
    </>
  )
}

type TalkProps = Pick<Extract<Step, { readonly do: 'choose' | 'ask' }>, 'do' | 'method' | 'minutes'>

/** «Summegruppe: to og to 2 · del med alle 2». The parts only where there is time for them; a room that chooses then raises its hands. */
function Talk({ do: does, method, minutes }: TalkProps) {
  const { t } = useTranslation('course')
  if (does === 'choose' && minutes < minutesOf(method)) return null
  const steps = stepsIn(method, minutes)
  const parts = steps.map(({ id, minutes }) => `${t(`methods.steps.${id}`)} ${minutes}`)
  return (
    <p className="talk">
      <b>{t(`methods.${method}.name`)}</b> {minutes >= steps.length && parts.join(' · ')}
    </p>
  )
}
