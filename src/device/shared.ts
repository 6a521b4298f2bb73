/** Whether others use this machine too. Then nothing of the learner's may stay behind on it. Knows no storage. */

/** The word in the address, before the hash: `?shared`. */
const word = 'shared'

const asked = new URLSearchParams(window.location.search).has(word)

/**
 * Whether the machine is shared. The address says so (`?shared`, whatever its value), and nothing else does: so it holds
 * after a reload and in a tab opened from here, and the leader of a course can hand out such a link for a whole room.
 * Read once, when the page is opened: a page does not change its mind about what has been written on it.
 */
export const isShared = (): boolean => asked
