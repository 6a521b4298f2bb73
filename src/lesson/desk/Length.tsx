/** How long a film is; nothing where there is none. */
import { asClock } from '../../player/moment.ts'

export function Length({ ms }: { readonly ms: number | null }) {
  return ms !== null && <span className="desk-length">{asClock(ms)}</span>
}
