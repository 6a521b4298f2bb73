/** When everything in a film happens, in whole milliseconds. The voices set the time; pictures, captions and sound all follow it. */
import type { Beat, Screenplay, Shot } from '../story/screenplay.ts'

type Span = { readonly from: number; readonly to: number }

/** How a speaker's mouth stands for a moment: `open` and `wide` go from 0 to 1; a low `wide` is a rounded mouth. */
export type Mouth = Span & { readonly open: number; readonly wide: number }

/** A beat with its time. `mouths` is empty unless somebody in the picture speaks. */
export type TimedBeat = Span & { readonly beat: Beat; readonly mouths: readonly Mouth[] }

/** From one cut to the next: a shot begins where the one before it ends. */
export type TimedShot = Span & { readonly shot: Shot; readonly beats: readonly TimedBeat[] }

/** `place` and `light` are the film's own; a shot may be elsewhere or later (`whereIs`). */
export type Timeline = {
  readonly clip: string
  readonly place: string
  readonly light: string
  readonly duration: number
  readonly shots: readonly TimedShot[]
}

/** The place and the light of a shot: its own, or else the film's. */
export const whereIs = (
  { place, light }: Timeline,
  { shot }: TimedShot,
): { place: string; light: string } => ({
  place: shot.place ?? place,
  light: shot.light ?? light,
})

/** How long something is heard, and how long its caption must stand for whoever reads the longest translation. Whole ms. */
export type Heard = { readonly lasts: number; readonly reads: number }

/** What the timeline asks of the recordings. A line's mouths count from its own start. */
export type Recordings = {
  line(id: string): Heard & { readonly mouths: readonly Mouth[] }
  sound(id: string): Heard
}

/** One picture of the film, in milliseconds: 25 a second. Every cut falls on a picture. */
export const frameLength = 40
/** The least silence between two captions. */
export const captionGap = 80
/** Silence before the first word of a film, so that the eye arrives first. */
const arrival = 700
/** Silence between two lines; after a sound, as long as its caption needs. */
const breath = 420
/** A cut falls this long before the line that comes after it. */
const cutBeforeLine = 200
/** The last picture stays this long after the last word. */
const farewell = 900

/** The times of a screenplay, from the lengths of its recordings. */
export function timelineOf(screenplay: Screenplay, recordings: Recordings): Timeline {
  const { clip, place, light = 'may-noon' } = screenplay
  const shots: TimedShot[] = []
  let now = 0
  /** When the caption that stands now has been read. */
  let read = 0
  for (const [index, shot] of screenplay.shots.entries()) {
    const from = now
    /** When the next line may begin. */
    let free = Math.max(read, from + (index === 0 ? arrival : cutBeforeLine))
    const beats = shot.beats.map((beat): TimedBeat => {
      if ('line' in beat) {
        const { lasts, reads, mouths } = recordings.line(beat.line)
        const start = Math.max(now, free)
        now = start + lasts
        read = start + reads + captionGap
        free = Math.max(now + breath, read)
        const seen = beat.unseen ? [] : mouths.map((mouth) => later(mouth, start))
        return { beat, from: start, to: now, mouths: seen }
      }
      if ('sound' in beat) {
        const { lasts, reads } = recordings.sound(beat.sound)
        const start = Math.max(now, read)
        read = start + reads + captionGap
        free = Math.max(free, read)
        return { beat, from: start, to: start + lasts, mouths: [] }
      }
      const start = now
      now += beat.hold
      return { beat, from: start, to: now, mouths: [] }
    })
    const isLast = index === screenplay.shots.length - 1
    const ends = isLast && !endsWithHold(shot) ? now + farewell : now
    now = onFrame(Math.max(ends, free - cutBeforeLine))
    shots.push({ shot, from, to: now, beats })
  }
  return { clip, place, light, duration: now, shots }
}

const endsWithHold = ({ beats }: Shot) => 'hold' in (beats.at(-1) ?? {})

/** The next moment at which a picture changes. */
export const onFrame = (ms: number) => Math.ceil(ms / frameLength) * frameLength

/** The same span, moved later by so many milliseconds. */
export const later = <T extends Span>(span: T, by: number): T => ({
  ...span,
  from: span.from + by,
  to: span.to + by,
})

/**
 * When the poster is taken: the last picture of the shot that says so, or else of the first one with people in it.
 * The place is seen, and somebody in it, and nobody is in the middle of a word.
 */
export function posterTime({ shots }: Timeline): number {
  const telling =
    shots.find(({ shot }) => shot.poster) ??
    shots.find(({ shot }) => shot.cast.length > 0) ??
    shots[0]
  return telling ? telling.to - frameLength : 0
}

/** When a picture stays: as the poster, and under the choices when the film is over. */
export const staying = (timeline: Timeline): readonly number[] => [
  posterTime(timeline),
  timeline.duration - frameLength,
]

/** A moment as an author reads it: 4 200 ms as 0:04,2. */
export const clock = (ms: number): string =>
  `${Math.floor(ms / 60_000)}:${((ms % 60_000) / 1000).toFixed(1).padStart(4, '0').replace('.', ',')}`
