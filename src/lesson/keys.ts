/** What the keys and a clicker do, at the desk and on the wall alike. One table: the keyboard and the list under `?` both read it. Pure. */
import type { Deed } from './deeds.ts'

/** What a key asks for: a deed; a thing of the window alone; or hands, up (1) or down (-1), for the nth choice. */
export type Asked =
  | Deed
  | { readonly do: 'hand'; readonly nth: number; readonly by: 1 | -1 }
  | { readonly do: 'full screen' | 'drawer' | 'help' | 'close' }
  | { readonly do: 'show or hide'; readonly on: 'map' | 'join' }

export type KeyRow = {
  /** As it is written on the key; what needs words is a key of the words `keys.name`. */
  readonly keys: readonly string[]
  /** The key of `keys.does` that says what it does. */
  readonly does:
    | 'next'
    | 'back'
    | 'toggle'
    | 'hands'
    | 'follow'
    | 'other'
    | 'blank'
    | 'freeze'
    | 'captions'
    | 'map'
    | 'join'
    | 'clock'
    | 'full'
    | 'drawer'
    | 'help'
  /** Where alone it does anything; else at the desk and on the wall. */
  readonly on?: 'wall'
}

/** In the order they are listed. */
export const keyRows: readonly KeyRow[] = [
  { keys: ['pageDown', '→', '↓'], does: 'next' },
  { keys: ['pageUp', '←', '↑'], does: 'back' },
  { keys: ['space'], does: 'toggle' },
  { keys: ['1 2 3', 'shift'], does: 'hands' },
  { keys: ['enter'], does: 'follow' },
  { keys: ['O'], does: 'other' },
  { keys: ['B', '.'], does: 'blank' },
  { keys: ['F'], does: 'freeze' },
  { keys: ['C'], does: 'captions' },
  { keys: ['M'], does: 'map' },
  { keys: ['J'], does: 'join' },
  { keys: ['T'], does: 'clock' },
  { keys: ['N'], does: 'drawer', on: 'wall' },
  { keys: ['W'], does: 'full', on: 'wall' },
  { keys: ['?'], does: 'help' },
]

const plain: Readonly<Record<string, Asked>> = {
  pagedown: { do: 'next' },
  arrowright: { do: 'next' },
  arrowdown: { do: 'next' },
  pageup: { do: 'back' },
  arrowleft: { do: 'back' },
  arrowup: { do: 'back' },
  ' ': { do: 'toggle' },
  enter: { do: 'follow' },
  o: { do: 'other road' },
  b: { do: 'blank' },
  '.': { do: 'blank' },
  f: { do: 'freeze' },
  c: { do: 'captions' },
  m: { do: 'show or hide', on: 'map' },
  j: { do: 'show or hide', on: 'join' },
  t: { do: 'clock' },
  n: { do: 'drawer' },
  w: { do: 'full screen' },
  '?': { do: 'help' },
  escape: { do: 'close' },
}

export type Key = {
  readonly key: string
  /** As in KeyboardEvent: which key, whatever Shift makes of it. */
  readonly code: string
  readonly shift: boolean
  /** In a text field all keys are its own; in a list all but the clicker's; on a slider its arrows. */
  readonly field: 'text' | 'list' | 'slider' | null
  /** On a button or a link: there Enter and space press it. */
  readonly button: boolean
  readonly modified: boolean
}

/** What a key asks for, or null. Nothing with Ctrl, Alt or Meta is ours (WCAG 2.1.4: no single key does anything while something is typed). */
export function askedBy({ key, code, shift, field, button, modified }: Key): Asked | null {
  if (modified || isOwnOf(field, key)) return null
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1]
  if (digit !== undefined) return { do: 'hand', nth: Number(digit) - 1, by: shift ? -1 : 1 }
  if (button && (key === ' ' || key === 'Enter')) return null
  return plain[key.toLowerCase()] ?? null
}

/** Whether a key is the field's that has the focus. She sets the volume, and the clicker in her hand still leads the lesson. */
function isOwnOf(field: Key['field'], key: string): boolean {
  switch (field) {
    case 'text':
      return true
    case 'list':
      return key !== 'PageDown' && key !== 'PageUp'
    case 'slider':
      return key.startsWith('Arrow')
    case null:
      return false
  }
}
