/** Small things remembered on the device, none of them a word the learner wrote. The one door to localStorage and sessionStorage. */
import { isShared } from './shared.ts'

/**
 * Where the browser refuses, and on a shared machine, they last as long as the page. Neither function throws.
 * What cannot be read is `null`, like what was never kept.
 */
export type Keepsakes = {
  recall(name: string): string | null
  keep(name: string, text: string): void
}

function keepsakesIn(drawer: () => Storage): Keepsakes {
  const here = new Map<string, string>()
  return {
    recall(name) {
      const mine = here.get(name)
      if (mine !== undefined || isShared()) return mine ?? null
      try {
        return drawer().getItem(name)
      } catch {
        return null
      }
    },
    keep(name, text) {
      here.set(name, text)
      if (isShared()) return
      try {
        drawer().setItem(name, text)
        here.delete(name)
      } catch {
        // It stays here.
      }
    },
  }
}

/** From visit to visit. */
export const onThisDevice = keepsakesIn(() => localStorage)

/** For this tab, also after a reload. */
export const inThisTab = keepsakesIn(() => sessionStorage)
