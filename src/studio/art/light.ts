/** The lights a place can stand in. A light changes the colours of surfaces and of people; it never moves anything. */
import { brightness, mixed } from './colour.ts'

export type Light = {
  readonly id: string
  /** The sky, from its top to the horizon, and what lies under it. */
  readonly sky: readonly [top: string, horizon: string]
  readonly hills: readonly [far: string, near: string]
  readonly water: string
  /** Sunlight on wall and table, 0…1, and its colour. */
  readonly sun: number
  readonly sunColour: string
  /** The ceiling lamp is on. */
  readonly lamp: boolean
  /** The window stands behind the people, as Geir sees them. */
  readonly backlit: boolean
  /** Whose chair we look from: looking at this person is looking at us. */
  readonly seenBy: string
  /** A surface's colour in this light. */
  readonly surface: (colour: string) => string
  /** The colour of skin, hair and clothes in this light. */
  readonly figure: (colour: string) => string
}

const remembering = (change: (colour: string) => string) => {
  const known = new Map<string, string>()
  return (colour: string): string => {
    const before = known.get(colour)
    if (before !== undefined) return before
    const after = change(colour)
    known.set(colour, after)
    return after
  }
}
const unchanged = (colour: string): string => colour

const noon: Light = {
  id: 'may-noon',
  sky: ['#bcdcea', '#f6ecd8'],
  hills: ['#a9bfb6', '#86a79c'],
  water: '#9cc0cf',
  sun: 1,
  sunColour: '#fff3cf',
  lamp: false,
  backlit: false,
  seenBy: 'maren',
  surface: unchanged,
  figure: unchanged,
}

/** A May evening in Norway is not dark: the sun is low and warm, the shadows cool, and somebody has left the lamp on. */
const dusk: Light = {
  id: 'may-dusk',
  sky: ['#9fc2dc', '#fde0ad'],
  hills: ['#a3b1b0', '#7c9892'],
  water: '#c3cdc8',
  sun: 1,
  sunColour: '#ffc67c',
  lamp: true,
  backlit: false,
  seenBy: 'maren',
  surface: remembering((colour) => mixed(colour, '#a0808a', 0.19)),
  figure: remembering((colour) => mixed(colour, '#a8745a', 0.08)),
}

const backlit: Light = {
  id: 'may-noon-backlit',
  sky: ['#e9f3f4', '#fffaf0'],
  hills: ['#dbe6df', '#c6d8cf'],
  water: '#dcebee',
  sun: 0.6,
  sunColour: '#fff8e2',
  lamp: false,
  backlit: true,
  seenBy: 'geir',
  surface: remembering((colour) => mixed(colour, '#6b5f68', 0.34)),
  figure: remembering((colour) => mixed(colour, '#3a3444', 0.78)),
}

/** By the door at noon, with the whole window in the face. */
export const facingWindow: Light = {
  ...noon,
  id: 'may-noon-facing-window',
  sun: 1.8,
  seenBy: 'maren',
  figure: remembering((colour) => mixed(colour, '#fff3d0', brightness(colour) < 0.4 ? 0.04 : 0.16)),
}

export const lights: Readonly<Record<string, Light>> = Object.fromEntries(
  [noon, dusk, backlit].map((light) => [light.id, light]),
)
