/** Whether this Node can run the tools of the project. Written so that a very old Node can read it too. */

/**
 * A sentence for whoever has to install another Node, or `null` when this one will do.
 * The limits are Vite 8's: ^20.19 or >=22.12.
 * @param {string} version such as `20.19.0`
 */
export function nodeFault(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if ((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22) return null
  return [
    `Sidestilt trenger Node 20.19, 22.12 eller nyere. Denne maskinen har ${version}. Hent en ny på https://nodejs.org og prøv igjen.`,
    `Sidestilt needs Node 20.19, 22.12 or newer. This machine has ${version}. Get a new one at https://nodejs.org and try again.`,
  ].join('\n')
}
