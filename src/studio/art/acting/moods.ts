/** What each mood of a screenplay does to a face. */
import type { Mood } from '../../../story/screenplay.ts'
import { calm, type Face } from './pose.ts'

const mood = (change: Partial<Face>): Face => ({ ...calm, ...change })

export const moods: Readonly<Record<Mood, Face>> = {
  neutral: mood({ smile: 0.12 }),
  listening: mood({ smile: 0.3, brows: 0.3, tilt: 1 }),
  glad: mood({ smile: 0.95, brows: 0.45, squint: 0.32, blush: 0.5, tilt: -1.5 }),
  doubtful: mood({ smile: -0.3, skew: 0.7, brows: 0, doubt: 0.9, lids: 0.12, tilt: 2.5 }),
  worried: mood({ smile: -0.6, brows: 0.35, concern: 0.95, tilt: 2 }),
  tired: mood({ smile: -0.25, brows: -0.25, concern: 0.35, lids: 0.48, gazeY: 3, tilt: 4.5 }),
  annoyed: mood({ smile: -0.5, skew: -0.3, brows: -0.5, concern: -0.85, lids: 0.24, tilt: -1 }),
  moved: mood({
    smile: 0.38,
    brows: 0.4,
    concern: 0.75,
    moist: 1,
    blush: 0.55,
    lids: 0.06,
    tilt: 2,
  }),
}
