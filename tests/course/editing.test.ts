import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { mostSteps, Plan, type Step } from '../../src/course/plan.ts'
import {
  isOtherRoad,
  moved,
  newStep,
  spanOf,
  stepKinds,
  withChanged,
  withoutStep,
  withStep,
} from '../../src/course/planning/editing.ts'
import { readyPlan } from '../../src/course/ready.ts'
import { lighthouse } from '../fixtures.ts'
import { plan } from './fixtures.ts'

const kinds = ({ steps }: Plan) => steps.map((step) => step.do)
const added = (kind: Step['do'], to = plan) => {
  const step = newStep(kind, lighthouse, to)
  return step && withStep(to, step)
}

describe('a new step', () => {
  test.each(stepKinds)('of the kind “%s” makes a plan', (kind) => {
    const next = added(kind)
    expect(next?.steps).toHaveLength(plan.steps.length + 1)
    expect(v.is(Plan, next)).toBe(true)
  })
  test('comes before the last word; a welcome comes first, a last word last', () => {
    expect(kinds(added('ask') as Plan).slice(-2)).toEqual(['ask', 'close'])
    expect(kinds(added('open') as Plan)[0]).toBe('open')
    expect(kinds(added('close') as Plan).at(-1)).toBe('close')
  })
  test('is the first that is not in the plan yet', () => {
    expect(newStep('watch', lighthouse, plan)).toMatchObject({ to: 'night' })
    expect(newStep('choose', lighthouse, plan)).toMatchObject({ scene: 'night' })
    expect(newStep('ask', lighthouse, plan)).toMatchObject({ question: { id: 'what-next' } })
  })
  test('is what there is when all is in the plan', () => {
    const full = added('choose') as Plan
    expect(newStep('choose', lighthouse, full)).toMatchObject({ scene: 'kitchen' })
    const watched = added('watch') as Plan
    expect(newStep('watch', lighthouse, watched)).not.toHaveProperty('to')
  })
  test('is none where there is nothing to choose, or no room', () => {
    const straight = { ...lighthouse, scenes: { harbour: lighthouse.scenes.harbour } } as never
    expect(newStep('choose', straight, plan)).toBeNull()
    const full = { ...plan, steps: Array.from({ length: mostSteps }, () => plan.steps[0] as Step) }
    expect(added('ask', full)).toBeNull()
  })
})

describe('the order of a plan', () => {
  test('is changed one place at a time, and not past its ends', () => {
    expect(kinds(moved(plan, 1, -1)).slice(0, 2)).toEqual(['watch', 'open'])
    expect(moved(moved(plan, 2, 1), 3, -1)).toEqual(plan)
    expect(moved(plan, 0, -1)).toEqual(plan)
    expect(moved(plan, plan.steps.length - 1, 1)).toEqual(plan)
  })
  test('closes where a step is taken out, but the last step stays', () => {
    expect(kinds(withoutStep(plan, 0))[0]).toBe('watch')
    const one = { ...plan, steps: plan.steps.slice(0, 1) }
    expect(withoutStep(one, 0)).toEqual(one)
  })
})

test('a step begins when those before it are over', () => {
  expect(spanOf(plan, 0)).toEqual([0, 2])
  expect(spanOf(plan, 2)).toEqual([3, 7])
  const longer = withChanged(plan, 0, { do: 'open', minutes: 5 })
  expect(spanOf(longer, 2)).toEqual([6, 10])
})

test('a room takes another road where it has chosen before', () => {
  const both = readyPlan(lighthouse, 45, { title: 'På fyret', language: 'nb' })
  const choices = both.steps.flatMap((step, at) => (step.do === 'choose' ? at : []))
  expect(choices.map((at) => isOtherRoad(both, at))).toEqual([false, true])
})
