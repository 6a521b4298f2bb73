/** Gets a clip ready to be drawn: has every line spoken, and sets the times by the voices. */
import { join } from 'node:path'
import { checked } from './art/checked.ts'
import { readingTimeOfLine, readingTimeOfSound, sentenceOf } from './captions.ts'
import { descriptionOf, type Hold, holdsOf } from './described.ts'
import { sampleRate } from './ffmpeg.ts'
import { linesOf } from './fingerprints.ts'
import type { Voices } from './mix.ts'
import { mouthsOfPhones, mouthsOfSound } from './mouths.ts'
import { say } from './say.ts'
import { type Clip, isStill } from './script.ts'
import { soundNamed } from './sounds.ts'
import { type Timeline, timelineOf } from './timeline.ts'
import { Trouble } from './trouble.ts'
import { fileOf, type Recording, readRecording, voicesOf } from './voices.ts'

const lengthOf = (sound: Float32Array) => Math.round((sound.length / sampleRate) * 1000)

/** A clip with its voices, ready to be drawn. */
export type Rehearsed = {
  readonly clip: Clip
  readonly timeline: Timeline
  readonly holds: readonly Hold[]
  readonly voices: Voices
  readonly folder: string
}

/** Speaks what nobody has recorded, and sets the times. `tell` is told how it goes. */
export async function rehearsed(
  root: string,
  whole: Clip,
  tell: (news: string) => void,
): Promise<Rehearsed> {
  const { screenplay, script } = whole
  const { story, words } = script
  const { clip } = screenplay
  const folder = voicesOf(join(root, 'media'), story.id)
  const lines = isStill(whole) ? [] : linesOf(screenplay)
  await say(
    lines.map(({ kind, id, who, name }) => ({
      who,
      name,
      text: kind === 'line' ? sentenceOf(words.nb, clip, id) : descriptionOf(words.nb, clip, id),
    })),
    folder,
    (name, guessed) =>
      tell(
        `${name}: lest inn / spoken${guessed.length ? `; gjettet uttale / guessed: ${guessed.join(', ')}` : ''}`,
      ),
  )
  const recordings = new Map<string, Recording>()
  const read = lines.map(async ({ kind, id, name }) => {
    const file = fileOf(folder, name)
    if (file) recordings.set(`${kind} ${id}`, await readRecording(folder, name, file))
  })
  await Promise.all(read)
  const recording = (key: string): Recording => {
    const found = recordings.get(key)
    if (!found) throw new Error(`The ${key} of ${clip} was not recorded`)
    return found
  }
  const timeline = timelineOf(screenplay, {
    line(id) {
      const { sound, phones } = recording(`line ${id}`)
      return {
        lasts: lengthOf(sound),
        reads: readingTimeOfLine(words, clip, id),
        mouths: phones ? mouthsOfPhones(phones) : mouthsOfSound(sound),
      }
    },
    sound: (id) => ({
      lasts: lengthOf(soundNamed(id)),
      reads: readingTimeOfSound(words, id),
    }),
  })
  checkDrawable(timeline)
  const voices: Voices = {
    line: (id) => recording(`line ${id}`).sound,
    description: (shot) => recording(`description ${shot}`).sound,
  }
  const holds = isStill(whole)
    ? []
    : holdsOf(timeline, words, (shot) => lengthOf(voices.description(shot)))
  return { clip: whole, timeline, holds, voices, folder }
}

/** Throws trouble if the screenplay asks for something that nobody has drawn, before any time is spent on drawing. */
export function checkDrawable(timeline: Timeline): void {
  try {
    checked(timeline)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    throw new Trouble(`«${timeline.clip}» kan ikke tegnes ennå.`, error.message)
  }
}
