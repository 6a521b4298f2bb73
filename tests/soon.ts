/** Waiting for what is to become true. */
import { vi } from 'vitest'

/** A slow machine is no fault; what never comes is. Rejects with what was last wrong, after five seconds. */
export const soon = <T>(what: () => T | Promise<T>): Promise<T> =>
  vi.waitFor(what, { timeout: 5000 })
