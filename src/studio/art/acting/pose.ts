/** How a face and a body stand at one moment: numbers only, so that one pose can pass softly into the next. */
import { between } from '../numbers.ts'

/** A face. Everything is 0 at rest unless said otherwise. */
export type Face = {
  /** The mouth when it speaks: open 0…1, wide 0 (rounded) … 1 (drawn out). */
  readonly open: number
  readonly wide: number
  /** −1 turned down … 1 a broad smile; `skew` lifts one corner. */
  readonly smile: number
  readonly skew: number
  /** Eyelids: 0 open … 1 shut; `squint` is the lower lid, that rises in a smile. */
  readonly lids: number
  readonly squint: number
  /** Eyebrows: height; concern 1 (inner ends up) … −1 (a frown); `doubt` lifts one of them. */
  readonly brows: number
  readonly concern: number
  readonly doubt: number
  /** Where the eyes look, in px of the head, forward and down. */
  readonly gazeX: number
  readonly gazeY: number
  /** How far the features are turned: −1 towards us … 1 towards profile. */
  readonly turn: number
  /** Head: tilt forward in degrees. */
  readonly tilt: number
  readonly blush: number
  /** Wet eyes, 0…1. */
  readonly moist: number
}

export type HandShape = 'rest' | 'palm' | 'point' | 'grip' | 'phone' | 'open'
export type Held = 'cup' | 'pen' | 'pad' | 'cane' | 'call' | 'microphone'

/** Where a hand is, in px of the body, and what it does there. */
export type ArmPose = {
  readonly x: number
  readonly y: number
  readonly hand: HandShape
  readonly held?: Held
  /** 0: the elbow points outward … 1: it hangs below the hand. */
  readonly lifted: number
  /** Degrees that the hand is turned from the line of the forearm. */
  readonly turned: number
}

export type Pose = {
  readonly face: Face
  /** Which way the head looks, in the picture. */
  readonly facing: 'left' | 'right'
  /** Degrees that the whole body leans. */
  readonly lean: number
  readonly left: ArmPose
  readonly right: ArmPose
}

export const calm: Face = {
  open: 0,
  wide: 0.5,
  smile: 0.2,
  skew: 0,
  lids: 0,
  squint: 0,
  brows: 0.1,
  concern: 0,
  doubt: 0,
  gazeX: 0,
  gazeY: 0,
  turn: 0,
  tilt: 0,
  blush: 0.33,
  moist: 0,
}

/** A face on its way from one to another; `share` 0…1. */
export function faceBetween(from: Face, to: Face, share: number): Face {
  if (share <= 0) return from
  if (share >= 1) return to
  const mix = { ...from } as { -readonly [K in keyof Face]: number }
  for (const key of Object.keys(from) as (keyof Face)[])
    mix[key] = between(from[key], to[key], share)
  return mix
}
