/** Leads a keyboard and a screen reader to what has just appeared, and brings its whole section into view. A plain function, so that React calls it once, when it appears. */
export function leadHere(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true })
  const all = element?.closest('section') ?? element
  all?.scrollIntoView?.({ block: 'nearest' })
}
