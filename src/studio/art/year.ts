/** The lights of the year in Elvestrand, 62° north: a screenplay names one by month and time of day. */
import { brightness, mixed } from './colour.ts'
import { type Light, remembering, towards } from './light.ts'

const unchanged = (colour: string): string => colour

/** Noon on a clear day, seen from Maren's chair; the others say what is different. */
const noon: Light = {
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

/** In January lamps burn all day. Outside it is blue in the morning, pink for an hour or two, and then dark. */
const winter: readonly Light[] = [
  {
    ...noon,
    id: 'january-morning',
    sky: ['#34497a', '#c9a9b4'],
    hills: ['#6f80aa', '#94a5c6'],
    water: '#56698f',
    sun: 0,
    lamp: true,
    snow: true,
    seenBy: 'amir',
    surface: towards('#a8805f', 0.08),
    figure: towards('#b07a52', 0.05),
  },
  {
    ...noon,
    id: 'january-day',
    sky: ['#a3bfdd', '#fbd9c6'],
    hills: ['#c4cfe2', '#e4e6ee'],
    water: '#8ea6c0',
    sun: 0.9,
    sunColour: '#ffd8b4',
    lowSun: true,
    lamp: true,
    snow: true,
    seenBy: 'amir',
    surface: towards('#b99aa0', 0.1),
    figure: towards('#b8846a', 0.04),
  },
  {
    ...noon,
    id: 'january-evening',
    sky: ['#161e3a', '#3a4570'],
    hills: ['#2b3658', '#4a587f'],
    water: '#222c4c',
    sun: 0,
    lamp: true,
    snow: true,
    seenBy: 'amir',
    surface: towards('#7c5448', 0.2),
    figure: towards('#a06a48', 0.08),
  },
]

/** February: the days are longer and sharp with snow; the evenings as dark as ever. */
const february: readonly Light[] = [
  {
    ...noon,
    id: 'february-day',
    sky: ['#9fc3e2', '#f4ead9'],
    hills: ['#cbd6e4', '#dfe5ec'],
    water: '#8fabc4',
    sunColour: '#fff1cf',
    lowSun: true,
    lamp: true,
    snow: true,
    surface: towards('#a3a7b4', 0.06),
  },
  {
    ...noon,
    id: 'february-evening',
    sky: ['#141b36', '#364270'],
    hills: ['#2a3557', '#44527c'],
    water: '#202a4a',
    sun: 0,
    lamp: true,
    snow: true,
    surface: towards('#6a4f52', 0.18),
    figure: towards('#a06a48', 0.07),
  },
]

/** March: grey mornings with old snow, days that are bright and windy while it melts, long warm afternoons. */
const march: readonly Light[] = [
  {
    ...noon,
    id: 'march-morning',
    sky: ['#b3bfcb', '#e4e4de'],
    hills: ['#b9c3cb', '#a2aeb4'],
    water: '#9dadb8',
    sun: 0,
    lamp: true,
    snow: true,
    surface: towards('#9aa0ac', 0.1),
    figure: towards('#9a98a4', 0.03),
  },
  {
    ...noon,
    id: 'march-day',
    sky: ['#8fc0e8', '#e6f1f4'],
    hills: ['#c2d0d8', '#9db0a4'],
    water: '#7fa9c6',
    sunColour: '#fffbe4',
    snow: true,
  },
  {
    ...noon,
    id: 'march-afternoon',
    sky: ['#a9cbe4', '#fbe3b8'],
    hills: ['#b4bdc2', '#94a08e'],
    water: '#a9bcc4',
    sunColour: '#ffd592',
    lowSun: true,
    snow: true,
    surface: towards('#d9a86a', 0.07),
    figure: towards('#d0925a', 0.05),
  },
]

/** April is wet: grey by day, with the lamps on, and a blue hour that lasts. At night only the street lamp and the phone are lit. */
const april: readonly Light[] = [
  {
    ...noon,
    id: 'april-day',
    sky: ['#a4cbe8', '#eef3ec'],
    hills: ['#a9b8ae', '#8fa08a'],
    water: '#8fb4ca',
  },
  {
    ...noon,
    id: 'april-rain',
    sky: ['#9fabb3', '#d3d8d6'],
    hills: ['#97a5a5', '#77898a'],
    water: '#8c9ba4',
    sun: 0,
    lamp: true,
    rain: true,
    seenBy: 'yusuf',
    surface: towards('#8a8f9a', 0.13),
    figure: towards('#8f8a94', 0.05),
  },
  {
    ...noon,
    id: 'april-evening',
    sky: ['#3f5580', '#c7a9b0'],
    hills: ['#66769a', '#4f5f80'],
    water: '#5f7092',
    sun: 0,
    lamp: true,
    rain: true,
    seenBy: 'yusuf',
    surface: towards('#a9744f', 0.13),
    figure: towards('#b5793f', 0.06),
  },
  {
    ...noon,
    id: 'april-night',
    sky: ['#141a30', '#2b3556'],
    hills: ['#1f2844', '#18203a'],
    water: '#1c2440',
    sun: 0,
    dark: true,
    seenBy: 'yusuf',
    surface: towards('#1d2442', 0.62),
    figure: towards('#232a4a', 0.46),
  },
]

/** Autumn: yellow birches in September, early dark and rain in November. */
const autumn: readonly Light[] = [
  {
    ...noon,
    id: 'september-day',
    sky: ['#a9cbe2', '#f7e9cf'],
    hills: ['#b3a98a', '#b58f4c'],
    water: '#8fb0c2',
    sunColour: '#ffe7ae',
    lowSun: true,
    surface: towards('#d3a05f', 0.05),
    figure: towards('#d0925a', 0.03),
  },
  {
    ...noon,
    id: 'october-evening',
    sky: ['#40507c', '#e0a386'],
    hills: ['#5d6484', '#4c4a5e'],
    water: '#6d7490',
    sun: 0,
    lamp: true,
    surface: towards('#9a6a50', 0.14),
    figure: towards('#b0744a', 0.06),
  },
  {
    ...noon,
    id: 'november-evening',
    sky: ['#1a2036', '#3a415c'],
    hills: ['#283046', '#20273a'],
    water: '#242c44',
    sun: 0,
    lamp: true,
    rain: true,
    surface: towards('#7c5448', 0.18),
    figure: towards('#a06a48', 0.08),
  },
]

export const lights: Readonly<Record<string, Light>> = Object.fromEntries(
  [noon, dusk, backlit, ...winter, ...february, ...march, ...april, ...autumn].map((light) => [
    light.id,
    light,
  ]),
)
