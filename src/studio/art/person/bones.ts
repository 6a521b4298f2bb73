/** The two bones of an arm: where the elbow comes, and the line that a sleeve follows. In px of the body. */
import type { Point } from '../brush.ts'
import { between, within } from '../numbers.ts'

const upperArm = 285
const forearm = 250

export const along = (from: Point, to: Point, share: number): Point => [
  between(from[0], to[0], share),
  between(from[1], to[1], share),
]

/** Two-bone reach: where the elbow comes when the hand is there (or as near as the arm is long). */
export function reach(shoulder: Point, hand: Point, bend: number): { elbow: Point; wrist: Point } {
  let dx = hand[0] - shoulder[0]
  let dy = hand[1] - shoulder[1]
  const most = (upperArm + forearm) * 0.995
  const far = Math.hypot(dx, dy)
  if (far > most) {
    dx *= most / far
    dy *= most / far
  }
  const length = within(far, Math.abs(upperArm - forearm) + 2, most)
  const angle =
    Math.atan2(dy, dx) +
    bend *
      Math.acos(
        within((upperArm ** 2 + length ** 2 - forearm ** 2) / (2 * upperArm * length), -1, 1),
      )
  return {
    elbow: [shoulder[0] + upperArm * Math.cos(angle), shoulder[1] + upperArm * Math.sin(angle)],
    wrist: [shoulder[0] + dx, shoulder[1] + dy],
  }
}

/** The line through the sleeve: straight, round the elbow, straight. */
export function sleeve(shoulder: Point, elbow: Point, wrist: Point): Point[] {
  const points: Point[] = []
  const into = along(elbow, shoulder, 0.34)
  const out = along(elbow, wrist, 0.34)
  for (let i = 0; i < 6; i++) points.push(along(shoulder, into, i / 6))
  for (let i = 0; i <= 10; i++)
    points.push(along(along(into, elbow, i / 10), along(elbow, out, i / 10), i / 10))
  for (let i = 1; i <= 6; i++) points.push(along(out, wrist, i / 6))
  return points
}

/** Leads the line of the shoulder on into the outer line of the sleeve. */
export function shoulderArc(
  shoulder: Point,
  begins: Point,
  side: 'left' | 'right',
  radius: number,
): Point[] {
  const from = ((side === 'left' ? -108 : -72) * Math.PI) / 180
  let to = Math.atan2(begins[1] - shoulder[1], begins[0] - shoulder[0])
  if (side === 'left') {
    while (to > from) to -= 2 * Math.PI
    while (to < from - 2 * Math.PI) to += 2 * Math.PI
  } else {
    while (to < from) to += 2 * Math.PI
  }
  if (Math.abs(to - from) >= 2.6) return []
  return Array.from({ length: 7 }, (_, i): Point => {
    const angle = between(from, to, i / 7)
    return [shoulder[0] + radius * Math.cos(angle), shoulder[1] + radius * Math.sin(angle)]
  })
}
