/** A clip as text: what is said, heard and seen, in order. From its captions; from its screenplay until there is a film. */
import type { Cue, Passage } from '../story/edition.ts'
import type { Language } from '../story/language.ts'
import type { Manuscript } from './manuscript.ts'
import { wordingAt } from './wording.ts'

const bracketed = /^\[(.*)\]$/s
const inOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

/** Captions and descriptions by time. A sentence that runs over several captions is one passage; a sound has lost its brackets. */
export function transcriptOf(
  captions: readonly Cue[],
  descriptions: readonly Cue[],
): readonly Passage[] {
  const heard = captions.map(({ from, to, text, who }): Passage => {
    const flat = inOneLine(text)
    const sound = bracketed.exec(flat)?.[1]
    if (sound !== undefined) return { from, to, text: sound, kind: 'sound' }
    return { from, to, text: flat, ...(who === undefined ? { kind: 'line' } : { who }) }
  })
  const seen = descriptions.map(
    ({ from, to, text }): Passage => ({ from, to, text: inOneLine(text), kind: 'description' }),
  )
  return [...joined(heard), ...seen].sort((a, b) => a.from - b.from)
}

const isLine = ({ kind }: Passage): boolean => kind === undefined || kind === 'line'

/** Joins a caption to the one before it where the same person is in the middle of a sentence. */
function joined(passages: readonly Passage[]): readonly Passage[] {
  const whole: Passage[] = []
  for (const passage of passages) {
    const last = whole.at(-1)
    const goesOn =
      last &&
      isLine(last) &&
      isLine(passage) &&
      last.who === passage.who &&
      !/[.!?…][»”’"')]*$/.test(last.text)
    if (goesOn)
      whole[whole.length - 1] = {
        ...last,
        to: passage.to,
        text: `${last.text} ${passage.text}`,
      }
    else whole.push(passage)
  }
  return whole
}

/** What the screenplay of a clip will say and show. It has no times before it is filmed, so all of them are 0. */
export function scriptTranscript(
  { story, words, screenplays }: Manuscript,
  clip: string,
  language: Language,
): readonly Passage[] {
  const script = screenplays.find((script) => script.clip === clip)?.screenplay
  const wording = (...path: string[]): string | null => {
    const found = wordingAt(words[language]?.value, path) ?? wordingAt(words.nb?.value, path)
    return typeof found === 'string' ? inOneLine(found) : null
  }
  const passage = (about: Pick<Passage, 'kind' | 'who'>, text: string | null): Passage[] =>
    text === null ? [] : [{ from: 0, to: 0, text, ...about }]

  return (script?.shots ?? []).flatMap((shot) => [
    ...(shot.described
      ? passage({ kind: 'description' }, wording('descriptions', clip, shot.id))
      : []),
    ...shot.beats.flatMap((beat) => {
      if ('line' in beat)
        return passage(
          { who: story?.cast[beat.who] ?? beat.who },
          wording('lines', clip, beat.line),
        )
      return 'sound' in beat ? passage({ kind: 'sound' }, wording('sounds', beat.sound)) : []
    }),
  ])
}
