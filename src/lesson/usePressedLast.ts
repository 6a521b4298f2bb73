/** Tells a button that somebody stands at with the keyboard from one that only was pressed with a mouse or a finger: both have the focus. */
import { useEffect, useRef } from 'react'

/** Gives the element that got the focus from a press, as long as it has it. (`:focus-visible` cannot tell: the next key makes it true.) */
export function usePressedLast(): () => EventTarget | null {
  const pressed = useRef<EventTarget | null>(null)
  useEffect(() => {
    let isDown = false
    const down = () => {
      isDown = true
    }
    const up = () => {
      isDown = false
    }
    const focused = ({ target }: FocusEvent) => {
      pressed.current = isDown ? target : null
    }
    window.addEventListener('pointerdown', down, true)
    window.addEventListener('pointerup', up, true)
    window.addEventListener('pointercancel', up, true)
    window.addEventListener('focusin', focused)
    return () => {
      window.removeEventListener('pointerdown', down, true)
      window.removeEventListener('pointerup', up, true)
      window.removeEventListener('pointercancel', up, true)
      window.removeEventListener('focusin', focused)
    }
  }, [])
  return () => pressed.current
}
