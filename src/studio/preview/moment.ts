/** What happens at one moment of a film, in a line for whoever looks at it. */
import { frameLength, type Timeline } from '../timeline.ts'

/** The shot, and the beats that are under way: `bordet (wide) · late, Leo: «Du er sein.»`. `lines` are sentences by the line's id. */
export function happensAt(
  { shots }: Timeline,
  at: number,
  lines: Readonly<Record<string, string>>,
): string {
  const timed = shots.find(({ to }) => at < to) ?? shots.at(-1)
  if (!timed) return ''
  const beats = timed.beats
    .filter(({ from, to }) => from <= at && at < to)
    .map(({ beat }) => {
      if ('line' in beat) return `${beat.line} – ${beat.who}: «${lines[beat.line] ?? ''}»`
      return 'sound' in beat ? `[${beat.sound}]` : `hold ${beat.hold}`
    })
  return [`${timed.shot.id} (${timed.shot.framing})`, ...beats].join(' · ')
}

/** The last moment of a film, and any other that is asked for, on a whole picture of it. */
export const withinFilm = ({ duration }: Timeline, at: number): number =>
  Math.min(Math.max(0, Math.floor(at / frameLength) * frameLength), duration - frameLength)
