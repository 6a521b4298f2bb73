/** What can be told of how somebody looks. Who looks how stands in cast.ts. */
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
  | 'parka'

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
  /** The colour of what she wears below, where it is seen. */
  readonly trousers: string
  /** How broad the shoulders are; 1 is the widest of the cast. */
  readonly build: number
  /** The face is against the light: its features hardly show. */
  readonly shaded?: boolean
  /** Nothing is lit here but what she holds. */
  readonly inTheDark?: boolean
  /** Stands while the others sit. */
  readonly standing?: boolean
  /** Where there is a video screen she is on it, not in the room. */
  readonly onScreen?: boolean
}
