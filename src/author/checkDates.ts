/** Whether every fact has the date somebody last looked at its source. One from long ago is a warning: the fact may still be true. */
import type { Story } from '../story/story.ts'
import { datesFile, readDates } from './dates.ts'
import { type Fault, fault, listed } from './fault.ts'
import { storyIds } from './manuscript.ts'
import type { KeyPath } from './sheet.ts'

/** Months. */
const longestUnchecked = 18

/** What is wrong with the file as a whole: its form, and stories that do not exist. */
export function checkDatesFile(root: string): readonly Fault[] {
  const { dates, sheet, faults } = readDates(root)
  const known = storyIds(root)
  const strangers = Object.keys(dates).filter((id) => !known.includes(id))
  return [
    ...faults,
    ...strangers.map((id) =>
      fault(
        sheet?.at([id]) ?? { file: datesFile },
        `Ingen historie heter «${id}». Rett navnet, eller stryk den. Historiene er ${listed(known).nb}.`,
        `No story is called ‘${id}’. Correct the name, or delete it. The stories are ${listed(known).en}.`,
      ),
    ),
  ]
}

/** The facts of a story that have no date; none as long as the file cannot be read. */
export function undated(root: string, { id: story, facts }: Story): readonly Fault[] {
  const { dates, sheet, faults } = readDates(root)
  if (faults.length > 0) return []
  return facts
    .filter(({ id }) => dates[story]?.[id] === undefined)
    .map(({ id }) =>
      fault(
        sheet?.at([story]) ?? { file: datesFile },
        `Faktaet «${id}» i «${story}» har ingen dato. Hold det opp mot kilden, og skriv under «${story}»: ${id}: 2026-11-21`,
        `The fact ‘${id}’ of ‘${story}’ has no date. Hold it against its source, and write under ‘${story}’: ${id}: 2026-11-21`,
      ),
    )
}

/** All faults of a story's dates. `today` is a date of the form 2026-11-21. */
export function checkDates(root: string, story: Story, today: string): readonly Fault[] {
  const { dates, sheet } = readDates(root)
  const place = (path: KeyPath) => sheet?.at(path) ?? { file: datesFile }
  const ofStory = Object.entries(dates[story.id] ?? {})
  return [
    ...undated(root, story),
    ...ofStory.flatMap(([id, checked]): Fault[] => {
      const where = place([story.id, id])
      if (!story.facts.some((fact) => fact.id === id))
        return [
          fault(
            where,
            `«${id}» er ikke blant faktaene i stories/${story.id}/story.yaml. Rett navnet, eller stryk linja.`,
            `‘${id}’ is not among the facts in stories/${story.id}/story.yaml. Correct the name, or delete the line.`,
          ),
        ]
      if (checked > today)
        return [
          fault(
            where,
            `Datoen for «${id}», ${checked}, er ikke kommet ennå. Skriv dagen da noen så på kilden.`,
            `The date of ‘${id}’, ${checked}, has not come yet. Write the day on which somebody looked at the source.`,
          ),
        ]
      if (monthsBetween(checked, today) < longestUnchecked) return []
      return [
        {
          ...where,
          nb: `Faktaet «${id}» ble sist kontrollert ${checked}. Se på kilden igjen, og skriv ny dato.`,
          en: `The fact ‘${id}’ was last checked on ${checked}. Look at the source again, and write a new date.`,
          warning: true,
        },
      ]
    }),
  ]
}

/** Whole months from one ISO date to another. */
function monthsBetween(from: string, to: string): number {
  const [y1 = 0, m1 = 0, d1 = 0] = from.split('-').map(Number)
  const [y2 = 0, m2 = 0, d2 = 0] = to.split('-').map(Number)
  return (y2 - y1) * 12 + (m2 - m1) - (d2 < d1 ? 1 : 0)
}
