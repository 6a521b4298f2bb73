/**
 * Somebody who has the notebook open in several tabs and goes from one to the other, at random.
 *
 * What holds, whatever she does: a word that has stood in the field of any tab stands, when all tabs have come to rest, among
 * the words or the earlier versions of an answer, unless she took it away with her own hand while it stood in the field before her.
 * (A word is put in, and taken away, in one stroke of the editor, so that no tab comes between its letters. A tab that is closed or reloaded may lose nothing, not even the last stroke.)
 */
import type { BrowserContext, Page } from 'playwright-core'
import type { Chance } from './chance.ts'
import { field, rest } from './hand.ts'
import { entriesIn, openNotebook, type Pair } from './notebook.ts'

export type Walk = {
  /** Words written. */
  readonly written: number
  /** Of these, taken away by her own hand. */
  readonly takenAway: number
  /** Neither kept nor taken away by her: must be none. */
  readonly lost: readonly string[]
  /** What she did, for whoever has to find out why. */
  readonly diary: readonly string[]
}

type Act = 'write' | 'together' | 'takeBack' | 'startAnew' | 'reload' | 'closeAndOpen' | 'look'

const often: Act[] = [
  ...Array<Act>(19).fill('write'),
  ...Array<Act>(3).fill('together'),
  ...Array<Act>(3).fill('takeBack'),
  ...(['startAnew', 'reload', 'closeAndOpen', 'look', 'look'] as const),
]

const word = /ord\d+\./g
export const wordsIn = (text: string): readonly string[] => text.match(word) ?? []

/** Walks `steps` steps over `tabs` pages of a notebook that has these two answers; the last of the tabs speaks English. Leaves the pages open. */
export async function walk(
  context: BrowserContext,
  { site, questions, tabs, steps }: { site: string; questions: Pair; tabs: number; steps: number },
  chance: Chance,
): Promise<Walk> {
  const pages: Page[] = []
  const open = async () => {
    const page = await context.newPage()
    await openNotebook(page, site, questions)
    return page
  }
  while (pages.length < tabs) pages.push(await open())
  await pages.at(-1)?.locator('header select, nav select').selectOption('en')

  const written: string[] = []
  const takenAway = new Set<string>()
  const diary: string[] = []
  const strike = async (page: Page, question: string, stroke: Stroke) => {
    const { before, after } = await editIn(page, question, stroke)
    const left = wordsIn(after)
    for (const word of wordsIn(before)) if (!left.includes(word)) takenAway.add(word)
  }
  const acts: Record<Act, (page: Page, question: string) => Promise<string>> = {
    async write(page: Page, question: string) {
      const word = `ord${written.length}.`
      written.push(word)
      await strike(page, question, { insert: `${word} ` })
      return word
    },
    /** As with two hands: every tab at once, a few words each. */
    async together(_page: Page, question: string) {
      const words = await Promise.all(
        pages.map(async (page) => {
          const own = []
          for (let n = 0; n < 4; n++) {
            own.push(await acts.write(page, question))
            await rest(chance.between(0, 200))
          }
          return own
        }),
      )
      return words.flat().join(' ')
    },
    async takeBack(page: Page, question: string) {
      const letters = chance.whole(1, 8)
      await strike(page, question, { remove: letters })
      return `${letters} letters`
    },
    async startAnew(page: Page, question: string) {
      await strike(page, question, { remove: 'all' })
      return ''
    },
    reload: async (page: Page) => {
      await page.reload()
      await openNotebook(page, site, questions)
      return ''
    },
    closeAndOpen: async (page: Page) => {
      await page.close()
      pages[pages.indexOf(page)] = await open()
      return ''
    },
    look: async (page: Page) => {
      await page.bringToFront()
      return ''
    },
  }
  const usual: [Act, ...Act[]] = ['write', ...often]

  for (let step = 0; step < steps; step++) {
    const at = chance.whole(0, tabs - 1)
    const page = pages[at]
    if (!page) throw new Error(`There is no tab ${at}.`)
    const question = chance.pick(questions)
    const act = chance.pick(usual)
    const detail = await acts[act](page, question)
    diary.push(`${Math.round(performance.now())} tab ${at}, ${question}: ${act} ${detail}`)
    // Often at once, so that tabs meet; now and then long enough for all to be saved and heard of.
    await rest(chance.isIn(0.7) ? chance.between(0, 60) : chance.between(200, 700))
  }
  const [page] = pages
  await rest(1500)
  const kept = page ? await entriesIn(page) : []
  const there = new Set(
    kept
      .flatMap(({ words, earlier }) => [words, ...earlier.map(({ words }) => words)])
      .flatMap(wordsIn),
  )
  return {
    written: written.length,
    takenAway: takenAway.size,
    lost: written.filter((word) => !there.has(word) && !takenAway.has(word)),
    diary,
  }
}

/** What an answer is never less than, since one without words is not shown in the notebook. */
const least = 'Begynt. '

/** Text put in at the end, or so many letters taken back from there. */
type Stroke = { readonly insert: string } | { readonly remove: number | 'all' }

/** One stroke as the browser's own editor does it, with what stood in the field just before and just after: no other tab can come between. */
const editIn = (page: Page, question: string, stroke: Stroke) =>
  field(page, question).evaluate(
    (field: HTMLTextAreaElement, { stroke, least }) => {
      field.focus()
      const before = field.value
      const letters = before.length - least.length
      field.setSelectionRange(before.length, before.length)
      if ('insert' in stroke) document.execCommand('insertText', false, stroke.insert)
      else if (stroke.remove === 'all') {
        field.select()
        document.execCommand('insertText', false, least)
      } else
        for (let n = 0; n < Math.min(stroke.remove, letters); n++) document.execCommand('delete')
      return { before, after: field.value }
    },
    { stroke, least },
  )
