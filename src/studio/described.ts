/**
 * The described version of a film (WCAG 2.2, 1.2.5): before each described shot the film holds on that shot's first
 * picture while the describer speaks, then goes on. Nothing of the film's own sound is covered.
 */
import type { Language } from '../story/language.ts'
import type { Words } from '../story/words.ts'
import { apart, type Caption, inParts, type WordsIn } from './captions.ts'
import { onFrame, type Timeline } from './timeline.ts'
import { Trouble } from './trouble.ts'

/** The film stands still at `at` (film time) for `lasts` milliseconds. The describer begins `pause` into it. */
export type Hold = { readonly shot: string; readonly at: number; readonly lasts: number }

/** Silence before and after each description. */
export const pause = 240

/** The holds of a film: as long as the describer speaks, with a pause on either side, to the next whole picture. */
export const holdsOf = (timeline: Timeline, spoken: (shot: string) => number): Hold[] =>
  timeline.shots
    .filter(({ shot }) => shot.described)
    .map(({ shot, from }) => ({
      shot: shot.id,
      at: from,
      lasts: onFrame(pause + spoken(shot.id) + pause),
    }))

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
      `The shot “${shot}” in “${clip}” is to be described, but has no words. Write them under descriptions: in the words file.`,
    )
  return text
}

/** The captions of the described version: the film's own, moved, and the describer's while the film holds. */
export function describedCaptions(
  captions: readonly Caption[],
  descriptions: readonly Caption[],
  holds: readonly Hold[],
  describer: string,
  duration: number,
): Caption[] {
  const moved = captions.map((caption) => {
    const from = whenDescribed(caption.from, holds)
    return { ...caption, from, to: from + caption.to - caption.from }
  })
  const told = holds.flatMap((hold, index) => {
    const parts = inParts(descriptions[index]?.text ?? '')
    const length = parts.join('').length
    let now = whenHeld(hold, holds) + pause
    return parts.map((text): Caption => {
      const from = now
      now += Math.round(((hold.lasts - 2 * pause) * text.length) / length)
      return { from, to: now + pause, who: describer, text }
    })
  })
  return apart(
    [...moved, ...told].toSorted((a, b) => a.from - b.from),
    whenDescribed(duration, holds),
  )
}
