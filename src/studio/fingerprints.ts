/**
 * What a film was made from, as fingerprints kept beside it in `<clip>.made.json` (src/author/made.ts).
 *
 * Two of them, because they answer two questions. `inputs` covers what an author touches: the screenplay, the words it
 * uses in three languages, the cast's names and the recordings. A test holds it against the files, so no film in the
 * repository is older than its story. `film` covers picture and sound: the timeline, the recordings, what is heard and
 * seen, and the size. If only it is the same, captions are written anew and the film is kept; if only what is seen has
 * changed, no test complains, but the next `npm run film` draws the film again. A new place or thing makes no other film older.
 */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { languages } from '../story/language.ts'
import type { Screenplay } from '../story/screenplay.ts'
import type { WordsIn } from './captions.ts'
import { describer } from './cast-voices.ts'
import type { Hold } from './described.ts'
import { Frame } from './Frame.tsx'
import { filmHeight, filmWidth, weights } from './ffmpeg.ts'
import { fanOverhead, roomTone, soundNamed } from './sounds.ts'
import { frameLength, type Timeline } from './timeline.ts'
import { fileOf, nameOfDescription, nameOfLine } from './voices.ts'

/** The lines a screenplay speaks: who says them, and where their words and recordings are found. */
export function linesOf({ clip, shots }: Screenplay) {
  return shots.flatMap((shot) => [
    ...shot.beats.flatMap((beat) =>
      'line' in beat
        ? [
            {
              kind: 'line' as const,
              id: beat.line,
              who: beat.who,
              name: nameOfLine(clip, beat.line),
            },
          ]
        : [],
    ),
    ...(shot.described
      ? [
          {
            kind: 'description' as const,
            id: shot.id,
            who: describer,
            name: nameOfDescription(clip, shot.id),
          },
        ]
      : []),
  ])
}

/** The fingerprint of all that an author gives: one wrong comma changes it. Needs no rendering. */
export function fingerprintOfInputs(
  screenplay: Screenplay,
  words: WordsIn,
  cast: Readonly<Record<string, string>>,
  voices: string,
): string {
  const { clip, shots } = screenplay
  const heard = shots.flatMap(({ beats }) =>
    beats.flatMap((beat) => ('sound' in beat ? [beat.sound] : [])),
  )
  return fingerprint([
    screenplay,
    languages.map((language) => {
      const { lines, descriptions, sounds } = words[language] ?? {}
      return [lines?.[clip], descriptions?.[clip], heard.map((id) => sounds?.[id])]
    }),
    linesOf(screenplay).map(({ who, name }) => [cast[who], contentOf(fileOf(voices, name))]),
  ])
}

/** The fingerprint of picture and sound. */
export function fingerprintOfFilm(
  timeline: Timeline,
  holds: readonly Hold[],
  screenplay: Screenplay,
  voices: string,
): string {
  return fingerprint([
    timeline,
    screenplay.hearing,
    holds,
    linesOf(screenplay).map(({ name }) => contentOf(fileOf(voices, name))),
    soundsOf(timeline),
    picturesOf(timeline),
    makingSources.map((file) => contentOf(join(import.meta.dirname, file))),
    [filmWidth, filmHeight, weights],
  ])
}

/** What is seen, looked at twice a second and at every cut. Whole ms. */
function picturesOf(timeline: Timeline): string[] {
  return timeline.shots.flatMap(({ from, to }) => {
    const times = Array.from({ length: Math.ceil((to - from) / 500) }, (_, i) => from + i * 500)
    return [...times, to - frameLength].map((at) =>
      fingerprint(renderToStaticMarkup(createElement(Frame, { timeline, at }))),
    )
  })
}

/** What is heard besides voices, and a second of the air that they are in. */
function soundsOf({ shots }: Timeline): string[] {
  const beats = shots.flatMap(({ beats }) => beats.map(({ beat }) => beat))
  const heard = beats.flatMap((beat) => ('sound' in beat ? [soundNamed(beat.sound)] : []))
  return [...heard, roomTone(1000), fanOverhead(1000)].map((sound) =>
    createHash('sha256').update(new Uint8Array(sound.buffer)).digest('hex'),
  )
}

/** The parts of the studio that turn what is drawn and said into picture and sound. */
const makingSources = ['canvas.ts', 'canvas-shapes.ts', 'canvas-paint.ts', 'mix.ts']

let studio: string | undefined

/** The fingerprint of the whole studio, as it was when first asked for. Where it is the same, so is all that comes of the same story. */
export function fingerprintOfStudio(): string {
  studio ??= fingerprintOfFolder(import.meta.dirname)
  return studio
}

function fingerprintOfFolder(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  return fingerprint(files.toSorted().map(contentOf))
}

const contentOf = (file: string | undefined) =>
  file === undefined || !existsSync(file)
    ? null
    : createHash('sha256').update(readFileSync(file)).digest('hex')

export const fingerprint = (parts: unknown) =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)
