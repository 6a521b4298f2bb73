import { describe, expect, test } from 'vitest'
import { askedBy, keyRows } from '../../src/lesson/keys.ts'
import en from '../../src/lesson/words/en.json'

const plain = { code: '', shift: false, field: null, button: false, modified: false }
const press = (key: string, more = {}) => askedBy({ ...plain, key, ...more })

test.each([
  ['PageDown', { do: 'next' }],
  ['ArrowRight', { do: 'next' }],
  ['PageUp', { do: 'back' }],
  ['ArrowLeft', { do: 'back' }],
  [' ', { do: 'toggle' }],
  ['b', { do: 'blank' }],
  ['.', { do: 'blank' }],
  ['F', { do: 'freeze' }],
  ['Enter', { do: 'follow' }],
  ['?', { do: 'help' }],
])('%s asks for %o', (key, deed) => {
  expect(press(key)).toEqual(deed)
})

describe('digits', () => {
  test('raise a hand, and with Shift take one down, whatever sign Shift makes of them', () => {
    expect(press('2', { code: 'Digit2' })).toEqual({ do: 'hand', nth: 1, by: 1 })
    expect(press('"', { code: 'Digit2', shift: true })).toEqual({ do: 'hand', nth: 1, by: -1 })
    expect(press('3', { code: 'Numpad3' })).toEqual({ do: 'hand', nth: 2, by: 1 })
  })
})

test('a text field keeps all its keys, a button its space bar and Enter, and Ctrl, Alt and Meta are never ours', () => {
  expect(press('PageDown', { field: 'text' })).toBeNull()
  expect(press(' ', { button: true })).toBeNull()
  expect(press('Enter', { button: true })).toBeNull()
  expect(press('PageDown', { button: true })).toEqual({ do: 'next' })
  expect(press('f', { modified: true })).toBeNull()
})

test('a clicker leads the lesson also while a list or a slider has the focus, which keep what they need', () => {
  for (const field of ['list', 'slider'])
    expect(press('PageDown', { field })).toEqual({ do: 'next' })
  expect(press('b', { field: 'list' })).toBeNull()
  expect(press('ArrowDown', { field: 'list' })).toBeNull()
  expect(press('ArrowRight', { field: 'slider' })).toBeNull()
  expect(press('b', { field: 'slider' })).toEqual({ do: 'blank' })
})

test('every key of the list has words', () => {
  for (const { does } of keyRows) expect(en.keys.does[does]).toBeTruthy()
})
