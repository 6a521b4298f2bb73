import { expect, test } from 'vitest'
import type { StoryEvent } from '../../src/story/machine.ts'
import { tell } from '../../src/story/telling.ts'
import { lighthouse } from '../fixtures.ts'

/** The same "random" numbers every time, so that a failure can be met again (mulberry32). */
function dice(seed: number) {
  let state = seed
  return (sides: number) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % sides
  }
}

const everyEvent: StoryEvent[] = [...Object.keys(lighthouse.scenes), 'attic'].flatMap((scene) => [
  ...(
    [
      'clip.paused',
      'clip.resumed',
      'clip.replayed',
      'clip.ended',
      'card.read',
      'reflection.finished',
      'bonus.opened',
    ] as const
  ).map((type): StoryEvent => ({ type, scene })),
  ...['ask', 'wait', 'stay', 'row', 'answer', 'shout'].map(
    (choice): StoryEvent => ({ type: 'choice.made', scene, choice }),
  ),
])

test('ten thousand events at random, late and foreign ones too, never leave a learner without a way on', () => {
  const roll = dice(20261121)
  const seen = new Set<string>()
  let telling = tell(lighthouse)
  for (let i = 0; i < 10_000; i++) {
    const event = everyEvent[roll(everyEvent.length)]
    if (event) telling.send(event)
    const { scene, turn, path } = telling.view()
    seen.add(scene)
    expect(lighthouse.scenes[scene]).toBeDefined()
    expect(path.at(-1)?.scene).toBe(scene)
    if (turn?.kind === 'choose') expect(turn.choices.length).toBeGreaterThan(1)
    if (turn) expect(turn.kind).not.toBe('return')
    if (turn?.kind === 'end' && roll(20) === 0) telling = tell(lighthouse, { path, turn: true })
    if (turn?.kind === 'end' && roll(20) === 0) telling = tell(lighthouse)
  }
  expect([...seen].sort()).toEqual(Object.keys(lighthouse.scenes).sort())
})
