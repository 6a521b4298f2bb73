/**
 * The described version of a film (WCAG 2.2, 1.2.5): before each described shot the film holds on that shot's first
 * picture while the describer speaks, then goes on. Nothing of the film's own sound is covered.
 */
import type { Language } from '../story/language.ts'
import type { Words } from '../story/words.ts'
import {
  apart,
  type Caption,
  inParts,
  longestReading,
  readingTime,
  type WordsIn,
} from './captions.ts'
import { captionGap, onFrame, type Timeline } from './timeline.ts'
import { Trouble } from './trouble.ts'

/** The film stands still at `at` (film time) for `lasts` milliseconds. The describer begins `pause` into it. */
export type Hold = { readonly shot: string; readonly at: number; readonly lasts: number }

/** Silence before and after each description. */
export const pause = 240

/**
 * The holds of a film: as long as the describer speaks (or as her words take to read, in the longest translation), with a
 * pause on either side, to the next whole picture.
 */
export const holdsOf = (
  timeline: Timeline,
  words: WordsIn,
  spoken: (shot: string) => number,
): Hold[] =>
  timeline.shots
    .filter(({ shot }) => shot.described)
    .map(({ shot, from }) => {
      const reads = longestReading(words, (said) => {
        const parts = inParts(descriptionOf(said, timeline.clip, shot.id))
        return sum(parts.map(standing))
      })
      const lasts = onFrame(pause + Math.max(spoken(shot.id), reads) + pause)
      return { shot: shot.id, at: from, lasts }
    })

/** How long one part of a description must stand, with the gap after it. */
const standing = (part: string) => readingTime(part) + captionGap

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)

/** When a moment of the film comes in the described version. The picture of a hold's own moment comes after the hold. */
export const whenDescribed = (ms: number, holds: readonly Hold[]): number =>
  holds.reduce((sum, { at, lasts }) => (at <= ms ? sum + lasts : sum), ms)

/** When a hold begins in the described version. */
export const whenHeld = (hold: Hold, holds: readonly Hold[]): number =>
  whenDescribed(hold.at, holds) - hold.lasts

/** What each description says about its shot, timed against the film itself: for the transcript and the story as text. */
export const descriptionsOf = (
  { clip, shots }: Timeline,
  words: WordsIn,
  language: Language,
): Caption[] =>
  shots
    .filter(({ shot }) => shot.described)
    .map(({ shot, from, to }) => ({
      from,
      to,
      text: descriptionOf(words[language] ?? words.nb, clip, shot.id),
    }))

/** What is told of a shot. Throws trouble if the words are missing. */
export function descriptionOf({ descriptions }: Words, clip: string, shot: string): string {
  const text = descriptions[clip]?.[shot]
  if (text === undefined)
    throw new Trouble(
      `Bildet «${shot}» i «${clip}» skal beskrives, men har ingen ord. Skriv dem under descriptions: i words-fila.`,
      `The shot ‘${shot}’ in ‘${clip}’ is to be described, but has no words. Write them under descriptions: in the words file.`,
    )
  return text
}

/** The captions of the described version: the film's own, moved, and the describer's, who has no name, while the film holds. */
export function describedCaptions(
  captions: readonly Caption[],
  descriptions: readonly Caption[],
  holds: readonly Hold[],
  duration: number,
): Caption[] {
  const moved = captions.map((caption) => {
    const from = whenDescribed(caption.from, holds)
    return { ...caption, from, to: from + caption.to - caption.from }
  })
  const told = holds.flatMap((hold, index) => {
    const parts = inParts(descriptions[index]?.text ?? '')
    const needed = sum(parts.map(standing))
    const spare = hold.lasts - 2 * pause - needed
    let now = whenHeld(hold, holds) + pause
    return parts.map((text): Caption => {
      const from = now
      now += Math.floor(standing(text) + (spare * standing(text)) / needed)
      return { from, to: now - captionGap, text }
    })
  })
  return apart(
    [...moved, ...told].toSorted((a, b) => a.from - b.from),
    whenDescribed(duration, holds),
  )
}
