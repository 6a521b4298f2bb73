/** How far a room is in its plan, and whether it is ahead or behind. Pure; moments are ms since 1970. */
import { isSameQuestion, type Plan, type Step } from '../course/plan.ts'
import type { Story } from '../story/story.ts'
import { type Lesson, type Schedule, sceneOf } from './lesson.ts'

const minute = 60_000

/** Goes on at a step of the plan; past the last one, the lesson is over. A plan that has not begun begins. */
export function moved(schedule: Schedule, step: number, now: number): Schedule {
  const to = Math.max(0, Math.min(schedule.plan.steps.length, step))
  if (to === schedule.step && schedule.begun !== null) return schedule
  return { ...schedule, step: to, begun: schedule.begun ?? now, stepBegun: now }
}

/** Another plan, or the same one changed meanwhile: the room is at the step it was at, as far as there are so many. */
export const replanned = (schedule: Schedule | null, plan: Plan, now: number): Schedule =>
  schedule
    ? { ...schedule, plan, step: Math.min(schedule.step, plan.steps.length) }
    : { plan, step: 0, begun: null, stepBegun: now }

/**
 * How much the room is behind its plan, in ms; below zero it is ahead. While a step has time left, the room is as far
 * behind as it was when the step began.
 */
export function behind({ plan, step, begun, stepBegun }: Schedule, now: number): number {
  const planned = plan.steps.slice(0, step).reduce((sum, { minutes }) => sum + minutes, 0) * minute
  if (begun === null) return 0
  const over = now - stepBegun - (plan.steps[step]?.minutes ?? 0) * minute
  return stepBegun - begun - planned + (step < plan.steps.length ? Math.max(0, over) : 0)
}

/** The plan keeps up with what happens in the room: a step is over when the place of the next one has come. */
export function keptUp(before: Lesson, lesson: Lesson, story: Story, now: number): Lesson {
  const { schedule } = lesson
  if (!schedule) return lesson
  const next = schedule.plan.steps[schedule.step + 1]
  const here = next && isHere(next, lesson, story)
  const was = next && isHere(next, before, story)
  return here && !was ? { ...lesson, schedule: moved(schedule, schedule.step + 1, now) } : lesson
}

/** Whether a step of the plan is what the room is doing. */
function isHere(step: Step, lesson: Lesson, story: Story): boolean {
  if (!('story' in step) || step.story !== story.id) return false
  switch (step.do) {
    case 'watch':
      return (
        lesson.begun !== null && !lesson.turn && lesson.shown.on === 'story' && lesson.reel.playing
      )
    case 'choose':
      return lesson.turn && sceneOf(lesson) === step.scene
    case 'ask':
      return lesson.shown.on === 'question' && isSameQuestion(lesson.shown.question, step.question)
  }
}
