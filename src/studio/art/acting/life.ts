/** What shows that somebody is alive while she listens: a blink, a nod. Repeatable, and never a sway. */
import { chance } from '../numbers.ts'

/** ms */
const blinkLasts = 200

/** 0 open … 1 shut: about every three to four seconds, a fifth of a second long, but not where a picture stays. */
export function blinkOf(seed: number, at: number, staying: readonly number[]): number {
  const isCaught = staying.some((time) => Math.abs(time - at) < blinkLasts && lidOf(seed, time) > 0)
  return isCaught ? 0 : lidOf(seed, at)
}

function lidOf(seed: number, at: number): number {
  const seconds = at / 1000
  const every = 2.9 + chance(seed) * 1.6
  const turn = Math.floor((seconds + seed * 1.7) / every)
  const since = seconds - (turn * every - seed * 1.7 + chance(turn + seed * 31) * (every - 0.6))
  if (since < 0 || since > blinkLasts / 1000) return 0
  if (since < 0.07) return since / 0.07
  return since < 0.11 ? 1 : 1 - (since - 0.11) / 0.09
}

/** Degrees that the head goes forward in a nod; about every second chance in four seconds. */
export function nodOf(seed: number, at: number): number {
  const every = 4.1
  const seconds = at / 1000 + chance(seed * 5.1) * every
  const turn = Math.floor(seconds / every)
  const since = seconds - turn * every - 0.8
  if (chance(turn * 2.3 + seed) < 0.5 || since < 0 || since > 0.7) return 0
  return Math.sin((since / 0.7) * Math.PI) ** 2 * 4.2
}
