/** Leads the keyboard, the reader and the eye to a part of the page. A link within the page would change the address, which is the screen's. */
export function leadTo(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true })
  element?.scrollIntoView?.()
}
