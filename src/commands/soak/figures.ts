/** The figures of a soak, and how they are shown. Measures nothing. */
import type { Death } from './deaths.ts'
import { holds } from './judge.ts'
import type { Outcome } from './life.ts'

export type Figures = {
  readonly deaths: number
  readonly strokes: number
  /** Lost typing in milliseconds; 0 where nothing was lost. */
  readonly median: number
  readonly p95: number
  readonly max: number
  /** Deaths that lost anything at all. */
  readonly withLoss: number
  /** Words that had stood there for 500 ms and were gone. */
  readonly earlierWords: number
  /** Texts that had never stood there. */
  readonly mixtures: number
  /** Databases that did not open and take new words. */
  readonly notOpened: number
  readonly holds: boolean
}

export function figuresOf(outcomes: readonly Outcome[]): Record<string, Figures> {
  const kinds = [...new Set(outcomes.map(({ death }) => death))]
  return Object.fromEntries(kinds.map((kind) => [kind, ofKind(outcomes, kind)]))
}

function ofKind(outcomes: readonly Outcome[], kind: Death): Figures {
  const own = outcomes.filter(({ death }) => death === kind)
  const losses = own.flatMap(({ losses }) => losses)
  const lost = own.map(lostBy).sort((a, b) => a - b)
  const at = (share: number) => Math.round(lost[Math.ceil(lost.length * share) - 1] ?? 0)
  return {
    deaths: own.length,
    strokes: own.reduce((sum, { strokes }) => sum + strokes, 0),
    median: at(0.5),
    p95: at(0.95),
    max: at(1),
    withLoss: lost.filter((ms) => ms > 0).length,
    earlierWords: losses.reduce((sum, { earlierWords }) => sum + earlierWords, 0),
    mixtures: losses.filter(({ isKnown }) => !isKnown).length,
    notOpened: own.filter(({ opens }) => !opens).length,
    holds: own.every(isWell),
  }
}

const lostBy = ({ losses }: Outcome): number => Math.max(...losses.map(({ ms }) => ms))

/** Whether a death kept within what may be lost. */
export const isWell = ({ losses, opens }: Outcome): boolean => opens && losses.every(holds)

/** For whoever waits while the rest is lived. */
export const inOneLine = (outcome: Outcome): string => {
  const { earlierWords, mixtures, notOpened } = ofKind([outcome], outcome.death)
  const faults = { earlierWords, mixtures, notOpened }
  return [
    `${outcome.death}: ${Math.round(lostBy(outcome))} ms lost, ${outcome.strokes} strokes, ${outcome.length} characters`,
    ...(isWell(outcome) ? [] : [`NOT WITHIN ${JSON.stringify(faults)}`]),
  ].join('  ')
}
