/** The keys of a lesson in one window. */
import { useCallback, useEffect, useRef } from 'react'
import type { Story } from '../story/story.ts'
import type { Deed } from './deeds.ts'
import { type Asked, askedBy, type Key } from './keys.ts'
import { choicesAt, type Lesson } from './lesson.ts'
import { usePressedLast } from './usePressedLast.ts'

/** What a key does to this window alone. */
export type WindowDeeds = Readonly<
  Partial<Record<Extract<Asked['do'], 'full screen' | 'drawer' | 'help' | 'close'>, () => void>>
>

/**
 * Listens to the whole window: a clicker knows no focus. While a dialog is open, its keys are its own. Gives what hears
 * the keys, for another window of ours that belongs to this one.
 */
export function useKeys(
  lesson: Lesson,
  story: Story,
  act: (deed: Deed) => void,
  here: WindowDeeds,
): (event: KeyboardEvent) => void {
  const pressedLast = usePressedLast()
  /** The key that was taken when it went down. */
  const taken = useRef<string | null>(null)
  const hear = (event: KeyboardEvent) => {
    const page = event.view?.document ?? document
    if (event.defaultPrevented || page.querySelector('dialog[open]:modal')) return
    const asked = askedBy(keyOf(event, pressedLast()))
    if (!asked) return
    // A key held down is one step and one hand, not a hundred.
    if (event.repeat) return event.preventDefault()
    switch (asked.do) {
      case 'close':
        return here.close?.()
      case 'full screen':
      case 'drawer':
      case 'help':
        if (!here[asked.do]) return
        event.preventDefault()
        return here[asked.do]?.()
      case 'hand': {
        const choice = choicesAt(story, lesson)[asked.nth]?.id
        if (choice !== undefined) act({ do: 'vote', choice, by: asked.by })
        return
      }
      case 'show or hide':
        return act({
          do: 'show',
          shown: { on: lesson.shown.on === asked.on ? 'story' : asked.on },
        })
      default:
        // Page Down would scroll the desk away under her hands.
        event.preventDefault()
        taken.current = event.key
        act(asked)
    }
  }
  const latest = useRef(hear)
  useEffect(() => {
    latest.current = hear
  })
  const onKey = useCallback((event: KeyboardEvent) => latest.current(event), [])
  useEffect(() => {
    // Some browsers press a button when the space bar comes up, whatever was said when it went down.
    const onKeyUp = (event: KeyboardEvent) => {
      if (event.key === taken.current) event.preventDefault()
      taken.current = null
    }
    window.addEventListener('keydown', onKey)
    window.addEventListener('keyup', onKeyUp)
    return () => {
      window.removeEventListener('keydown', onKey)
      window.removeEventListener('keyup', onKeyUp)
    }
  }, [onKey])
  return onKey
}

function keyOf(event: KeyboardEvent, pressed: EventTarget | null): Key {
  // An element of another window is none of this window's Element.
  const at = event.target as Element | null
  return {
    key: event.key,
    code: event.code,
    shift: event.shiftKey,
    field: fieldAt(at),
    // One that was pressed with the mouse has the focus, but nobody stands at it: the space bar is the film's again.
    button: at !== pressed && at?.closest?.('button, summary, a') != null,
    modified: event.ctrlKey || event.altKey || event.metaKey,
  }
}

function fieldAt(at: Element | null): Key['field'] {
  if (at?.closest?.('input[type="range"]')) return 'slider'
  if (at?.closest?.('select')) return 'list'
  return at?.closest?.('input, textarea, [contenteditable]') ? 'text' : null
}
