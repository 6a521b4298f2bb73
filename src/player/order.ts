/** The order of choices: random, so that none looks like the author's favourite, and steady within a visit. */
import { inThisTab } from '../device/keepsakes.ts'

const shelf = 'sidestilt.visit'

/** The same also after a reload: a room that said «B» means the same B. */
const visit = inThisTab.recall(shelf) ?? String(Math.random())
inThisTab.keep(shelf, visit)

/** The same things in an order that depends on their ids and on `seed` only. */
export const shuffled = <Thing extends { readonly id: string }>(
  things: readonly Thing[],
  seed: string = visit,
): readonly Thing[] => {
  const rank = new Map(things.map(({ id }) => [id, hash(seed + id)]))
  return [...things].sort((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0))
}

/** FNV-1a, stirred once more so that ids with the same beginning spread. */
function hash(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b)
  return (h ^ (h >>> 13)) >>> 0
}
