/** Whether others use this machine too. Then nothing of the learner's may stay behind on it. Knows no storage. */

/** The word in the address, before the hash: `?shared`. */
const word = 'shared'

const asked = new URLSearchParams(window.location.search).has(word)

/**
 * Whether the machine is shared. The address says so (`?shared`, whatever its value), and nothing else does: so it holds
 * after a reload and in a tab opened from here, and the leader of a course can hand out such a link for a whole room.
 * Read once, when the page is opened: a page does not change its mind about what has been written on it.
 *
 * What a browser notes by itself stays, and holds no word of hers: in its history the addresses of the pages (which
 * story, but not the road through it, unless she came by an address that names a scene), in its cache the films it has
 * fetched, and among its downloads that a file was taken.
 */
export const isShared = (): boolean => asked

/** The address of the front page here, with the machine shared or not; what else is in the query stays. */
export function frontPage(shared: boolean): string {
  const address = new URL(window.location.href)
  if (shared) address.searchParams.set(word, '')
  else address.searchParams.delete(word)
  // `?shared=` would do, but it is an address that people read out to each other.
  address.search = address.search.replace(/([?&]shared)=(?=&|$)/, '$1')
  address.hash = '#/'
  return address.href
}

/**
 * Ends the visit: this page is replaced by a fresh front page, and what was in its memory is gone. The machine is still
 * shared, so the next person meets it as such.
 */
export function endVisit(): void {
  window.history.replaceState(null, '', frontPage(true))
  // Addresses that differ by their hash alone are one document, and would keep it alive.
  window.location.reload()
}

/** A page that the browser has kept whole to come back to would show the next person what was written on it: it begins anew. */
export function neverComeBack(): void {
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) window.location.reload()
  })
}
