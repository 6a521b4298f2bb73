/** Places in time in a film: its captions, and the same place in its described version. Pure; all times are ms. */
import type { Cue } from '../story/edition.ts'

/** The index of the cue heard at `ms`, or -1 in a silence. */
export const cueAt = (cues: readonly Cue[], ms: number): number =>
  cues.findIndex(({ from, to }) => from <= ms && ms < to)

/** The index of the last cue that has begun at `ms`, or -1 before the first. */
export const lastBegun = (cues: readonly Cue[], ms: number): number =>
  cues.findLastIndex(({ from }) => from <= ms)

/**
 * The same place in another version of a film: as far into the same caption, and never past the beginning of the next one.
 * (A described version says the same lines, and holds between them.) With no captions to go by, `ms` itself.
 */
export function samePlace(ms: number, here: readonly Cue[], there: readonly Cue[]): number {
  if (here === there) return ms
  const index = lastBegun(here, ms)
  const from = index < 0 ? 0 : here[index]?.from
  const begin = index < 0 ? 0 : there[index]?.from
  if (from === undefined || begin === undefined) return ms
  return Math.min(begin + ms - from, there[index + 1]?.from ?? Number.POSITIVE_INFINITY)
}

/** 75 000 ms as «1:15». */
export function asClock(ms: number): string {
  const seconds = Math.floor(ms / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
