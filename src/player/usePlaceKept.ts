/** When the place in a clip is told to those who keep it: now and then, at each new showing, and when the learner goes. */
import { useEffect, useEffectEvent, useRef } from 'react'

/** The place is told at most this often while a film plays (ms). */
const tellEvery = 250

/**
 * `tell` tells the place; `onGone` is called when the learner has left so that nobody is watching. Returns `now`, to
 * tell at once, and `often`, to be called as often as one likes.
 */
export function usePlaceKept(showing: string, tell: () => void, onGone: () => void) {
  const last = useRef(0)
  const now = () => {
    last.current = performance.now()
    tell()
  }
  const often = () => {
    if (performance.now() - last.current >= tellEvery) now()
  }

  // The place in the last film is not the place in this one.
  const shown = useRef(showing)
  const tellNow = useEffectEvent(now)
  useEffect(() => {
    if (shown.current === showing) return
    shown.current = showing
    tellNow()
  }, [showing])

  const leave = useEffectEvent((hidden: boolean) => {
    tell()
    if (!hidden || inThePocket()) onGone()
  })
  useEffect(() => {
    const onHide = () => document.hidden && leave(true)
    const onLeave = () => leave(false)
    window.addEventListener('pagehide', onLeave)
    document.addEventListener('visibilitychange', onHide)
    return () => {
      onLeave()
      window.removeEventListener('pagehide', onLeave)
      document.removeEventListener('visibilitychange', onHide)
    }
  }, [])

  return { now, often }
}

/**
 * A film that goes on in a pocket is lost, so on a phone it pauses when the page is hidden. At a desk it goes on: many
 * listen on while they write in another window, and at its end the story waits for them.
 */
const inThePocket = (): boolean => matchMedia('(pointer: coarse)').matches
