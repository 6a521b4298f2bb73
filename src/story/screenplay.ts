/** What a screenplay says: shots with a framing, the cast in them, and what happens, beat by beat. Knows nothing of how it is drawn. */
import * as v from 'valibot'
import { Id } from './id.ts'

const Mood = v.picklist([
  'neutral',
  'listening',
  'glad',
  'doubtful',
  'worried',
  'tired',
  'annoyed',
  'moved',
])
const Gesture = v.picklist([
  'rest',
  'palm',
  'point',
  'raise',
  'write',
  'cup',
  'phone',
  'call',
  'microphone',
])
const Milliseconds = v.pipe(v.number(), v.integer(), v.minValue(0))

/**
 * One thing that happens. The voices set the time: a line lasts as long as its recording.
 * - line: `line` is an id; its words are in words/<language>.yaml under lines.<clip>.<line>. `unseen`: heard from outside the picture (the learner's own thoughts, somebody beside it), or with `phone` in a telephone. Nobody has to have drawn whoever is only heard.
 * - hold: silence that means something, in milliseconds.
 * - sound: something heard, captioned with words.sounds.<id>; the film goes on meanwhile.
 * On each, `moods` and `looks` change faces from that moment on: { yusuf: doubtful }, { yusuf: solveig }.
 */
const change = {
  moods: v.optional(v.record(Id, Mood), {}),
  looks: v.optional(v.record(Id, Id), {}),
}
const Beat = v.union(
  [
    v.strictObject({
      line: Id,
      who: Id,
      gesture: v.optional(Gesture),
      unseen: v.optional(v.union([v.boolean(), v.literal('phone')])),
      ...change,
    }),
    v.strictObject({
      hold: Milliseconds,
      who: v.optional(Id),
      gesture: v.optional(Gesture),
      ...change,
    }),
    v.strictObject({ sound: Id, ...change }),
  ],
  'a beat is a line (with who), a hold or a sound',
)

/**
 * One shot: from one cut to the next.
 * - framing `wide` shows the place with everybody in `cast`; `two` two people; `close` one; `insert` a thing (`thing`), perhaps with a hand.
 * - `cast`: who is in the picture, from left to right.
 * - `described`: the picture carries something the sound does not; its words are descriptions.<clip>.<shot>.
 * - `place`, `light`: where and when this shot happens, if elsewhere or later than the rest of the film.
 * - `poster`: its last picture stands for the film, instead of that of the first shot with people in it.
 */
const Shot = v.strictObject({
  id: Id,
  framing: v.picklist(['wide', 'two', 'close', 'insert']),
  cast: v.optional(v.array(Id), []),
  thing: v.optional(Id),
  place: v.optional(Id),
  light: v.optional(Id),
  described: v.optional(v.boolean(), false),
  poster: v.optional(v.literal(true)),
  moods: v.optional(v.record(Id, Mood), {}),
  beats: v.pipe(v.array(Beat), v.minLength(1)),
})

/** stories/<id>/screenplays/<clip>.yaml. A card's still is a screenplay of one shot with one hold. */
export const Screenplay = v.strictObject({
  clip: Id,
  /** Where it happens; the studio's places. */
  place: Id,
  /** The light: month and time of day, for instance `may-noon`. */
  light: v.optional(Id),
  /** `muffled`: heard as by somebody with a hearing loss under a fan. The room is far away, thoughts (unseen) are near. */
  hearing: v.optional(v.literal('muffled')),
  shots: v.pipe(v.array(Shot), v.minLength(1)),
})

export type Screenplay = v.InferOutput<typeof Screenplay>
export type Shot = v.InferOutput<typeof Shot>
export type Beat = v.InferOutput<typeof Beat>
export type Mood = v.InferOutput<typeof Mood>
export type Gesture = v.InferOutput<typeof Gesture>
