/**
 * Whom everybody looks at. Without a word from the screenplay everybody turns to the one who speaks within half a second,
 * each in her own time; a speaker looks at the one she answers. `looks` in a screenplay goes before that, until the cut.
 */
import type { TimedBeat, TimedShot, Timeline } from '../../timeline.ts'
import { cast, seating } from '../cast.ts'
import { between, chance, easeInOut, within } from '../numbers.ts'

/** Where something is that can be looked at: direction −1…1, and down in px. */
export type Sight = readonly [direction: number, down: number]

/** What can be looked at in any place. */
export const sights: Readonly<Record<string, Sight>> = {
  skjerm: [0.45, -5],
  tavle: [0.9, -4],
  vindu: [-0.9, -2],
  klokke: [0.7, -7],
  dor: [1, 0],
  bord: [0.5, 7],
  mobil: [0.4, 7],
  kaffe: [-0.6, 5],
}

/** Towards us: nearly straight, a little to the side that the chair is turned to. */
export const towardsUs = (side: number): Sight => [0.2 * side, 1]

/** What one must know of a place to look at somebody who is not in the picture. */
export type Room = {
  /** The people in it from left to right. */
  readonly seating: readonly string[]
  readonly sights: Readonly<Record<string, Sight>>
  /** The one whose chair we see from. */
  readonly us: string
}

/** Where people are in the picture. `towards`: how far someone must turn to see the other, −1 left … 1 right, and down. */
export type Stage = {
  readonly towards: (from: string, to: string) => readonly [turn: number, down: number]
}

type Look = { readonly since: number; readonly at: string }

/** The direction to somebody outside the picture, as they sit in the room. */
export function towardsAbsent(from: string, to: string, { seating, sights, us }: Room): Sight {
  const sight = sights[to]
  if (sight) return sight
  const [self, other] = [seating.indexOf(from), seating.indexOf(to)]
  const middle = seating.length / 2
  if (to === us) return towardsUs(self >= middle ? -1 : 1)
  if (self < 0) return [other < middle ? 0.7 : -0.7, 0]
  return [other < self ? -0.7 : 0.7, 0]
}

/** Whom a beat is about: nobody in sight, where somebody speaks in a telephone. */
const centreOf = ({ beat }: TimedBeat): string | undefined =>
  'sound' in beat || ('line' in beat && beat.unseen === 'phone') ? undefined : beat.who

/** Who spoke last before this shot, and who will speak first after a moment: whom a silent picture is about. */
function around(timeline: Timeline, time: number, but: string): string | undefined {
  let before: string | undefined
  for (const { beats } of timeline.shots)
    for (const beat of beats) {
      const who = centreOf(beat)
      if (who === undefined || who === but) continue
      if (beat.from < time) before = who
      else return before ?? who
    }
  return before
}

/** Round a whole table an unseen voice is somebody's thought, and turns no heads – unless it leads the meeting or comes from the screen. */
const turnsHeads = (framing: string, { beat }: TimedBeat): boolean =>
  framing !== 'wide' ||
  !('line' in beat) ||
  !beat.unseen ||
  beat.who === 'maren' ||
  cast[beat.who]?.onScreen === true

function looksOf(timeline: Timeline, { shot, from, beats }: TimedShot, id: string): Look[] {
  const looks: Look[] = []
  let told = false
  const quick = 110 + 330 * chance(seating.indexOf(id) + from / 977)
  const heard = (beat: TimedBeat) => centreOf(beat) !== undefined && turnsHeads(shot.framing, beat)
  const first = beats.find(heard)
  const focus = first && centreOf(first)
  const opening =
    focus && focus !== id && first.from - from < 900 ? focus : around(timeline, from, id)
  looks.push({ since: from, at: opening ?? shot.cast.find((other) => other !== id) ?? id })
  for (const beat of beats) {
    const wanted = beat.beat.looks[id]
    if (wanted !== undefined) {
      told = true
      looks.push({ since: beat.from === from ? from : beat.from + 80, at: wanted })
      continue
    }
    const who = centreOf(beat)
    if (told || who === undefined || !heard(beat)) continue
    if (who !== id) looks.push({ since: beat.from + (beat === first ? 0 : quick), at: who })
    else {
      const answered = around(timeline, beat.from, id)
      if (answered) looks.push({ since: beat.from - 60, at: answered })
    }
  }
  return looks.sort((a, b) => a.since - b.since)
}

const remembered = new WeakMap<TimedShot, Map<string, Look[]>>()

function rememberedLooks(timeline: Timeline, shot: TimedShot, id: string): readonly Look[] {
  const known = remembered.get(shot) ?? new Map<string, Look[]>()
  remembered.set(shot, known)
  const looks = known.get(id) ?? looksOf(timeline, shot, id)
  known.set(id, looks)
  return looks
}

/** Where a person looks at a moment: turn −1 (left) … 1 (right), down in px, and `turning` while the head passes the middle. */
export function attentionOf(
  timeline: Timeline,
  shot: TimedShot,
  id: string,
  at: number,
  stage: Stage,
): { turn: number; down: number; turning: boolean } {
  const looks = rememberedLooks(timeline, shot, id)
  let turn = 0
  let down = 0
  let turning = false
  for (const [i, look] of looks.entries()) {
    if (look.since > at) break
    const until = Math.min(at, looks[i + 1]?.since ?? at)
    const [toTurn, toDown] = stage.towards(id, look.at)
    const passes = i > 0 && Math.sign(toTurn) !== Math.sign(turn)
    const share = i === 0 ? 1 : easeInOut((until - look.since) / (passes ? 360 : 300))
    const next = between(turn, toTurn, share)
    turning = passes && until === at && share < 1 && Math.abs(next) < 0.3
    turn = next
    down = between(down, toDown, share)
  }
  return { turn: within(turn, -1, 1), down, turning }
}
