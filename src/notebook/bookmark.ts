/** How far a learner has come in a story, as it is kept. It never holds a word she wrote. */
import * as v from 'valibot'
import type { Path } from '../story/path.ts'
import { type Roads, withRoad } from '../story/roads.ts'

/** `path` and `turn` as in a telling's bookmark; `ms` is the moment in the film of the last scene. */
export type KeptBookmark = {
  readonly story: string
  readonly version: number
  readonly path: Path
  readonly turn: boolean
  readonly ms: number
  readonly roads: Roads
  /** Whether any road has come to an ending. */
  readonly ended: boolean
  /** ISO timestamp. */
  readonly changedAt: string
}

const Steps = v.array(v.object({ scene: v.string(), choice: v.exactOptional(v.string()) }))

export const KeptBookmark: v.GenericSchema<unknown, KeptBookmark> = v.object({
  story: v.string(),
  version: v.pipe(v.number(), v.finite()),
  path: Steps,
  turn: v.boolean(),
  ms: v.pipe(v.number(), v.finite()),
  roads: v.array(Steps),
  ended: v.optional(v.boolean(), false),
  changedAt: v.pipe(v.string(), v.isoTimestamp()),
})

/** The newer bookmark, with the roads of both: another tab may have walked one meanwhile. */
export const joined = (newer: KeptBookmark, kept: KeptBookmark | null): KeptBookmark => ({
  ...newer,
  roads: newer.roads.reduce(withRoad, kept?.roads ?? []),
  ended: newer.ended || (kept?.ended ?? false),
})

/** Two bookmarks of one story, from two devices: she goes on from the newer, with the roads of both. */
export const joinedByAge = (one: KeptBookmark, other: KeptBookmark): KeptBookmark =>
  other.changedAt > one.changedAt ? joined(other, one) : joined(one, other)
