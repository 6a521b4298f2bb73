/** Which window's film counts: it alone sounds, tells where the film is and when it is over; the others follow it. Pure. */
import type { Peer } from './room.ts'

/** The wall that was opened first; where there is none, or where the walls stand still, the first desk. */
export function leadingFilm(windows: readonly Peer[], frozen: boolean): string | null {
  const inOrder = [...windows].sort((a, b) => a.opened - b.opened || (a.id < b.id ? -1 : 1))
  const walls = frozen ? [] : inOrder.filter(({ seat }) => seat === 'wall')
  return (walls[0] ?? inOrder.find(({ seat }) => seat === 'desk') ?? inOrder[0])?.id ?? null
}
