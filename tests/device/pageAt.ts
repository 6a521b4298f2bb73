/** A page opened at an address: every module of ours begins anew, as after a load. */
import { vi } from 'vitest'

/** `query` as it stands in the address: `?shared`, or empty. Import what is tested after this, with `await import(…)`. */
export function openAt(query: string): void {
  window.history.replaceState(null, '', `/${query}`)
  vi.resetModules()
}
