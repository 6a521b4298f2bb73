/** The countdown of a method: which step the room is at, and how long it has left. Pure; all times are ms, moments since 1970. */
import { type MethodId, type MethodStep, stepsIn } from '../course/methods.ts'

export type Countdown = {
  readonly method: MethodId
  readonly steps: readonly MethodStep[]
  /** The step under way, by its place in the method. */
  readonly step: number
  /** How long was left at `at`. Below zero: the time is out, and the room talks on. */
  readonly left: number
  readonly at: number
  readonly running: boolean
}

const minute = 60_000

/** Begins a method with its first step; `planned`: the minutes a plan gives it, else as many as are recommended. */
export const countdownOf = (method: MethodId, now: number, planned?: number): Countdown =>
  atStep({ method, steps: stepsIn(method, planned) }, 0, now)

/** Begins a step of a method, whole. */
export const atStep = (
  { method, steps }: Pick<Countdown, 'method' | 'steps'>,
  step: number,
  now: number,
): Countdown => ({
  method,
  steps,
  step,
  left: (steps[step]?.minutes ?? 0) * minute,
  at: now,
  running: true,
})

/** How long is left now, in ms; never below zero. */
export const leftOf = ({ left, at, running }: Countdown, now: number): number =>
  Math.max(0, running ? left - Math.max(0, now - at) : left)

/** The next step, or null after the last. */
export const nextStep = (countdown: Countdown, now: number): Countdown | null =>
  countdown.step + 1 < countdown.steps.length ? atStep(countdown, countdown.step + 1, now) : null

/** More time, or less, by so many minutes. A time that is out begins anew from nothing. */
export const withMore = (countdown: Countdown, minutes: number, now: number): Countdown => ({
  ...countdown,
  left: Math.max(0, leftOf(countdown, now) + minutes * minute),
  at: now,
})

/** Stands still, or goes on. */
export const stopOrGo = (countdown: Countdown, now: number): Countdown => ({
  ...countdown,
  left: leftOf(countdown, now),
  at: now,
  running: !countdown.running,
})
