/** May: light nights, and the window as Geir has it. */
import { brightness, mixed } from '../colour.ts'
import { type Light, remembering, towards } from '../light.ts'

const unchanged = (colour: string): string => colour

/** Noon on a clear day, seen from Maren's chair; all other lights say what is different. */
export const noon: Light = {
  id: 'may-noon',
  sky: ['#bcdcea', '#f6ecd8'],
  hills: ['#a9bfb6', '#86a79c'],
  water: '#9cc0cf',
  sun: 1,
  sunColour: '#fff3cf',
  lowSun: false,
  lamp: false,
  dark: false,
  snow: false,
  rain: false,
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
  lowSun: true,
  lamp: true,
  dark: false,
  snow: false,
  rain: false,
  backlit: false,
  seenBy: 'maren',
  surface: towards('#a0808a', 0.19),
  figure: towards('#a8745a', 0.08),
}

const backlit: Light = {
  id: 'may-noon-backlit',
  sky: ['#e9f3f4', '#fffaf0'],
  hills: ['#dbe6df', '#c6d8cf'],
  water: '#dcebee',
  sun: 0.6,
  sunColour: '#fff8e2',
  lowSun: false,
  lamp: false,
  dark: false,
  snow: false,
  rain: false,
  backlit: true,
  seenBy: 'geir',
  surface: towards('#6b5f68', 0.34),
  figure: towards('#3a3444', 0.78),
}

/** By the door at noon, with the whole window in the face. */
export const facingWindow: Light = {
  ...noon,
  id: 'may-noon-facing-window',
  sun: 1.8,
  seenBy: 'maren',
  figure: remembering((colour) => mixed(colour, '#fff3d0', brightness(colour) < 0.4 ? 0.04 : 0.16)),
}

export const may: readonly Light[] = [noon, dusk, backlit]
