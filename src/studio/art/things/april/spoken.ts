/** How far the lines of a shot have come, so that a thing can show what is being said. */
import type { Moment } from '../../framings/figures.tsx'
import { within } from '../../numbers.ts'

/** How much of line `nth` (from 0) has been said, 0…1. All of it where the shot has no such line, as in a still. */
export function saidOf({ shot, at }: Moment, nth: number): number {
  const line = shot.beats.filter(({ beat }) => 'line' in beat)[nth]
  return line ? within((at - line.from) / (line.to - line.from), 0, 1) : 1
}
