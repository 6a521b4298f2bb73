/** Where the film on screen is. Told frame by frame to the few who ask, so that the player is not drawn anew each time. */
import { useSyncExternalStore } from 'react'

export type Time = {
  /** Place in the film, ms. */
  readonly ms: number
  /** Length of the film, ms; 0 until it is known. */
  readonly length: number
}

export type Clock = {
  now(): Time
  set(time: Partial<Time>): void
  subscribe(listener: () => void): () => void
}

export function newClock(): Clock {
  let time: Time = { ms: 0, length: 0 }
  const listeners = new Set<() => void>()
  return {
    now: () => time,
    set(news) {
      time = { ...time, ...news }
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}

/** Something told by the clock, a number or a word; drawn anew only when that changes. */
export const useTime = <T extends number | string | boolean>(
  clock: Clock,
  tell: (time: Time) => T,
): T => useSyncExternalStore(clock.subscribe, () => tell(clock.now()))
