/** Makes one clip: voices, timeline, pictures, sound, captions. What is whole is put in place; a film that was stopped leaves no trace. */
import { existsSync } from 'node:fs'
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { languages } from '../story/language.ts'
import type { Screenplay } from '../story/screenplay.ts'
import { captionsOf, webVtt } from './captions.ts'
import { describedCaptions, descriptionsOf, whenDescribed } from './described.ts'
import { encoder, loudnessOf, type Weight, writeWav } from './ffmpeg.ts'
import { drawnFrames, framesIn } from './frames.ts'
import { fingerprintOfFilm, fingerprintOfInputs, type Made, readMade } from './made.ts'
import { mastered, mixed } from './mix.ts'
import { picture, posterTime } from './picture.ts'
import { checkDrawable, type Rehearsed, rehearsed } from './rehearsal.ts'
import { isStill, type Script } from './script.ts'
import { frameLength, timelineOf } from './timeline.ts'

/** Held pictures forgive much, and the described version, which is one more film to keep, holds most. */
const weight: Weight = { crf: 30, sound: 64 }
const describedWeight: Weight = { crf: 35, sound: 48 }
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

  const production = await rehearsed(root, script, screenplay, tell)
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
  production: Rehearsed,
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
    await writeFile(`${base}.webp`, picture(timeline, posterTime(timeline), 'webp'))
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

async function writeCaptions(base: string, { script, timeline, holds }: Rehearsed): Promise<void> {
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

/** The still of a card. Always drawn: it takes a moment. */
async function still(base: string, screenplay: Screenplay): Promise<'drawn'> {
  const unheard = () => {
    throw new Error(`The still “${screenplay.clip}” cannot have lines or sounds`)
  }
  const timeline = timelineOf(screenplay, { line: unheard, sound: unheard })
  checkDrawable(timeline)
  await writeFile(`${base}.webp`, picture(timeline, timeline.duration - frameLength, 'webp'))
  return 'drawn'
}
