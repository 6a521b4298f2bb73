/** The corridor's measures: its walls, floor and ceiling, from where the two stand to the window at the end. */
import { depthFrom, type InDepth } from '../parts/depth.ts'

export const hall = depthFrom(960, 392)
export const wall = 1180
export const floor = 860
export const ceiling = -640
export const rail = 300
export const end = 4.4

/** A standing surface on the left (−1) or right (1) wall: from `top` to `bottom`, between two depths. */
export const onWall = (
  side: -1 | 1,
  top: number,
  bottom: number,
  near: number,
  far: number,
  out = 0,
): InDepth[] => [
  [side * (wall - out), top, near],
  [side * (wall - out), top, far],
  [side * (wall - out), bottom, far],
  [side * (wall - out), bottom, near],
]
