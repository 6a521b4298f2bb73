/** Which face a person wears at a moment: the last mood a screenplay gave her, and the way into it. */
import type { Mood } from '../../../story/screenplay.ts'
import type { Timeline } from '../../timeline.ts'
import { smooth } from '../numbers.ts'
import { moods } from './moods.ts'
import { type Face, faceBetween } from './pose.ts'

const passage = 420

/** The face before anything is said. A mood stays from shot to shot until the next one is given; at a cut it changes unseen. */
export function feelingOf(timeline: Timeline, id: string, at: number): Face {
  let face = moods.listening
  const take = (mood: Mood | undefined, since: number, inSight: boolean) => {
    if (mood && since <= at)
      face = faceBetween(face, moods[mood], inSight ? smooth((at - since) / passage) : 1)
  }
  for (const { shot, from, beats } of timeline.shots) {
    if (from > at) break
    take(shot.moods[id], from, false)
    for (const beat of beats) take(beat.beat.moods[id], beat.from, beat.from > from)
  }
  return face
}
