import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { Condition, holds, namesIn } from '../../src/story/condition.ts'

const path = [{ scene: 'arrival' }, { scene: 'kitchen', choice: 'ask' }, { scene: 'tea' }]

describe('a condition', () => {
  test('is true of every path when there is none', () => expect(holds(undefined, [])).toBe(true))
  test.each([
    [{ chose: 'ask' }, true],
    [{ chose: 'wait' }, false],
    [{ saw: 'tea' }, true],
    [{ saw: 'sea' }, false],
    [{ not: { chose: 'wait' } }, true],
    [{ all: [{ chose: 'ask' }, { saw: 'sea' }] }, false],
    [{ any: [{ chose: 'wait' }, { saw: 'tea' }] }, true],
  ] as const)('%j is %s of the way by the kitchen', (condition, expected) => {
    expect(holds(v.parse(Condition, condition), path)).toBe(expected)
  })
  test('speaks of choices and scenes by name, however deep', () => {
    expect(
      namesIn({ all: [{ chose: 'ask' }, { not: { any: [{ saw: 'sea' }, { chose: 'row' }] } }] }),
    ).toEqual({ chose: ['ask', 'row'], saw: ['sea'] })
  })
  test.each([{}, { chose: 'ask', saw: 'tea' }, { chosen: 'ask' }, { all: [] }])(
    'cannot be written as %j',
    (nonsense) => expect(v.safeParse(Condition, nonsense).success).toBe(false),
  )
})
