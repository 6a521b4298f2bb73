/** What axe-core finds wrong with the page as it stands. Colours are seen only by a real browser; the end-to-end tests look at those. */
import axe from 'axe-core'

export async function faultsFoundByAxe(): Promise<readonly string[]> {
  const { violations } = await axe.run(document, {
    rules: { 'color-contrast': { enabled: false } },
  })
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
