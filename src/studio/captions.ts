/** Captions from the same timeline as the picture, so they cannot drift. Lines of at most 42 characters, two at a time. */
import { type Language, languages } from '../story/language.ts'
import type { Words } from '../story/words.ts'
import { captionGap, type Timeline } from './timeline.ts'
import { Trouble } from './trouble.ts'

/** Whole milliseconds. `who` is the speaker's name; a sound has none. `text` is one or two lines. */
export type Caption = {
  readonly from: number
  readonly to: number
  readonly who?: string
  readonly text: string
}

/** A story's sentences in each language that is written; a film can be made before it is translated. */
export type WordsIn = { readonly nb: Words } & { readonly [Other in Language]?: Words }

/** Norwegian public broadcasting's and EN 301 549's common measure: two lines that are not read hurriedly. */
export const lineLength = 42
export const charactersPerSecond = 17
/** No caption flashes by. */
const shortest = 1000
/** A caption stays a little after the last word. */
const linger = 200
/** A sound's caption need not stand as long as the sound. */
const soundStands = 2000

/** How long a caption must stand, in milliseconds. */
export const readingTime = (text: string) =>
  Math.max(shortest, Math.ceil((text.length / charactersPerSecond) * 1000))

/** How long a line's caption must stand for whoever reads the longest of the languages. */
export const readingTimeOfLine = (words: WordsIn, clip: string, line: string) =>
  longestReading(words, (said) => readingTime(sentenceOf(said, clip, line)))

/** The same for a sound's. */
export const readingTimeOfSound = (words: WordsIn, sound: string) =>
  longestReading(words, (said) => readingTime(soundOf(said, sound)))

/** The longest of the times that a reader needs in each language, in ms. */
export const longestReading = (words: WordsIn, reads: (words: Words) => number) =>
  Math.max(
    ...languages.map((language) => {
      const said = words[language]
      return said ? reads(said) : 0
    }),
  )

/** The captions of a film in one language. Their times are the same in all languages. */
export function captionsOf(
  timeline: Timeline,
  words: WordsIn,
  language: Language,
  cast: Readonly<Record<string, string>>,
): Caption[] {
  const { clip } = timeline
  const said = words[language] ?? words.nb
  const captions = timeline.shots.flatMap(({ beats }) =>
    beats.flatMap(({ beat, from, to }): Caption[] => {
      if ('line' in beat) {
        const text = brokenWell(sentenceOf(said, clip, beat.line), clip)
        const stands = Math.max(to + linger, from + readingTimeOfLine(words, clip, beat.line))
        return [{ from, to: stands, who: cast[beat.who] ?? beat.who, text }]
      }
      if ('sound' in beat) {
        const text = brokenWell(soundOf(said, beat.sound), clip)
        return [{ from, to: from + soundStands, text }]
      }
      return []
    }),
  )
  return apart(captions, timeline.duration)
}

/** Captions that leave a gap before the next, and end with the film. */
export const apart = (captions: readonly Caption[], duration: number): Caption[] =>
  captions.map((caption, index) => {
    const next = captions[index + 1]
    const latest = next ? next.from - captionGap : duration
    return { ...caption, to: Math.min(caption.to, latest) }
  })

/** What is said in a line. Throws trouble if the words are missing. */
export function sentenceOf(words: Words, clip: string, line: string): string {
  const sentence = words.lines[clip]?.[line]
  if (sentence === undefined)
    throw new Trouble(
      `Replikken «${line}» i «${clip}» mangler ord. Skriv den under lines: i words-fila.`,
      `The line ‘${line}’ in ‘${clip}’ has no words. Write it under lines: in the words file.`,
    )
  return sentence
}

const soundOf = ({ sounds }: Words, sound: string) => `[${sounds[sound] ?? sound}]`

/** The text in one or two lines, broken where the sentence breathes. Throws trouble if two lines are not enough. */
function brokenWell(text: string, clip: string): string {
  const broken = inTwoLines(text)
  if (broken === undefined)
    throw new Trouble(
      `Denne replikken i «${clip}» får ikke plass i to linjer på ${lineLength} tegn. Del den i to replikker: «${text}»`,
      `This line in ‘${clip}’ does not fit in two lines of ${lineLength} characters. Make it two lines: ‘${text}’`,
    )
  return broken
}

/** One or two lines, or nothing if the text is too long for that. */
function inTwoLines(text: string): string | undefined {
  if (text.length <= lineLength) return text
  const breaks = [...text.matchAll(/ /g)].map(({ index }) => ({
    first: text.slice(0, index),
    second: text.slice(index + 1),
  }))
  const [best] = breaks
    .filter(({ first, second }) => first.length <= lineLength && second.length <= lineLength)
    .toSorted((a, b) => clumsiness(a.first, a.second) - clumsiness(b.first, b.second))
  return best && `${best.first}\n${best.second}`
}

const joiningWords =
  /^(og|men|eller|som|at|for|når|hvis|fordi|så|enn|til|på|med|i|and|but|or|that|which|who|when|if|because|so|than|to|on|with|in|at|of|då|viss|korleis|kva|hva|hvordan|how|what)\b/i
const leaningWords =
  /\b(en|et|ei|ein|eit|den|det|de|the|a|an|å|to|og|and|som|at|i|på|in|of|er|is)$/i

/** How badly a sentence takes being broken here: even halves are good, punctuation and joining words better. */
const clumsiness = (first: string, second: string) =>
  Math.abs(first.length - second.length) -
  (/[.!?:]$/.test(first) ? 30 : /[,;–]$/.test(first) ? 20 : 0) -
  (joiningWords.test(second) ? 8 : 0) +
  (leaningWords.test(first) ? 12 : 0)

/** A longer text as several captions, each of one or two lines. */
export function inParts(text: string): string[] {
  const words = text.split(/\s+/)
  const parts: string[] = []
  let part = ''
  for (const word of words) {
    const longer = part ? `${part} ${word}` : word
    const full = inTwoLines(longer) === undefined
    const rounded = /[.!?]$/.test(part) && part.length > lineLength
    if (part && (full || rounded)) {
      parts.push(part)
      part = word
    } else part = longer
  }
  return [...parts, part].map((whole) => inTwoLines(whole) ?? whole)
}

/** A WebVTT file. */
export const webVtt = (captions: readonly Caption[]): string =>
  `${[
    'WEBVTT',
    ...captions.map(({ from, to, who, text }) => {
      const voice = who === undefined ? '' : `<v ${escaped(who)}>`
      return `${clock(from)} --> ${clock(to)}\n${voice}${escaped(text)}`
    }),
  ].join('\n\n')}\n`

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const clock = (ms: number) => new Date(ms).toISOString().slice(11, 23)
