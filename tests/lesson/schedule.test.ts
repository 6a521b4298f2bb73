import { expect, test } from 'vitest'
import type { Plan } from '../../src/course/plan.ts'
import type { Deed } from '../../src/lesson/deeds.ts'
import { type Lesson, newLesson, type Schedule } from '../../src/lesson/lesson.ts'
import { lessonAfter } from '../../src/lesson/lessonAfter.ts'
import { behind, moved } from '../../src/lesson/schedule.ts'
import { lighthouse } from '../fixtures.ts'

const noon = 1_700_000_000_000
const minute = 60_000
const plan: Plan = {
  format: 'sidestilt-plan',
  version: 1,
  title: 'En time om fyret',
  language: 'nb',
  steps: [
    { do: 'open', minutes: 2 },
    { do: 'watch', story: 'lighthouse', to: 'kitchen', minutes: 3 },
    { do: 'choose', story: 'lighthouse', scene: 'kitchen', method: 'buzz', minutes: 4 },
    {
      do: 'ask',
      story: 'lighthouse',
      question: { own: 'Hva tenkte du?' },
      method: 'round',
      minutes: 5,
    },
    { do: 'close', minutes: 1 },
  ],
}
const waiting: Schedule = { plan, step: 0, begun: null, stepBegun: noon }

test('a plan that has not begun is neither ahead nor behind', () => {
  expect(behind(waiting, noon + 10 * minute)).toBe(0)
})

test('a room is behind when a step takes longer, ahead when one is over sooner', () => {
  const begun = moved(waiting, 0, noon)
  expect(behind(begun, noon + 2 * minute)).toBe(0)
  expect(behind(begun, noon + 3 * minute)).toBe(minute)
  expect(behind(moved(begun, 1, noon + minute), noon + minute)).toBe(-minute)
})

test('at the end of the plan the room is as far behind as it was when the last step was over', () => {
  const over = moved(moved(waiting, 0, noon), 5, noon + 20 * minute)
  expect(behind(over, noon + 30 * minute)).toBe(5 * minute)
})

test('the plan keeps up with the room: the film begins, the decision comes, the question is shown', () => {
  let lesson: Lesson = newLesson('l1', lighthouse, 'nb', plan, noon)
  const steps = (
    [
      { do: 'begin' },
      { do: 'next' },
      { do: 'next' },
      { do: 'show', shown: { on: 'question', question: { own: 'Hva tenkte du?' } } },
    ] as Deed[]
  ).map((deed) => {
    lesson = lessonAfter(lesson, deed, lighthouse, noon)
    return lesson.schedule?.step
  })
  expect(steps).toEqual([1, 1, 2, 3])
})
