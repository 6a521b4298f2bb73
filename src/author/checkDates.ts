/** Facts that nobody has looked at for a long time. A warning: a fact may still be true. */
import type { Story } from '../story/story.ts'
import type { Fault } from './fault.ts'
import type { Sheet } from './sheet.ts'

const longestUnchecked = 18

/** `today` is a date of the form 2026-11-21. */
export function checkDates(story: Story, sheet: Sheet, today: string): readonly Fault[] {
  return story.facts.flatMap(({ id, checked }, i) =>
    monthsBetween(checked, today) < longestUnchecked
      ? []
      : {
          ...sheet.at(['facts', i, 'checked']),
          nb: `Faktaet «${id}» ble sist kontrollert ${checked}. Se på kilden igjen, og skriv ny dato.`,
          en: `The fact ‘${id}’ was last checked on ${checked}. Look at the source again, and write a new date.`,
          warning: true as const,
        },
  )
}

/** Whole months from one ISO date to another. */
function monthsBetween(from: string, to: string): number {
  const [y1 = 0, m1 = 0, d1 = 0] = from.split('-').map(Number)
  const [y2 = 0, m2 = 0, d2 = 0] = to.split('-').map(Number)
  return (y2 - y1) * 12 + (m2 - m1) - (d2 < d1 ? 1 : 0)
}
