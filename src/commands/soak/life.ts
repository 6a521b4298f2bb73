/** One life of a notebook: what stood there, somebody who writes and is cut short, and what it has cost. */
import type { Page } from 'playwright-core'
import type { Chance } from './chance.ts'
import type { Death } from './deaths.ts'
import { field, type Log, rest } from './hand.ts'
import { type Loss, lossOf } from './judge.ts'
import { untilKept, wordsShown } from './notebook.ts'

export type Outcome = {
  readonly death: Death
  /** Of each answer that was being written. */
  readonly losses: readonly Loss[]
  /** Whether the database opens afterwards and takes new words. */
  readonly opens: boolean
  /** Strokes on the keys in this life. A life without any proves nothing. */
  readonly strokes: number
  /** How long the longest of the answers was, in characters. */
  readonly length: number
}

/** An earlier text of some weight. */
const longText = 'Det jeg skrev i fjor, skal også stå her når maskinen dør. '.repeat(360)

/** What stands in the answers before the writing; now and then it is a long text, and then again nothing. */
export async function standing(
  page: Page,
  questions: readonly string[],
  chance: Chance,
): Promise<Log> {
  const log: Log = new Map()
  for (const question of questions) {
    const here = await field(page, question).inputValue()
    const words = here.length > 60_000 ? 'På nytt: ' : chance.isIn(0.2) ? here + longText : here
    if (words !== here) {
      await field(page, question).fill(words)
      await untilKept(page, question, words)
    }
    log.set(question, [{ at: performance.now(), words }])
  }
  return log
}

/** Lets somebody write for `ms` milliseconds and then does what ends it. Says when that was. */
export async function cutShort(
  writing: (isOver: () => boolean) => Promise<void>,
  ms: number,
  die: () => Promise<unknown>,
): Promise<number> {
  let end: number | null = null
  const isOver = () => end !== null
  const written = writing(isOver).catch((error) => {
    // The page is expected to go away under the hand, but not before its time.
    if (!isOver()) throw error
  })
  await Promise.race([rest(ms), written])
  end = performance.now()
  await Promise.all([die(), written])
  return end
}

/** A notebook that does not open has lost everything. */
export const lostAll = (death: Death, log: Log, end: number): Outcome => ({
  death,
  losses: [...log.values()].map((strokes) => lossOf(strokes, '', end)),
  opens: false,
  strokes: 0,
  length: 0,
})

/** Looks for the words in the open notebook, and whether it takes new ones. */
export async function judge(death: Death, page: Page, log: Log, end: number): Promise<Outcome> {
  const losses: Loss[] = []
  let length = 0
  let written = 0
  for (const [question, strokes] of log) {
    const found = await wordsShown(page, question, strokes.at(-1)?.words ?? '')
    losses.push(lossOf(strokes, found, end))
    length = Math.max(length, found.length)
    written += strokes.length - 1
  }
  const [question = ''] = log.keys()
  const words = `${await field(page, question).inputValue()} Og videre. `
  await field(page, question).fill(words)
  const opens = await untilKept(page, question, words).then(
    () => true,
    () => false,
  )
  return { death, losses, opens, strokes: written, length }
}
