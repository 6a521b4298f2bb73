/** Makes one clip: voices, timeline, pictures, sound, captions. All of it is made apart, and put in place when it is whole. */
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fingerprintOfText, isOwn, type Made, readMade, underWay } from '../author/made.ts'
import { filesOf } from '../author/media.ts'
import { whenDescribed } from './described.ts'
import { drawFilm, drawStill } from './draw.ts'
import {
  fingerprint,
  fingerprintOfFilm,
  fingerprintOfInputs,
  fingerprintOfStudio,
} from './fingerprints.ts'
import { framesIn } from './frames.ts'
import { type Rehearsed, rehearsed } from './rehearsal.ts'
import { type Clip, isStill, nameOf } from './script.ts'
import { isSeen, noteSeen } from './seen.ts'
import { textsOf } from './texts.ts'
import { voicesOf } from './voices.ts'
import { openWorkplace, putInPlace } from './workplace.ts'

/** Whether a clip is somebody's own, and not for the studio to make. */
export const isOwnClip = (root: string, clip: Clip): boolean =>
  isOwn(baseOf(root, clip), shownAs(clip))

/** Whether it was as new as its story when the studio last looked, and nothing has changed since. Opens no recording. */
export const isKnownFresh = (root: string, clip: Clip): boolean =>
  goneFrom(root, clip).length === 0 && isSeen(root, nameOf(clip), lookOf(root, clip))

/** A clip that has to be made. `pictures` is how many have to be drawn: none if the film is the same, and only its captions are new. */
export type Planned = { readonly clip: Clip; readonly pictures: number }

/** Has every line spoken that is not recorded, and finds out what there is to make; null if it is as new as its story. `tell` is told how it goes. */
export async function planned(
  root: string,
  clip: Clip,
  tell: (news: string) => void,
): Promise<Planned | null> {
  const production = await rehearsed(root, clip, tell)
  const texts = textsOf(production)
  const { inputs, film, files } = madeOf(root, clip)
  const gone = goneFrom(root, clip)
  if (film !== filmOf(production) || drawn.some((ending) => gone.includes(ending)))
    return { clip, pictures: isStill(clip) ? 1 : framesIn(production.timeline) }
  const isSame =
    inputs === inputsOf(root, clip) &&
    gone.length === 0 &&
    Object.entries(texts).every(([ending, text]) => files[ending] === fingerprintOfText(text))
  if (!isSame) return { clip, pictures: 0 }
  await noteSeen(root, nameOf(clip), lookOf(root, clip))
  return null
}

/** Makes all files of a clip, or only those that are planned. `drew` is called for each picture. */
export async function produced(
  root: string,
  { clip, pictures }: Planned,
  drew: () => void,
): Promise<Omit<Made, 'files'>> {
  const base = baseOf(root, clip)
  const production = await rehearsed(root, clip, () => {})
  const { timeline, holds } = production
  const work = await openWorkplace(root)
  try {
    for (const [ending, text] of Object.entries(textsOf(production)))
      await writeFile(join(work.files, ending), text)
    const loudness = isStill(clip)
      ? await drawStill(production, work).then(drew)
      : pictures > 0
        ? await drawFilm(production, work, drew)
        : madeOf(root, clip).loudness
    const made = {
      inputs: inputsOf(root, clip),
      film: filmOf(production),
      ...(isStill(clip) ? {} : { duration: timeline.duration }),
      ...(holds.length > 0 ? { described: whenDescribed(timeline.duration, holds) } : {}),
      ...(loudness === undefined ? {} : { loudness }),
    }
    const kept = drawn.filter((ending) => existsSync(`${base}.${ending}`))
    await putInPlace(work, base, made, pictures > 0 ? [] : kept)
    await noteSeen(root, nameOf(clip), lookOf(root, clip))
    return made
  } finally {
    await work.close()
  }
}

const baseOf = (root: string, { script, screenplay }: Clip) =>
  join(root, filesOf(script.story.id, screenplay.clip).base)

const madeOf = (root: string, clip: Clip): Made =>
  readMade(`${baseOf(root, clip)}.made.json`) ?? underWay

/** The endings of what a clip has of pictures; the rest is text. */
const drawn = ['mp4', 'described.mp4', 'webp']

/** The endings of files that should lie there, and do not. */
function goneFrom(root: string, clip: Clip): readonly string[] {
  const wanted = new Set([shownAs(clip), ...Object.keys(madeOf(root, clip).files)])
  return [...wanted].filter((ending) => !existsSync(`${baseOf(root, clip)}.${ending}`))
}

const shownAs = (clip: Clip) => (isStill(clip) ? 'webp' : 'mp4')

const inputsOf = (root: string, { script: { story, words }, screenplay }: Clip) =>
  fingerprintOfInputs(screenplay, words, story.cast, voicesOf(join(root, 'media'), story.id))

const filmOf = ({ timeline, holds, clip, folder }: Rehearsed) =>
  fingerprintOfFilm(timeline, holds, clip.screenplay, folder)

/** All that a look at a clip depends on. */
const lookOf = (root: string, clip: Clip) =>
  fingerprint([inputsOf(root, clip), fingerprintOfStudio(), madeOf(root, clip)])
