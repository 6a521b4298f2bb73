/** What the shelf has to know of a sweep before one is needed. The sweep itself is fetched when something was erased. */

/** The mark on the shelf that says: something was erased, sweep when nobody regrets it any more. */
export const sweepMark = 'sweep'

/** The database that takes along what is to be kept. */
export const vanOf = (name: string) => `${name}.moving`

/** Whether a sweep was broken off before everything was back. */
export const isOnTheMove = (name: string): Promise<boolean> => exists(vanOf(name))

/** Whether a shelf of this name has been begun in this browser, also where all that lies there is on the move. */
export const isBegun = async (name: string): Promise<boolean> =>
  (await exists(name)) || (await isOnTheMove(name))

/** False also where the browser does not say. */
async function exists(name: string): Promise<boolean> {
  const databases = (await globalThis.indexedDB?.databases?.()) ?? []
  return databases.some((database) => database.name === name)
}
