/** Who speaks, and how the mouth stands: read from the timeline, never from sound. */
import type { TimedBeat, TimedShot } from '../../timeline.ts'
import { between, smooth } from '../numbers.ts'

export const isSpokenBy = (beat: TimedBeat, id: string): boolean =>
  'line' in beat.beat && beat.beat.who === id && !beat.beat.unseen

/** How much a person is the one who speaks just now, 0…1, with half a second of softness on both sides. */
export function voiceOf(shot: TimedShot, id: string, at: number): number {
  let most = 0
  for (const beat of shot.beats)
    if (isSpokenBy(beat, id))
      most = Math.max(
        most,
        Math.min(smooth((at - beat.from + 350) / 500), smooth((beat.to + 450 - at) / 500)),
      )
  return most
}

const shut = { open: 0, wide: 0.5 }

/** The mouth of a person at one moment: each shape grows out of the one before it within 60 ms. */
export function mouthOf(shot: TimedShot, id: string, at: number): { open: number; wide: number } {
  for (const { beat, from, to, mouths } of shot.beats) {
    if (!('line' in beat) || beat.who !== id || beat.unseen || at < from || at > to + 90) continue
    let last = -1
    for (let i = 0; i < mouths.length && (mouths[i]?.from ?? at + 1) <= at; i++) last = i
    const now = mouths[last]
    if (!now) return shut
    if (at >= now.to) {
      const closing = smooth((at - now.to) / 80)
      return { open: between(now.open, 0, closing), wide: between(now.wide, 0.5, closing) }
    }
    const previous = mouths[last - 1]
    const before = previous && now.from - previous.to < 40 ? previous : shut
    const share = smooth((at - now.from) / 60)
    return {
      open: between(before.open, now.open, share),
      wide: between(before.wide, now.wide, share),
    }
  }
  return shut
}
