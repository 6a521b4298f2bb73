/** What the shelf has to know of a sweep before one is needed. The sweep itself is fetched when something was erased. */

/** The mark on the shelf that says: something was erased, sweep when nobody regrets it any more. */
export const sweepMark = 'sweep'

/** The database that takes along what is to be kept. */
export const vanOf = (name: string) => `${name}.moving`

/** Whether a sweep was broken off before everything was back. */
export async function isOnTheMove(name: string): Promise<boolean> {
  const databases = (await globalThis.indexedDB?.databases?.()) ?? []
  return databases.some((database) => database.name === vanOf(name))
}
