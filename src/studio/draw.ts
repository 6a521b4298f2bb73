/** Draws a clip that is rehearsed: film, described version and poster, or the still of a card. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { whenDescribed } from './described.ts'
import { type Encoder, encoder, loudnessOf, weights, writeWav } from './ffmpeg.ts'
import { drawnFrames } from './frames.ts'
import { mastered, mixed } from './mix.ts'
import { picture } from './picture.ts'
import type { Rehearsed } from './rehearsal.ts'
import { frameLength, posterTime } from './timeline.ts'
import type { Workplace } from './workplace.ts'

/** Draws each picture once, for the film and for its described version; `drew` is called for each. Gives the film's loudness in LUFS. */
export async function drawFilm(
  production: Rehearsed,
  work: Workplace,
  drew: () => void,
): Promise<number> {
  const { clip, timeline, holds, voices } = production
  const muffled = clip.screenplay.hearing === 'muffled'
  const cuts = timeline.shots.map(({ from }) => from)
  const sound = await mastered(mixed(timeline, voices, { muffled }))
  const film = await begun(work, 'film', sound, cuts)
  const described =
    holds.length > 0
      ? await begun(
          work,
          'described',
          await mastered(mixed(timeline, voices, { muffled, holds })),
          cuts.map((ms) => whenDescribed(ms, holds)),
        )
      : null
  const encoders = described ? [film, described] : [film]
  try {
    let at = 0
    for await (const picture of drawnFrames(timeline)) {
      await film.write(picture)
      const hold = holds.find((hold) => hold.at === at)
      const times = 1 + (hold?.lasts ?? 0) / frameLength
      for (let i = 0; described && i < times; i++) await described.write(picture)
      at += frameLength
      drew()
    }
    await Promise.all(encoders.map((each) => each.finish()))
  } catch (error) {
    for (const each of encoders) each.stop()
    throw error
  }
  await drawStill(production, work)
  return Number((await loudnessOf(sound)).lufs.toFixed(1))
}

/** Draws the poster of a film, or the still of a card. */
export const drawStill = ({ timeline }: Rehearsed, { files }: Workplace): Promise<void> =>
  writeFile(join(files, 'webp'), picture(timeline, posterTime(timeline), 'webp'))

const endings = { film: 'mp4', described: 'described.mp4' } as const

/** A version of the film whose sound is ready, waiting for its pictures. */
async function begun(
  { scraps, files }: Workplace,
  version: keyof typeof endings,
  sound: Float32Array,
  cuts: readonly number[],
): Promise<Encoder> {
  const heard = join(scraps, `${version}.wav`)
  await writeWav(sound, heard)
  return encoder(join(files, endings[version]), heard, cuts, weights[version])
}
