/** The whole stage in full screen, so that the choices come along. iPhones have that for videos only: there we fill the window. */
import { type RefObject, useCallback, useEffect, useState } from 'react'

/** Whether the stage fills the screen, and a way to ask for it. */
export function useFullScreen(stage: RefObject<HTMLElement | null>) {
  const [full, setFull] = useState(false)

  useEffect(() => {
    const follow = () => setFull(document.fullscreenElement === stage.current)
    document.addEventListener('fullscreenchange', follow)
    return () => document.removeEventListener('fullscreenchange', follow)
  }, [stage])

  const ask = useCallback(
    (wanted: boolean) => {
      if (!wanted && document.fullscreenElement) document.exitFullscreen().catch(() => {})
      else if (wanted && stage.current?.requestFullscreen)
        stage.current.requestFullscreen().catch(() => setFull(true))
      else setFull(wanted)
    },
    [stage],
  )

  return [full, ask] as const
}
