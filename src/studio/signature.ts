/** The little tune that opens a story and closes each of its endings. A screenplay says nothing of it; it is put there when the story is read. */
import type { Language } from '../story/language.ts'
import type { Beat, Screenplay, Shot } from '../story/screenplay.ts'
import type { Story } from '../story/story.ts'
import type { Words } from '../story/words.ts'
import { faded, type Placed, type Sound, swell, together } from './ringing.ts'

/** One voice begins, another joins it, and they take a step together. */
export const opening = (): Sound =>
  played([
    [0, 'a'],
    [320, 'e'],
    [760, 'b'],
    [760, 'f'],
  ])

/** The step back again, and home. */
export const closing = (): Sound =>
  played([
    [0, 'b'],
    [0, 'f'],
    [480, 'a'],
    [480, 'e'],
    [960, 'high'],
  ])

const pitches = { a: 220, b: 246.94, e: 329.63, f: 369.99, high: 440 }

const played = (notes: readonly (readonly [at: number, pitch: keyof typeof pitches])[]): Sound =>
  together(notes.map(([at, pitch]): Placed => [at, note(pitches[pitch])]))

/** A string under felt: little edge, and what there is of it gone first. */
const note = (hertz: number): Sound =>
  faded(
    swell(1400, 1, (t) => {
      const partial = (nth: number, share: number, rings: number) =>
        share * Math.sin(2 * Math.PI * hertz * nth * t) * Math.exp(-t / rings)
      return partial(1, 1, 0.55) + partial(2, 0.2, 0.3) + partial(3, 0.06, 0.12)
    }),
    14,
    500,
  )

/** How long an ending's last picture stays, so that the tune comes to rest; ms. */
const rest = 2800

/** The screenplay with the tune where the story has it: first of all where it starts, under the last picture where it ends. */
export function withSignature(screenplay: Screenplay, { start, scenes }: Story): Screenplay {
  const { clip, shots } = screenplay
  const [first, last] = [shots[0], shots.at(-1)]
  const isEnding = Object.values(scenes).some(
    (scene) => scene.clip === clip && scene.turn.kind === 'end',
  )
  const changed = (shot: Shot): Shot => {
    const opens = shot === first && scenes[start]?.clip === clip
    const closes = shot === last && isEnding
    return {
      ...shot,
      beats: [...(opens ? [tune('kjenning')] : []), ...(closes ? closed(shot.beats) : shot.beats)],
    }
  }
  return { ...screenplay, shots: shots.map(changed) }
}

const tune = (sound: 'kjenning' | 'avslutning'): Beat => ({ sound, moods: {}, looks: {} })

/** The last silence, longer, with the tune in it. */
function closed(beats: readonly Beat[]): Beat[] {
  const last = beats.at(-1)
  const silence = last && 'hold' in last ? last : { hold: 0, moods: {}, looks: {} }
  const said = last === silence ? beats.slice(0, -1) : beats
  return [...said, tune('avslutning'), { ...silence, hold: Math.max(rest, silence.hold) }]
}

const names = { nb: 'rolig melodi', nn: 'roleg melodi', en: 'quiet tune' }

/** The words with the tune's name among the sounds, for the captions. */
export const withItsName = (words: Words, language: Language): Words => ({
  ...words,
  sounds: { kjenning: names[language], avslutning: names[language], ...words.sounds },
})
