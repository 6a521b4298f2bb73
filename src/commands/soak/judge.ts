/** What a death has cost: the words that were found afterwards beside the log of what had been written. Pure. */
import type { Stroke } from './hand.ts'

export type Loss = {
  /** How old the oldest stroke was that is not there, in milliseconds; 0 if everything is. */
  readonly ms: number
  /** Whether the text is one that once stood there, and not a mixture. */
  readonly isKnown: boolean
  /** Words that stood there 500 ms before the death and until it, and are gone. */
  readonly earlierWords: number
}

/** What may be lost: the last so many milliseconds of typing (issue: the notebook). */
export const limit = 500

/** `strokes`: the log of one answer, oldest first; `found`: its words afterwards; `death` on the same clock as the log. */
export function lossOf(strokes: readonly Stroke[], found: string, death: number): Loss {
  const at = strokes.findLastIndex(({ words }) => words === found)
  const firstLost = strokes[at + 1]
  const newest = strokes.at(-1)?.words ?? ''
  const before = strokes.findLast((stroke) => stroke.at <= death - limit)?.words ?? ''
  return {
    ms: firstLost ? death - firstLost.at : 0,
    isKnown: at >= 0,
    earlierWords: missing(common(wordsIn(before), wordsIn(newest)), wordsIn(found)),
  }
}

export const holds = ({ ms, isKnown, earlierWords }: Loss): boolean =>
  isKnown && ms <= limit && earlierWords === 0

const wordsIn = (text: string): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const [word] of text.matchAll(/\S+/g)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

const common = (one: Map<string, number>, other: Map<string, number>): Map<string, number> =>
  new Map([...one].map(([word, count]) => [word, Math.min(count, other.get(word) ?? 0)]))

const missing = (wanted: Map<string, number>, found: Map<string, number>): number =>
  [...wanted].reduce((sum, [word, count]) => sum + Math.max(0, count - (found.get(word) ?? 0)), 0)
