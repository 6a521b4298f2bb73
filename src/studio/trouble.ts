/** Something that whoever makes films can mend, said to her in Norwegian and in English. */
export class Trouble extends Error {
  constructor(nb: string, en: string) {
    super(`${nb}\n${en}`)
  }
}
