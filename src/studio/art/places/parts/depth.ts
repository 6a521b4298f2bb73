/** One-point perspective: where something in a deep room comes in the picture. */
import { type Point, written } from '../../brush.ts'
import { rounded } from '../../numbers.ts'

/** Across and down from the vanishing point in px as at the front of the room (depth 1), and how deep. */
export type InDepth = readonly [across: number, down: number, deep: number]

/** The picture of a room whose lines run to the vanishing point `x`, `y`. */
export function depthFrom(x: number, y: number) {
  const at = ([across, down, deep]: InDepth): Point => [
    rounded(x + across / deep),
    rounded(y + down / deep),
  ]
  return {
    at,
    /** A surface with these corners, as an SVG path. */
    area: (...corners: readonly InDepth[]): string =>
      `M${corners.map((corner) => written(at(corner))).join('L')}Z`,
    /** Its outline, as points for the brush. */
    line: (...corners: readonly InDepth[]): Point[] => corners.map(at),
  }
}
