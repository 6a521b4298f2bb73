/** The reel of the films on and behind the screen: which film each element holds now, and what is fetched for later. */
import { useEffect, useEffectEvent, useState } from 'react'
import type { Film } from '../story/edition.ts'
import { fetchBeginnings } from './beginnings.ts'
import {
  again,
  drop,
  emptyReel,
  type Index,
  idleOf,
  note,
  type Reel,
  type Showing,
  wind,
} from './reel.ts'

/**
 * Winds the reel to what is wanted: `now` on screen (null: a card, or a film that is missing), and of the films that may
 * come next, likeliest first, one waiting and the beginnings of the others. They are told by `coming`, which is asked
 * once the line is free: what is on screen comes first.
 */
export function useReel(now: Showing | null, coming: () => readonly Film[]) {
  const [kept, setReel] = useState(emptyReel)
  /** Films that turned out to be broken while they waited. */
  const [spoilt, setSpoilt] = useState<readonly string[]>([])

  const held = kept.slots[kept.active]
  const lineIsFree = now === null || (held.src === now.src && held.fed)
  const ahead = lineIsFree ? coming() : []
  const next = ahead.find(({ src }) => !spoilt.includes(src))?.src ?? null
  const reel = wind(kept, now, next)
  if (reel !== kept) setReel(reel)

  const waiting = reel.slots[idleOf(reel)]
  const fetchOthers = useEffectEvent((signal: AbortSignal) =>
    fetchBeginnings(
      ahead.filter(({ src }) => src !== next),
      signal,
    ),
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: other scenes have other films after them
  useEffect(() => {
    if (!waiting.ready) return
    const line = new AbortController()
    fetchOthers(line.signal)
    return () => line.abort()
  }, [waiting.ready, now?.showing])

  const change = (to: (reel: Reel) => Reel) => setReel(to)
  return {
    reel,
    ready: (index: Index) => change((reel) => note(reel, index, { ready: true })),
    fed: (index: Index) => change((reel) => note(reel, index, { fed: true })),
    /** Fetches the film on screen once more, to begin at `ms`. */
    again: (ms: number) => change((reel) => again(reel, reel.active, ms)),
    /** Lets go of the film that waits: it is broken. It gets a new chance when it is its turn. */
    spoil() {
      setSpoilt((srcs) => (waiting.src === null ? srcs : [...srcs, waiting.src]))
      change((reel) => drop(reel, idleOf(reel)))
    },
  }
}
