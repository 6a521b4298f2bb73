/** The steps of a plan, in order. Whatever is done to a step, the keyboard stays with it, and a screen reader hears what has become of it. */
import { Fragment, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Plan, Step } from '../plan.ts'
import { moved, withChanged, withoutStep } from './editing.ts'
import { StepGone } from './StepGone.tsx'
import { StepRow } from './StepRow.tsx'
import { stepName } from './stepName.ts'
import type { Editions } from './useEditions.ts'

type PlanStepsProps = {
  readonly plan: Plan
  readonly editions: Editions
  /** A step that has just been put in: the keyboard goes there. */
  readonly added: Step | null
  onChange(plan: Plan): void
}

/** A step was taken out of `before`; the way back is there as long as the plan is `after`. */
type Gone = { readonly at: number; readonly before: Plan; readonly after: Plan }

export function PlanSteps({ plan, editions, added, onChange }: PlanStepsProps) {
  const { t } = useTranslation('course')
  const keyOf = useKeys()
  const [place, setPlace] = useState('')
  const [gone, setGone] = useState<Gone | null>(null)
  const { list, focusAt } = useFocusAfter()

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it has been put in
  useEffect(() => {
    if (added) focusAt(plan.steps.indexOf(added), 'h4')
  }, [added])

  function move(at: number, by: -1 | 1) {
    const next = moved(plan, at, by)
    const { name } = stepName(t, plan.steps[at] as Step, plan, editions)
    const ways = by < 0 ? ['up', 'down'] : ['down', 'up']
    focusAt(at + by, ...ways.map((way) => `[data-way=${way}]:not(:disabled)`))
    setPlace(t('step.place', { name, place: at + by + 1, count: next.steps.length }))
    onChange(next)
  }
  function remove(at: number) {
    const after = withoutStep(plan, at)
    setGone({ at, before: plan, after })
    focusAt(at, 'button')
    onChange(after)
  }
  function putBack({ at, before }: Gone) {
    focusAt(at, 'h4')
    onChange(before)
  }

  const here = gone?.after === plan ? gone : null
  const way = here && (
    <StepGone
      name={stepName(t, here.before.steps[here.at] as Step, plan, editions).name}
      onUndo={() => putBack(here)}
    />
  )
  return (
    <>
      <ol className="steps" ref={list}>
        {plan.steps.map((step, at) => (
          <Fragment key={keyOf(step)}>
            {here?.at === at && way}
            <StepRow
              plan={plan}
              at={at}
              editions={editions}
              onChange={(changed) => {
                keyOf(changed, step)
                onChange(withChanged(plan, at, changed))
              }}
              onMove={(by) => move(at, by)}
              onRemove={() => remove(at)}
            />
          </Fragment>
        ))}
        {here?.at === plan.steps.length && way}
      </ol>
      <p role="status" className="ds-sr-only">
        {place}
      </p>
    </>
  )
}

/** Moves the keyboard once the list has been drawn anew: to the first of these that is there in the item at that place. */
function useFocusAfter() {
  const list = useRef<HTMLOListElement>(null)
  const awaited = useRef<(() => void) | null>(null)
  const [, draw] = useState(0)
  useLayoutEffect(() => {
    awaited.current?.()
    awaited.current = null
  })
  return {
    list,
    focusAt(at: number, ...what: readonly string[]) {
      awaited.current = () => {
        const item = list.current?.children[at]
        const found = what.map((each) => item?.querySelector<HTMLElement>(`:scope ${each}`))
        found.find((element) => element)?.focus()
      }
      draw((n) => n + 1)
    },
  }
}

/** Steps have no names of their own: each is known by a number as long as it is on screen, also when it is changed. */
function useKeys(): (step: Step, was?: Step) => number {
  const keys = useRef({ known: new WeakMap<Step, number>(), next: 0 })
  return (step, was = step) => {
    const { known } = keys.current
    const key = known.get(was) ?? keys.current.next++
    known.set(step, key)
    return key
  }
}
