/** The nine people of Elvestrand: what makes each of them known in every framing. One garment colour a person, shared by nobody. */
import type beards from './assets/beards.json'
import type glasses from './assets/glasses.json'
import type heads from './assets/heads.json'

export type Garment =
  | 'fleece'
  | 'tunic'
  | 'cardigan'
  | 'blazer'
  | 'blouse'
  | 'hoodie'
  | 'knit'
  | 'sweater'
  | 'shirt'

export type Looks = {
  readonly id: string
  /** The name on her square in a video meeting. */
  readonly name: string
  /** Makes her blink and nod in her own time. */
  readonly seed: number
  readonly head: keyof typeof heads
  readonly skin: string
  readonly hair: string
  readonly brows?: string
  readonly blush?: string
  readonly beard?: { readonly shape: keyof typeof beards; readonly colour: string }
  readonly glasses?: keyof typeof glasses
  readonly glassesOnCord?: boolean
  readonly hearingAid?: boolean
  /** A bald crown with short hair at the sides. */
  readonly sideHair?: boolean
  /** A cane leans beside the chair. */
  readonly cane?: boolean
  /** Has a seat by the door, with the face to the window. */
  readonly facesWindow?: boolean
  readonly aged?: boolean
  /** A ribbon in the hair, a scarf, a lanyard: the garment's second colour. */
  readonly accent?: string
  readonly garment: Garment
  readonly cloth: string
  /** What is worn under the garment, or the pattern on it. */
  readonly inner: string
  /** How broad the shoulders are; 1 is the widest of the cast. */
  readonly build: number
  /** The face is against the light: its features hardly show. */
  readonly shaded?: boolean
  /** Stands while the others sit. */
  readonly standing?: boolean
  /** Is in the meeting on the video screen, not in the room. */
  readonly onScreen?: boolean
}

const everybody: readonly Looks[] = [
  {
    id: 'maren',
    name: 'Maren',
    seed: 1,
    head: 'shoulderCurls',
    skin: '#f1c6a5',
    hair: '#7a4a2b',
    garment: 'fleece',
    cloth: '#2f7278',
    inner: '#f7efe2',
    build: 0.93,
  },
  {
    id: 'amir',
    name: 'Amir',
    seed: 2,
    head: 'pomp',
    skin: '#d8a178',
    hair: '#2b2530',
    blush: '#c06a4f',
    beard: { shape: 'boxed', colour: '#2b2530' },
    garment: 'tunic',
    cloth: '#9cc0d8',
    inner: '#f6f3ee',
    build: 1,
  },
  {
    id: 'solveig',
    name: 'Solveig',
    seed: 3,
    head: 'bob',
    skin: '#f0c5a8',
    hair: '#b9b8bb',
    brows: '#77757a',
    glasses: 'round',
    glassesOnCord: true,
    aged: true,
    garment: 'cardigan',
    cloth: '#c9674c',
    inner: '#f7efe2',
    build: 0.93,
  },
  {
    id: 'torstein',
    name: 'Torstein',
    seed: 4,
    head: 'bald',
    skin: '#efbf9d',
    hair: '#8d7d72',
    brows: '#6d5d55',
    glasses: 'square',
    sideHair: true,
    aged: true,
    garment: 'blazer',
    cloth: '#5b5f73',
    inner: '#e9eef2',
    build: 1,
    standing: true,
  },
  {
    id: 'ragnhild',
    name: 'Ragnhild',
    seed: 5,
    head: 'bun',
    skin: '#f2cbb0',
    hair: '#ece9e4',
    brows: '#9b979b',
    aged: true,
    garment: 'blouse',
    cloth: '#75507f',
    inner: '#e0ab4f',
    accent: '#e0ab4f',
    cane: true,
    facesWindow: true,
    build: 0.9,
  },
  {
    id: 'yusuf',
    name: 'Yusuf',
    seed: 6,
    head: 'highTop',
    skin: '#86563a',
    hair: '#2e2229',
    blush: '#a5503a',
    garment: 'hoodie',
    cloth: '#d9a33c',
    inner: '#f7efe2',
    facesWindow: true,
    build: 0.98,
  },
  {
    id: 'geir',
    name: 'Geir',
    seed: 7,
    head: 'swept',
    skin: '#ecba97',
    hair: '#cfccc6',
    brows: '#77757a',
    beard: { shape: 'boxed', colour: '#cfccc6' },
    hearingAid: true,
    aged: true,
    garment: 'knit',
    cloth: '#34506b',
    inner: '#efe6d2',
    facesWindow: true,
    build: 1.02,
  },
  {
    id: 'emilie',
    name: 'Emilie',
    seed: 8,
    head: 'longWaves',
    skin: '#f6d0b2',
    hair: '#b5653a',
    garment: 'sweater',
    cloth: '#c98a9a',
    inner: '#f3e3dd',
    build: 0.88,
    onScreen: true,
  },
  {
    id: 'nina',
    name: 'Nina',
    seed: 9,
    head: 'knot',
    skin: '#e6b48f',
    hair: '#3a2a26',
    accent: '#6f8f7a',
    garment: 'shirt',
    cloth: '#6f8f7a',
    inner: '#dbe5db',
    build: 0.92,
    onScreen: true,
  },
]

export const cast: Readonly<Record<string, Looks>> = Object.fromEntries(
  everybody.map((looks) => [looks.id, looks]),
)

/** From left to right as they sit in the room when nobody has moved, seen from Maren's chair. */
export const seating: readonly string[] = [
  'amir',
  'solveig',
  'torstein',
  'nina',
  'emilie',
  'yusuf',
  'ragnhild',
  'geir',
]
