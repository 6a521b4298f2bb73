/** axe on what is on the screen. Contrast is left to a real browser: here nothing is painted. */
import axe from 'axe-core'

/** The rules that are broken, with the elements that break them. */
export async function faultsIn(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, { rules: { 'color-contrast': { enabled: false } } })
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
