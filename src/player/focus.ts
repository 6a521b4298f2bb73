/** Leads the learner to what has just appeared. */

/** Leads a keyboard and a screen reader to it, and brings it into view. A plain function, so that React calls it once, when it appears. */
export function leadHere(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true })
  const turn = element?.closest('section')
  if (turn) bringIntoView(turn)
}

/** How much more than the window a stage may be and still be shown from its top: what is cut off is then a line at most. */
const nearly = 1.1

/** Brings a turn into view, with as much of the picture as there is room for; and nothing moves if all of it is seen. */
export function bringIntoView(turn: HTMLElement): void {
  const stage = turn.closest<HTMLElement>('.player-stage')
  const screen = turn.closest<HTMLElement>('.player-screen')
  if (!stage || !screen) return
  // In full screen the screen is what scrolls, else the page.
  const full = stage.hasAttribute('data-full')
  const top = full ? screen.getBoundingClientRect().top : 0
  const room = full ? screen.clientHeight : window.innerHeight
  const begin = screen.getBoundingClientRect().top - (full ? screen.scrollTop : 0)
  const { bottom, height } = turn.getBoundingClientRect()
  if (begin >= top && bottom <= top + room) return
  if (bottom - begin > room * nearly)
    turn.scrollIntoView({ block: height <= room ? 'end' : 'start' })
  else if (full) screen.scrollTop = 0
  else window.scrollBy(0, begin)
}
