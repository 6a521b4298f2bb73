/** Something that whoever makes films can mend, said to her in Norwegian and in English. */
export class Trouble extends Error {
  constructor(nb: string, en: string) {
    super(`${nb}\n${en}`)
  }
}

/** What comes of the work; nothing if it met trouble, which is noted once. */
export async function orTrouble<T>(
  troubles: Trouble[],
  work: () => T | Promise<T>,
): Promise<T | undefined> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Trouble)) throw error
    if (!troubles.some(({ message }) => message === error.message)) troubles.push(error)
    return undefined
  }
}
