/** What hands do: at rest on the table, and the gestures a screenplay asks for. Poses are held; the way there is short. */
import type { Gesture } from '../../../story/screenplay.ts'
import type { TimedShot } from '../../timeline.ts'
import type { Looks } from '../looks.ts'
import { between, chance, overshoot, smooth, wobble } from '../numbers.ts'
import { doingsOf } from './doings.ts'
import type { ArmPose } from './pose.ts'

/** How somebody is placed: behind a table, at its end with the table to the side, standing, or sitting with her knees in sight. */
export type Posture = 'table' | 'end' | 'standing' | 'sitting'

/** Torstein always stands – but not where everybody sees his knees. */
export const stands = ({ standing }: Looks, posture: Posture): boolean =>
  posture === 'standing' || (standing === true && posture !== 'sitting')

/** What hands can reach: how far down the table is under them (or would be), in px of the body. */
export type Reach = {
  readonly posture: Posture
  readonly table: number
  /** How far out and how much higher gestures may go: more in near pictures, less beside a neighbour. */
  readonly out: number
  readonly up: number
}

type Arms = { readonly left: ArmPose; readonly right: ArmPose }

const lying = (x: number, y: number): ArmPose => ({ x, y, hand: 'rest', lifted: 0, turned: 0 })

const hanging = (x: number): ArmPose => ({ ...lying(x, 1236), lifted: 0.12 })

/** Hands of somebody who stands: one on a cane, folded before her, or hanging down. */
function atEase(seed: number, cane: boolean): Arms {
  const folded = { ...lying(512, 1002), lifted: 0.15, turned: 4 }
  if (cane)
    return { left: { ...lying(168, 1010), held: 'cane', lifted: 0.2, turned: 30 }, right: folded }
  if (chance(seed * 5.7) > 0.42)
    return { left: { ...lying(372, 1040), lifted: 0.15, turned: -6 }, right: folded }
  return { left: hanging(205 - 14 * chance(seed)), right: hanging(632 + 14 * chance(seed + 9)) }
}

/** Hands at rest: each person has her own way of it. */
function atRest({ seed, standing, cane }: Looks, { table, posture }: Reach): Arms {
  if (standing && posture !== 'sitting')
    return {
      left: { ...lying(300, 1300), lifted: 0.2 },
      right: { x: 480, y: 930, hand: 'phone', lifted: 0, turned: -26 },
    }
  if (posture === 'standing') return atEase(seed, cane === true)
  if (posture === 'end')
    return {
      left: lying(470, table),
      right: { ...lying(690, table - 52), lifted: 0.62 },
    }
  if (posture === 'sitting')
    return {
      left: { ...lying(318, 1176), lifted: 0.1, turned: 12 },
      right: { ...lying(530, 1186), lifted: 0.1, turned: 12 },
    }
  const apart = chance(seed * 5.7)
  return {
    left: lying(between(352, 318, apart), table + between(0, 12, chance(seed))),
    right: lying(between(596, 622, apart), table + 14 - between(0, 10, chance(seed + 9))),
  }
}

/** The arm in the middle of a gesture: the right one, but the left holds a phone to the ear. `seconds` drives what is never quite still. */
function gesturing(gesture: Gesture, seconds: number, seed: number, reach: Reach): ArmPose {
  const table = reach.table - reach.up
  const alive = wobble(seconds * 3, seed) * 12
  switch (gesture) {
    case 'palm':
      return { x: 738 + reach.out, y: table - 142 + alive, hand: 'palm', lifted: 1, turned: 16 }
    case 'point':
      return {
        x: 770 + reach.out,
        y: table - 176 + alive * 0.5,
        hand: 'point',
        lifted: 0.9,
        turned: 34,
      }
    case 'raise':
      return { x: 806, y: 470, hand: 'open', lifted: 1, turned: -25 }
    case 'write': {
      const along = (seconds * 0.9) % 1
      return {
        x: 560 + along * 34,
        y: (hasTable(reach) ? reach.table - 8 : 890) + Math.sin(seconds * 21) * 4,
        hand: 'grip',
        held: 'pen',
        lifted: 0,
        turned: -10,
      }
    }
    case 'cup':
      return {
        x: 512,
        y: hasTable(reach) ? reach.table - 190 - Math.min(reach.up, 40) : 780,
        hand: 'grip',
        held: 'cup',
        lifted: 0,
        turned: 0,
      }
    case 'microphone':
      return { x: 530, y: 760, hand: 'grip', held: 'microphone', lifted: 0.1, turned: 10 }
    case 'call':
      return { x: 204, y: 516, hand: 'phone', held: 'call', lifted: 1, turned: -40 }
    case 'phone':
      return { x: 470, y: reach.table - 128, hand: 'phone', lifted: 0, turned: -26 }
    case 'rest':
      return lying(600, reach.table + 10)
  }
}

const hasTable = ({ posture }: Reach) => posture === 'table' || posture === 'end'

/** Whoever writes without a table holds something to write on. */
const holdingPad: ArmPose = { ...lying(396, 950), held: 'pad', lifted: 0.15 }

/** Nobody has two phones. */
const withoutPhone = (arm: ArmPose): ArmPose =>
  arm.hand === 'phone' ? { ...lying(560, 1300), lifted: 0.2 } : arm

/** How long a gesture of the open hand is held before it comes to rest again, in ms. */
const heldFor: Partial<Record<Gesture, number>> = { palm: 2900, point: 2400 }

/** Both arms at a moment, and which gesture they are in. */
export function armsOf(
  shot: TimedShot,
  looks: Looks,
  at: number,
  reach: Reach,
): Arms & { readonly gesture?: Gesture } {
  const rest = atRest(looks, reach)
  for (const { gesture, from, to } of doingsOf(shot, looks.id)) {
    const begins = from <= shot.from ? from - 1000 : from + 60
    const ends = Math.min(to, begins + (heldFor[gesture] ?? Number.POSITIVE_INFINITY))
    if (at < begins || at > ends + 380) continue
    const up = Math.min((at - begins) / 360, 1)
    const down = smooth((ends + 380 - at) / 380)
    const share = overshoot(up) * down
    const target = gesturing(gesture, at / 1000, looks.seed, reach)
    const there = up * down > 0.3
    const moving = (resting: ArmPose): ArmPose => ({
      ...(there ? target : resting),
      x: between(resting.x, target.x, share),
      y: between(resting.y, target.y, share),
      lifted: between(resting.lifted, target.lifted, smooth(share)),
      turned: there ? between(target.turned + 16, target.turned, smooth(share)) : 0,
    })
    if (gesture === 'call')
      return { left: moving(rest.left), right: withoutPhone(rest.right), gesture }
    return {
      left: gesture === 'write' && !hasTable(reach) ? holdingPad : rest.left,
      right: moving(rest.right),
      gesture,
    }
  }
  return rest
}
