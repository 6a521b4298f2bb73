/** Keeps the screen awake while the wall is seen (Screen Wake Lock). Browsers let go of it when the window is hidden, so it is asked for again. */
import { useEffect } from 'react'

export function useAwake(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null
    const ask = async () => {
      if (document.hidden) return
      // Where the browser has none, or the battery is low, the room moves the mouse.
      lock = (await navigator.wakeLock?.request('screen').catch(() => null)) ?? null
    }
    ask()
    document.addEventListener('visibilitychange', ask)
    return () => {
      document.removeEventListener('visibilitychange', ask)
      lock?.release()
    }
  }, [])
}
