/** When somebody's hands do what a screenplay asks for. */
import type { Gesture } from '../../../story/screenplay.ts'
import type { TimedShot } from '../../timeline.ts'

/** A gesture from when it is asked for until it is over, in ms of the film. */
export type Doing = { readonly gesture: Gesture; readonly from: number; readonly to: number }

/** What is in the hand stays there while others speak, until whoever holds it does something else. */
const inTheHand: readonly Gesture[] = ['phone', 'cup', 'write', 'call', 'microphone']

/** What the hands of one person do in a shot, in order. */
export function doingsOf({ beats }: TimedShot, id: string): readonly Doing[] {
  const doings: Doing[] = []
  let held: Gesture | undefined
  for (const { beat, from, to } of beats) {
    if (!('who' in beat) || beat.who !== id) continue
    const { gesture } = beat
    const isThought = 'line' in beat && beat.unseen !== undefined
    if (!gesture && isThought) continue
    const before = doings.at(-1)
    if (before && gesture && gesture === held) doings[doings.length - 1] = { ...before, to }
    else if (gesture && gesture !== 'rest') doings.push({ gesture, from, to })
    held = gesture && inTheHand.includes(gesture) ? gesture : undefined
  }
  return doings
}
