/** The figures of a benchmark, and how they are shown. Measures nothing. */
import type { Growth } from './growth.ts'

export type Figure = {
  readonly name: string
  readonly here: number
  readonly budget: number
  readonly unit: 'ms' | 'bytes' | 'of 100' | ''
  /** The same of the page written by hand. */
  readonly byHand?: number
}

/** More is better only of scores. */
const holds = ({ here, budget, unit }: Figure) =>
  unit === 'of 100' ? here >= budget : here <= budget

/** For whoever waits while the rest is measured. */
export const inOneLine = (figure: Figure): string =>
  `  ${figure.name}: ${Math.round(figure.here)} ${figure.unit} (budget ${figure.budget}${
    figure.byHand === undefined ? '' : `, by hand ${Math.round(figure.byHand)}`
  })${holds(figure) ? '' : '  NOT WITHIN'}`

export const median = (figures: readonly number[]): number =>
  figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN

/** Three tables: the machine, the figures beside their budgets, and growth. */
export function print(machine: object, figures: readonly Figure[], growth: readonly Growth[]) {
  console.table(machine)
  console.table(
    Object.fromEntries(
      figures.map((figure) => [
        figure.name,
        {
          here: Math.round(figure.here),
          budget: figure.budget,
          unit: figure.unit,
          'by hand': figure.byHand === undefined ? '' : Math.round(figure.byHand),
          ratio: figure.byHand === undefined ? '' : (figure.here / figure.byHand).toFixed(1),
          holds: holds(figure) ? 'yes' : 'NO',
        },
      ]),
    ),
  )
  console.table(
    growth.map(({ stories, front, story, check }) => ({
      stories,
      'front, bytes': front.bytes,
      'front, requests': front.requests,
      'front, ms': front.ms,
      'story, bytes': story.bytes,
      'story, requests': story.requests,
      'story, ms': story.ms,
      'npm run stories, s': Number(check.toFixed(1)),
    })),
  )
}
