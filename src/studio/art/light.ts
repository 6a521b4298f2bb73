/** What a light is: month and time of day. It changes the colours of surfaces and of people; it never moves anything. */
import { mixed } from './colour.ts'

export type Light = {
  readonly id: string
  /** The sky, from its top to the horizon, and what lies under it. */
  readonly sky: readonly [top: string, horizon: string]
  readonly hills: readonly [far: string, near: string]
  readonly water: string
  /** Sunlight on wall and table, 0…1, and its colour. */
  readonly sun: number
  readonly sunColour: string
  /** The sun stands low: its light reaches far along the walls. */
  readonly lowSun: boolean
  /** Lamps are on, here and in the houses outside. */
  readonly lamp: boolean
  /** It is so dark that a phone lights up whoever holds it. */
  readonly dark: boolean
  /** Snow on roofs, sills and ground. */
  readonly snow: boolean
  /** It rains: drops run down the panes. */
  readonly rain: boolean
  /** The window stands behind the people, as Geir sees them. */
  readonly backlit: boolean
  /** Whose chair we look from: looking at this person is looking at us. */
  readonly seenBy: string
  /** A surface's colour in this light. */
  readonly surface: (colour: string) => string
  /** The colour of skin, hair and clothes in this light. */
  readonly figure: (colour: string) => string
}

/** The same colour change for the same colour, worked out once. */
export const remembering = (change: (colour: string) => string) => {
  const known = new Map<string, string>()
  return (colour: string): string => {
    const before = known.get(colour)
    if (before !== undefined) return before
    const after = change(colour)
    known.set(colour, after)
    return after
  }
}

/** A change of all colours towards one; `share` 0…1. */
export const towards = (colour: string, share: number) =>
  remembering((own) => mixed(own, colour, share))
