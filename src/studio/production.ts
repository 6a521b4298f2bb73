/** Makes one clip: voices, timeline, pictures, sound, captions. What is whole is put in place; a film that was stopped leaves no trace. */
import { existsSync } from 'node:fs'
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createCanvas } from '@napi-rs/canvas'
import { createElement } from 'react'
import { languages } from '../story/language.ts'
import type { Screenplay } from '../story/screenplay.ts'
import { drawPicture } from './canvas.ts'
import {
  captionsOf,
  readingTimeOfLine,
  readingTimeOfSound,
  sentenceOf,
  webVtt,
} from './captions.ts'
import {
  describedCaptions,
  descriptionOf,
  descriptionsOf,
  type Hold,
  holdsOf,
  whenDescribed,
} from './described.ts'
import { Frame } from './Frame.tsx'
import {
  encoder,
  filmHeight,
  filmWidth,
  loudnessOf,
  sampleRate,
  type Weight,
  writeWav,
} from './ffmpeg.ts'
import { drawnFrames, framesIn } from './frames.ts'
import { fingerprintOfFilm, fingerprintOfInputs, linesOf, type Made, readMade } from './made.ts'
import { mastered, mixed, type Voices } from './mix.ts'
import { mouthsOfPhones, mouthsOfSound } from './mouths.ts'
import { say } from './say.ts'
import { isStill, type Script } from './script.ts'
import { soundNamed } from './sounds.ts'
import { frameLength, type Timeline, timelineOf } from './timeline.ts'
import { fileOf, type Recording, readRecording, voicesOf } from './voices.ts'

/** Held pictures forgive much, and the described version, which is one more film to keep, holds most. */
const weight: Weight = { crf: 29, sound: 64 }
const describedWeight: Weight = { crf: 34, sound: 48 }
/** The most a poster may weigh, in bytes. */
const posterBytes = 40_000

const lengthOf = (sound: Float32Array) => Math.round((sound.length / sampleRate) * 1000)

/** A clip with its voices, ready to be drawn. */
export type Production = {
  readonly script: Script
  readonly screenplay: Screenplay
  readonly timeline: Timeline
  readonly holds: readonly Hold[]
  readonly voices: Voices
  readonly folder: string
}

/** Speaks what nobody has recorded, and sets the times. `tell` is told how it goes. */
export async function prepared(
  root: string,
  script: Script,
  screenplay: Screenplay,
  tell: (news: string) => void,
): Promise<Production> {
  const { story, words } = script
  const { clip } = screenplay
  const folder = voicesOf(join(root, 'media'), story.id)
  const lines = linesOf(screenplay)
  await say(
    lines.map(({ kind, id, who, name }) => ({
      who,
      name,
      text: kind === 'line' ? sentenceOf(words.nb, clip, id) : descriptionOf(words.nb, clip, id),
    })),
    folder,
    (name, guessed) =>
      tell(`${name} er lest inn${guessed.length ? `; gjettet uttale: ${guessed.join(', ')}` : ''}`),
  )
  const recordings = new Map<string, Recording>()
  for (const { kind, id, name } of lines) {
    const file = fileOf(folder, name)
    if (file) recordings.set(`${kind} ${id}`, await readRecording(folder, name, file))
  }
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
  const voices: Voices = {
    line: (id) => recording(`line ${id}`).sound,
    description: (shot) => recording(`description ${shot}`).sound,
  }
  const holds = holdsOf(timeline, words, (shot) => lengthOf(voices.description(shot)))
  return { script, screenplay, timeline, holds, voices, folder }
}

/** Makes all files of a clip, or only those that are older than what they are made from. Says what it did. */
export async function produced(
  root: string,
  script: Script,
  screenplay: Screenplay,
  tell: (news: string) => void,
): Promise<'drawn' | 'captioned' | 'unchanged'> {
  const { story, words } = script
  const base = join(root, 'media', story.id, screenplay.clip)
  if (isStill(story, screenplay)) return still(base, screenplay)

  const production = await prepared(root, script, screenplay, tell)
  const { timeline, holds, folder } = production
  const inputs = fingerprintOfInputs(screenplay, words, story.cast, folder)
  const film = fingerprintOfFilm(timeline, holds, screenplay, folder)
  const before = readMade(`${base}.made.json`)
  if (before?.inputs === inputs && before.film === film) return 'unchanged'

  const isDrawn = before?.film === film && existsSync(`${base}.mp4`)
  const loudness = isDrawn ? before.loudness : await draw(base, production, tell)
  await writeCaptions(base, production)
  const made: Made = {
    inputs,
    film,
    duration: timeline.duration,
    ...(holds.length > 0 ? { described: whenDescribed(timeline.duration, holds) } : {}),
    ...(loudness === undefined ? {} : { loudness }),
  }
  await writeFile(`${base}.made.json`, `${JSON.stringify(made, null, 2)}\n`)
  return isDrawn ? 'captioned' : 'drawn'
}

