/** The page for whoever leads a course: where a plan begins, is changed, and is taken along. Is given the stories; fetches and keeps nothing itself. */
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Card, Edition } from '../story/edition.ts'
import type { Language } from '../story/language.ts'
import { isSame, type Plan, type Step, storiesOf } from './plan.ts'
import { Arrived } from './planning/Arrived.tsx'
import { newStep, withStep } from './planning/editing.ts'
import { Intro } from './planning/Intro.tsx'
import { leadTo } from './planning/leadTo.ts'
import { OpenFile } from './planning/OpenFile.tsx'
import { Outcome } from './planning/Outcome.tsx'
import { PlanEditor } from './planning/PlanEditor.tsx'
import { roomFor } from './planning/PlanTime.tsx'
import { ReadyPlans } from './planning/ReadyPlans.tsx'
import { useArrived } from './planning/useArrived.ts'
import { type FetchEdition, useEditions } from './planning/useEditions.ts'
import { usePlan } from './planning/usePlan.ts'
import { type ReadyLength, readyPlan, withMore } from './ready.ts'
import './course.css'

export type CoursePageProps = {
  /** The stories that can be led. */
  readonly cards: readonly [Card, ...Card[]]
  /** A plan that came with the link, still packed. */
  readonly code?: string | undefined
  readonly language: Language
  /** Must keep its identity. */
  readonly fetchEdition: FetchEdition
}

export function CoursePage({ cards, code, language, fetchEdition }: CoursePageProps) {
  const { t } = useTranslation('course')
  const { plan, change, replace, undo } = usePlan()
  const [have, setHave] = useState(() => (plan ? roomFor(plan) : 0))
  const [said, setSaid] = useState({ text: '' })
  const [added, setAdded] = useState<Step | null>(null)
  const planning = useRef<HTMLHeadingElement>(null)
  const { arrived, fault, done } = useArrived(code)
  const stories = [plan, arrived].flatMap((each) => (each ? storiesOf(each) : []))
  const editions = useEditions(stories, language, fetchEdition)

  const say = (text: string) => setSaid({ text })
  function begin(next: Plan, text: string) {
    replace(next)
    setHave(roomFor(next))
    say(text)
  }
  function take(next: Plan) {
    begin(next, t('said.taken'))
    done()
  }
  // Nothing of hers gives way: it is taken at once.
  const isFree = arrived !== null && (plan === null || isSame(plan, arrived))
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each plan that comes
  useEffect(() => {
    if (isFree) take(arrived)
  }, [isFree, arrived])

  async function withStory(id: string, use: (edition: Edition) => void) {
    const edition = await fetchEdition(id, language).catch(() => null)
    if (edition) use(edition)
    else say(t('said.notFetched'))
  }
  const readyOf = ({ story, words }: Edition, length: ReadyLength): Plan =>
    readyPlan(story, length, {
      title: t('ready.title', { story: words.title, count: length }),
      language,
    })

  return (
    <div className="course">
      {fault && (
        <p className="fault" role="alert">
          {t(`fault.link.${fault}`)}
        </p>
      )}
      <Intro plan={plan} onPlan={() => leadTo(planning.current)} />
      {arrived && !isFree && (
        <Arrived
          plan={arrived}
          editions={editions}
          onUse={() => take(arrived)}
          onKeep={() => {
            say(t('said.stays'))
            done()
          }}
        />
      )}
      <ReadyPlans
        cards={cards}
        onUse={({ id }, length) =>
          withStory(id, (edition) => begin(readyOf(edition, length), t('said.ready')))
        }
      />
      <OpenFile
        onPlan={(read) => begin(read, t('said.opened'))}
        onFault={(fault) => say(t(`fault.file.${fault}`))}
      />
      <Outcome
        said={said}
        onUndo={
          undo &&
          (() => {
            undo()
            say(t('said.undone'))
          })
        }
      />
      {plan && (
        <PlanEditor
          heading={planning}
          plan={plan}
          cards={cards}
          editions={editions}
          language={language}
          have={have}
          added={added}
          onHave={setHave}
          onChange={(next) => {
            change(next)
            setSaid({ text: '' })
          }}
          onAdd={(kind, id) =>
            withStory(id, ({ story }) => {
              const step = newStep(kind, story, plan)
              const next = step && withStep(plan, step)
              if (!next) return say(t(step ? 'said.full' : 'said.noDecision'))
              change(next)
              setAdded(step)
            })
          }
          onAddStory={(id) =>
            withStory(id, (edition) => {
              const next = withMore(plan, readyOf(edition, 30))
              if (!next) return say(t('said.full'))
              replace(next)
              say(t('said.more', { story: edition.words.title }))
            })
          }
        />
      )}
    </div>
  )
}
