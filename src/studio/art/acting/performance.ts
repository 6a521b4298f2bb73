/** Everything a person does at one moment of a film, put together into a pose. */
import { staying, type TimedShot, type Timeline } from '../../timeline.ts'
import type { Looks } from '../looks.ts'
import { between, held, within, wobble } from '../numbers.ts'
import { attentionOf, type Stage } from './attention.ts'
import { feelingOf } from './feeling.ts'
import { armsOf, type Reach } from './gestures.ts'
import { blinkOf, nodOf } from './life.ts'
import type { Pose } from './pose.ts'
import { mouthOf, voiceOf } from './speech.ts'

/** The pose of one of the cast. The same timeline and time give the same pose. */
export function poseOf(
  timeline: Timeline,
  shot: TimedShot,
  looks: Looks,
  at: number,
  stage: Stage,
  reach: Reach,
): Pose {
  const { id, seed } = looks
  const seconds = at / 1000
  const voice = voiceOf(shot, id, at)
  const mouth = mouthOf(shot, id, at)
  const feeling = feelingOf(timeline, id, at)
  const attention = attentionOf(timeline, shot, id, at, stage)
  const arms = armsOf(shot, looks, at, reach)
  const drift = between(held(seconds, seed, 2.9), wobble(seconds, seed), voice)
  const drift2 = between(held(seconds, seed + 40, 3.5), wobble(seconds * 1.6 + 9, seed + 4), voice)
  const reading = arms.gesture === 'write' || arms.gesture === 'phone'
  const side = Math.abs(attention.turn)
  return {
    face: {
      ...feeling,
      ...mouth,
      smile: between(feeling.smile, feeling.smile * 0.7 + 0.05, voice),
      lids: Math.max(
        feeling.lids,
        attention.turning ? 1 : blinkOf(seed, at, staying(timeline)),
        reading ? 0.3 : 0,
      ),
      brows: feeling.brows + voice * (0.2 + drift2 * 0.35) + (mouth.open > 0.7 ? 0.2 : 0),
      gazeX: reading ? 2 : between(-1, 5.5, side) + drift,
      gazeY: feeling.gazeY + (reading ? 7 : attention.down),
      turn: within(between(-0.95, 0.35, side) + drift2 * 0.1, -1, 0.7),
      tilt:
        feeling.tilt +
        (reading ? 5 : 0) +
        drift * 1 +
        voice * drift2 * 2.2 +
        (1 - voice) * nodOf(seed, at) -
        mouth.open * 1.3,
    },
    facing: attention.turn < 0 ? 'left' : 'right',
    lean: drift * 0.3 + voice * 0.8,
    left: arms.left,
    right: arms.right,
  }
}
