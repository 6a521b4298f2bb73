/** How the tabs of one browser keep each other informed, and how a tab notices that it is left or come back to. */
import type { EarlierPlace, Place } from './entry.ts'

/** Which answers were erased, or which earlier text of one; or nothing more than that something has changed. Never a word of what was written. */
export type News = {
  readonly erased?: readonly Place[]
  readonly erasedEarlier?: EarlierPlace
}

type Ears = { onNews(news: News): void; onLeave(): void; onReturn(): void }

/** Listens until `close`. `name` is that of the shelf: only tabs of the same hear each other, and a tab whose shelf is its own hears nobody. */
export function amongTabs(name: string | null, { onNews, onLeave, onReturn }: Ears) {
  let channel =
    name === null || typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name)
  const hear = ({ data }: MessageEvent<News>) => onNews(data)
  const look = () => (document.visibilityState === 'hidden' ? onLeave() : onReturn())
  channel?.addEventListener('message', hear)
  document.addEventListener('visibilitychange', look)
  window.addEventListener('pagehide', onLeave)

  return {
    tell: (news: News) => channel?.postMessage(news),
    close() {
      channel?.close()
      channel = null // what is still under way is told to nobody
      document.removeEventListener('visibilitychange', look)
      window.removeEventListener('pagehide', onLeave)
    },
  }
}
