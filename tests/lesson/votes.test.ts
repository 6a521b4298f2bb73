import { expect, test } from 'vitest'
import { counted, majority, votesFor, without } from '../../src/lesson/votes.ts'

test('hands go up one by one, and down to none and no further', () => {
  const one = counted({}, 'kitchen', 'ask', 1)
  expect(votesFor(one, 'kitchen', 'ask')).toBe(1)
  const none = counted(counted(one, 'kitchen', 'ask', -1), 'kitchen', 'ask', -1)
  expect(votesFor(none, 'kitchen', 'ask')).toBe(0)
})

test('hands at one decision are not hands at another', () => {
  const votes = counted({}, 'kitchen', 'ask', 1)
  expect(votesFor(votes, 'night', 'ask')).toBe(0)
})

test('most hands are the majority; a tie and an empty room are none', () => {
  const tie = counted(counted({}, 'kitchen', 'ask', 1), 'kitchen', 'wait', 1)
  expect(majority(tie, 'kitchen', ['ask', 'wait'])).toBeNull()
  expect(majority({}, 'kitchen', ['ask', 'wait'])).toBeNull()
  expect(majority(counted(tie, 'kitchen', 'wait', 1), 'kitchen', ['ask', 'wait'])).toBe('wait')
})

test('all hands come down at one decision only', () => {
  const votes = counted(counted({}, 'kitchen', 'ask', 1), 'night', 'row', 1)
  const down = without(votes, 'kitchen')
  expect([votesFor(down, 'kitchen', 'ask'), votesFor(down, 'night', 'row')]).toEqual([0, 1])
})