/** Draws each picture once, for the film and for its described version. Gives the film's loudness in LUFS. */
async function draw(
  base: string,
  production: Production,
  tell: (news: string) => void,
): Promise<number> {
  const { timeline, holds, voices } = production
  const work = await mkdtemp(join(tmpdir(), 'film-'))
  const muffled = production.screenplay.hearing === 'muffled'
  const sound = await mastered(mixed(timeline, voices, { muffled }))
  await writeWav(sound, join(work, 'film.wav'))
  const cuts = timeline.shots.map(({ from }) => from)
  const film = encoder(`${base}.mp4.part`, join(work, 'film.wav'), cuts, weight)
  const encoders = [film]
  if (holds.length > 0) {
    await writeWav(
      await mastered(mixed(timeline, voices, { muffled, holds })),
      join(work, 'described.wav'),
    )
    const moved = cuts.map((ms) => whenDescribed(ms, holds))
    encoders.push(
      encoder(`${base}.described.mp4.part`, join(work, 'described.wav'), moved, describedWeight),
    )
  }
  const [, described] = encoders
  try {
    const count = framesIn(timeline)
    const began = Date.now()
    let index = 0
    for await (const picture of drawnFrames(timeline)) {
      await film.write(picture)
      const hold = holds.find(({ at }) => at === index * frameLength)
      const times = 1 + (hold?.lasts ?? 0) / frameLength
      for (let i = 0; described && i < times; i++) await described.write(picture)
      index++
      if (index % 100 === 0) {
        const left = ((Date.now() - began) / index) * (count - index)
        tell(`${Math.round((100 * index) / count)} %, ${Math.ceil(left / 1000)} s igjen`)
      }
    }
    await Promise.all(encoders.map((each) => each.finish()))
    await writePoster(base, timeline)
    await rename(`${base}.mp4.part`, `${base}.mp4`)
    if (described) await rename(`${base}.described.mp4.part`, `${base}.described.mp4`)
  } catch (error) {
    for (const each of encoders) each.stop()
    throw error
  } finally {
    await rm(work, { recursive: true, force: true })
    await rm(`${base}.mp4.part`, { force: true })
    await rm(`${base}.described.mp4.part`, { force: true })
  }
  return Number((await loudnessOf(sound)).lufs.toFixed(1))
}

async function writeCaptions(base: string, { script, timeline, holds }: Production): Promise<void> {
  const { story, words } = script
  for (const language of languages) {
    if (!words[language]) continue
    const captions = captionsOf(timeline, words, language, story.cast)
    const descriptions = descriptionsOf(timeline, words, language)
    await writeFile(`${base}.${language}.vtt`, webVtt(captions))
    await writeFile(`${base}.${language}.descriptions.vtt`, webVtt(descriptions))
    if (holds.length > 0) {
      const all = describedCaptions(captions, descriptions, holds, timeline.duration)
      await writeFile(`${base}.described.${language}.vtt`, webVtt(all))
    }
  }
  if (holds.length === 0) await writeFile(`${base}.described.none`, '')
}

/** One picture of a clip, `at` in ms: as PNG to look at, or as WebP that is light enough for a poster. */
export function picture(timeline: Timeline, at: number, type: 'webp' | 'png'): Buffer {
  const canvas = createCanvas(filmWidth, filmHeight)
  drawPicture(
    canvas.getContext('2d'),
    createElement(Frame, { timeline, at }),
    filmWidth,
    filmHeight,
  )
  if (type === 'png') return canvas.toBuffer('image/png')
  const encoded = (quality: number): Buffer => {
    const file = canvas.toBuffer('image/webp', quality)
    return file.length <= posterBytes || quality <= 20 ? file : encoded(quality - 6)
  }
  return encoded(84)
}

/** The last picture of the first shot with people in it: the place and somebody in it, and nobody in the middle of a word. */
function writePoster(base: string, { shots, ...timeline }: Timeline): Promise<void> {
  const telling = shots.find(({ shot }) => shot.cast.length > 0) ?? shots[0]
  const at = telling ? telling.to - frameLength : 0
  return writeFile(`${base}.webp`, picture({ ...timeline, shots }, at, 'webp'))
}

/** The still of a card. Always drawn: it takes a moment. */
async function still(base: string, screenplay: Screenplay): Promise<'drawn'> {
  const unheard = () => {
    throw new Error(`The still “${screenplay.clip}” cannot have lines or sounds`)
  }
  const timeline = timelineOf(screenplay, { line: unheard, sound: unheard })
  await writeFile(`${base}.webp`, picture(timeline, timeline.duration - frameLength, 'webp'))
  return 'drawn'
}
