/** What a place must have so that every framing can be drawn in it. A place knows where people are, not who they are. */
import type { ReactNode } from 'react'
import type { TimedShot } from '../../timeline.ts'
import type { Sight } from '../acting/attention.ts'
import type { Posture } from '../acting/gestures.ts'
import type { Light } from '../light.ts'
import type { Looks } from '../looks.ts'

/** A part of the place, in the px of the picture. */
export type Layer = (props: { readonly light: Light }) => ReactNode

/** Where somebody sits or stands in a wide picture. */
export type Spot = {
  readonly posture: Posture | 'fromBehind'
  /** The middle of the body and the top of the head's own space, in px of the picture. */
  readonly x: number
  readonly y: number
  readonly scale: number
  /** Turned to the left. */
  readonly mirrored: boolean
  /** Where her own things lie; nothing where there is no room for them. */
  readonly lays?: { readonly x: number; readonly y: number; readonly size: number }
}

export type Seat = Spot & { readonly looks: Looks }

export type Place = {
  /** Everything behind the people but the wall screen. */
  readonly Behind: Layer
  /** What hangs or stands between us and the wall. */
  readonly Around?: Layer
  /** What stands between the people and us, such as a table: over their bodies and under their hands. */
  readonly Before?: Layer
  /** What stands nearest to us when nobody is seen from behind. */
  readonly Ours?: Layer
  /** The edge of what they sit at, in near pictures. Where there is none, people stand. */
  readonly Edge?: Layer
  /** How people are placed in near pictures where there is no edge; they stand unless it is said. */
  readonly near?: Posture
  /** The colour of the chairs, if they are seen; or several in turn. */
  readonly chair?: string | readonly string[]
  /** Out of doors: people wear coats while there is snow. */
  readonly outdoors?: boolean
  /** The colour of the table top, when a thing lies on it and fills the picture. */
  readonly wood?: string
  /** The colour of the air that pales the place behind near pictures. */
  readonly air?: string
  /** Nobody is in the same room: everybody is seen on a screen that fills the picture. */
  readonly videoMeeting?: boolean
  /** Where the wall screen is, if there is one. */
  readonly screenAt?: (light: Light) => { x: number; y: number; width: number; height: number }
  /** Who sits or stands where in a wide picture, from left to right as its cast is named. */
  readonly seats: (shot: TimedShot, people: readonly Looks[], light: Light) => Seat[]
  /** How many a wide picture has room for, besides those on a screen. */
  readonly room: number
  /** From left to right as people sit here in every film; without it, as they sit in the fullest picture of the film. */
  readonly seating?: readonly string[]
  /** What can be looked at here besides what is everywhere. */
  readonly sights?: Readonly<Record<string, Sight>>
}
