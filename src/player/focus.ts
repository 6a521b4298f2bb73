/** Leads a keyboard and a screen reader to what has just appeared. A plain function, so that React calls it once, when it appears. */
export const leadHere = (element: HTMLElement | null): void => element?.focus()
