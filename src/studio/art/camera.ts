/** The camera: still, but for one slow push-in in a shot that is long enough to bear it. Nearer planes move more. */
import type { TimedShot } from '../timeline.ts'
import { easeInOut, rounded } from './numbers.ts'

export const width = 1920
export const height = 1080

export type Camera = { readonly zoom: number; readonly x: number; readonly y: number }

const pushLasts = 2000
const leastShot = 4200

/** The camera at a moment of a shot: from `zoom` to at most 6 % nearer, towards a point of the picture. */
export function cameraOf(
  { from, to }: TimedShot,
  at: number,
  zoom: number,
  x: number,
  y: number,
): Camera {
  const long = to - from
  const begins = from + (long - pushLasts) * 0.45
  const share = long < leastShot ? 0 : easeInOut((at - begins) / pushLasts)
  return { zoom: zoom * (1 + 0.045 * share), x, y }
}

/** The transform of a plane, round the camera's point: depth 1 is where the figures are, less is farther away, more is nearer. */
export function planeAt({ zoom, x, y }: Camera, depth: number): string {
  const scale = 1 + (zoom - 1) * depth
  return `translate(${rounded(x)} ${rounded(y)}) scale(${scale.toFixed(4)}) translate(${rounded(-x)} ${rounded(-y)})`
}
