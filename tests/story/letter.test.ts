import * as v from 'valibot'
import { expect, test } from 'vitest'
import { lettersAt } from '../../src/story/letter.ts'
import { Story } from '../../src/story/story.ts'
import { lighthouse } from '../fixtures.ts'

/** The lighthouse at night, with these ways on. */
const atNight = (choices: readonly object[]): Story =>
  v.parse(Story, {
    ...lighthouse,
    scenes: { ...lighthouse.scenes, night: { clip: 'night', turn: { kind: 'choose', choices } } },
  })

test('choices have the letters of their order', () => {
  expect(lettersAt(lighthouse, 'kitchen').letters).toEqual({ ask: 'A', wait: 'B' })
})

test('one that only some roads offer is known as such', () => {
  const { letters, sometimes } = lettersAt(lighthouse, 'night')
  expect(letters).toEqual({ stay: 'A', row: 'B', answer: 'C' })
  expect([...sometimes]).toEqual(['answer'])
})

test('two that never meet share a letter, as on the wall', () => {
  const story = atNight([
    { id: 'stay', to: 'harbour' },
    { id: 'answer', to: 'harbour', when: { chose: 'ask' } },
    { id: 'hum', to: 'harbour', when: { not: { chose: 'ask' } } },
    { id: 'row', to: 'sea' },
  ])
  expect(lettersAt(story, 'night').letters).toEqual({ stay: 'A', answer: 'B', hum: 'B', row: 'C' })
})

test('one that moves up on some roads has both letters', () => {
  const story = atNight([
    { id: 'answer', to: 'harbour', when: { chose: 'ask' } },
    { id: 'row', to: 'sea' },
  ])
  expect(lettersAt(story, 'night').letters).toEqual({ answer: 'A', row: 'A/B' })
})
