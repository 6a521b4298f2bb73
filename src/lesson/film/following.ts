/** How a film keeps to where it should be: by running a little faster or slower, or by a jump. Pure; all times are ms. */

/** Further off than this, a film that follows jumps. */
const tooFar = 400
/** Nearer than this, it is together with the other for eye and ear. */
const together = 30
/** By how much it may run faster or slower: nobody hears it, since a film that follows is mute. */
const most = 0.25

/** Where the film that counts has come this far from where it was told to be, the others are told. */
export const worthTelling = 100

export type Step = { readonly seek: number | null; readonly rate: number }

/** What a film that is at `is` has to do to be where it `should` be. */
export function follow(is: number, should: number, playing: boolean): Step {
  const off = is - should
  if (Math.abs(off) > (playing ? tooFar : together)) return { seek: should, rate: 1 }
  if (Math.abs(off) < together || !playing) return { seek: null, rate: 1 }
  return { seek: null, rate: 1 - Math.sign(off) * Math.min(most, Math.abs(off) / 400) }
}
