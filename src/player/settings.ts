/** How the learner likes films: remembered from clip to clip and from visit to visit, on this device only. */
import { useSyncExternalStore } from 'react'
import * as v from 'valibot'
import { onThisDevice } from '../device/keepsakes.ts'

export const rates = [0.75, 1, 1.25, 1.5] as const
export const captionSizes = ['small', 'medium', 'large'] as const

const Settings = v.object({
  volume: v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), 1),
  muted: v.fallback(v.boolean(), false),
  rate: v.fallback(v.pipe(v.number(), v.minValue(0.25), v.maxValue(4)), 1),
  captions: v.fallback(v.boolean(), true),
  captionSize: v.fallback(v.picklist(captionSizes), 'medium'),
  described: v.fallback(v.boolean(), false),
  transcript: v.fallback(v.boolean(), false),
})

export type Settings = v.InferOutput<typeof Settings>

const shelf = 'sidestilt.player'

let kept: Settings | null = null
const listeners = new Set<() => void>()

/** The settings as they are now. What cannot be read, wholly or in part, falls back to what we begin with. */
export function settingsNow(): Settings {
  kept ??= v.parse(Settings, fromShelf())
  return kept
}

/** Changes some settings, for every film on the page. */
export function changeSettings(change: Partial<Settings>): void {
  kept = { ...settingsNow(), ...change }
  onThisDevice.keep(shelf, JSON.stringify(kept))
  for (const listener of listeners) listener()
}

/** Reads the shelf again, as a new visit does. */
export function forgetSettings(): void {
  kept = null
}

export const useSettings = (): Settings => useSyncExternalStore(subscribe, settingsNow)

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

function fromShelf(): object {
  try {
    const found: unknown = JSON.parse(onThisDevice.recall(shelf) ?? '{}')
    return typeof found === 'object' && found !== null ? found : {}
  } catch {
    return {}
  }
}
