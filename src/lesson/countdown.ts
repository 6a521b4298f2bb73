/** The countdown of a method: which step the room is at, and how long it has left. Pure; all times are ms, moments since 1970. */
import { type MethodId, type MethodStep, methods } from '../course/methods.ts'

export type Countdown = {
  readonly method: MethodId
  /** The step under way, by its place in the method. */
  readonly step: number
  /** How long was left at `at`. Below zero: the time is out, and the room talks on. */
  readonly left: number
  readonly at: number
  readonly running: boolean
}

const minute = 60_000

export const stepsOf = ({ method }: Countdown): readonly MethodStep[] => methods[method]

/** Begins a method with its first step, or with another. */
export const countdownOf = (method: MethodId, now: number, step = 0): Countdown => ({
  method,
  step,
  left: (methods[method][step]?.minutes ?? 0) * minute,
  at: now,
  running: true,
})

/** How long is left now, in ms; never below zero. */
export const leftOf = ({ left, at, running }: Countdown, now: number): number =>
  Math.max(0, running ? left - Math.max(0, now - at) : left)

/** The next step, or null after the last. */
export const nextStep = (countdown: Countdown, now: number): Countdown | null =>
  countdown.step + 1 < stepsOf(countdown).length
    ? countdownOf(countdown.method, now, countdown.step + 1)
    : null

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
