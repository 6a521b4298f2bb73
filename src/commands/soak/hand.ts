/** The hand of a learner who writes in the notebook: strokes on real keys, and a log of what stood there when. The log is outside the browser, so it outlives it. */
import type { Page } from 'playwright-core'
import type { Chance } from './chance.ts'

/** `at`: when the stroke was sent, in milliseconds; `words`: the whole answer once it has come. */
export type Stroke = { readonly at: number; readonly words: string }

/** By question; the first stroke of each is what stood there before. */
export type Log = Map<string, Stroke[]>

type Rhythm = readonly [least: number, most: number]

/** Between two keys, in milliseconds: somebody who thinks, somebody who can type, and a machine. */
const rhythms: [Rhythm, ...Rhythm[]] = [
  [90, 260],
  [35, 90],
  [0, 12],
]

const sentences = [
  'Geir satt med ryggen mot lyset «hele tida» – æøå 7 % 🙂 ',
  'Jeg ville ha spurt Emilie først. Ho fekk ikkje svare.\n',
  'Neste gang: send saklista på onsdag, ring dagen før. ',
] as const

export const field = (page: Page, question: string) =>
  page.locator(`textarea[data-question="${question}"]`)

/** Writes in these answers, which are never left without a word (the notebook shows none of those), now in one and now in the other, until `isOver`, or until the browser is no more. */
export async function write(page: Page, log: Log, chance: Chance, isOver: () => boolean) {
  const questions = [...log.keys()] as [string, ...string[]]
  const rhythm = chance.pick(rhythms)
  let question = chance.pick(questions)
  const words = () => log.get(question)?.at(-1)?.words ?? ''
  const strike = async (after: string, stroke: () => Promise<unknown>) => {
    if (isOver()) return
    log.get(question)?.push({ at: performance.now(), words: after })
    await stroke()
    await rest(chance.between(...rhythm))
  }
  const keys = page.keyboard
  const type = async (text: string) => {
    for (const letter of text) await strike(words() + letter, () => keys.type(letter))
  }
  const acts = {
    type: () => type(chance.pick(sentences)),
    /** Takes back a few letters. */
    takeBack: async () => {
      for (let n = chance.whole(1, 12); n > 0 && words().length > 2; n--)
        await strike([...words()].slice(0, -1).join(''), () => keys.press('Backspace'))
    },
    paste: async () => {
      const text = chance.pick(sentences).repeat(chance.whole(1, 60))
      await strike(words() + text, () => keys.insertText(text))
    },
    startAnew: async () => {
      await keys.press('ControlOrMeta+A')
      await strike('N', () => keys.type('N'))
    },
    goToTheOther: async () => {
      question = chance.pick(questions)
      await toTheEnd(page, question)
    },
    think: () => rest(chance.between(200, 700)),
  }
  const usual = [
    'type',
    'type',
    'type',
    'type',
    'takeBack',
    'paste',
    'goToTheOther',
    'think',
  ] as const
  await toTheEnd(page, question)
  while (!isOver()) await acts[chance.isIn(0.02) ? 'startAnew' : chance.pick(usual)]()
}

async function toTheEnd(page: Page, question: string) {
  await field(page, question).focus()
  await page.keyboard.press('ControlOrMeta+End')
}

/** `ms` milliseconds of nothing. */
export const rest = (ms: number) => new Promise((soon) => setTimeout(soon, ms))
