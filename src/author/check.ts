/** Everything that is checked of a story, and of the list of stories to come. */
import { checkDates, checkDatesFile } from './checkDates.ts'
import { checkFilms } from './checkFilms.ts'
import { checkLinks } from './checkLinks.ts'
import { checkPaths } from './checkPaths.ts'
import { checkScreenplays } from './checkScreenplays.ts'
import { checkSpelling, checkSpellingAround } from './checkSpelling.ts'
import { checkTranslated } from './checkTranslated.ts'
import { checkWords } from './checkWords.ts'
import { comingFile, idsInWork, readComing } from './coming.ts'
import type { Dictionaries } from './dictionary.ts'
import { type Fault, fault } from './fault.ts'
import { readManuscript } from './manuscript.ts'

/**
 * All faults and warnings of one story, in the order of its files. `today` is a date of the form 2026-11-21.
 * Without dictionaries, which take a second to open, spelling is left alone.
 */
export function checkStory(
  root: string,
  id: string,
  today: string,
  dictionaries?: Dictionaries,
): readonly Fault[] {
  const faults = faultsOf(root, id, today, dictionaries).toSorted(inReadingOrder)
  return idsInWork(root).has(id) ? asNotes(root, id, faults) : faults
}

function faultsOf(
  root: string,
  id: string,
  today: string,
  dictionaries: Dictionaries | undefined,
): readonly Fault[] {
  const manuscript = readManuscript(root, id)
  const { story, storySheet, faults } = manuscript
  if (!story) return faults
  return [
    ...faults,
    ...checkLinks(id, story, storySheet),
    ...checkPaths(story, storySheet),
    ...checkDates(root, story, today),
    ...checkWords(manuscript),
    ...checkTranslated(root, manuscript),
    ...(dictionaries ? checkSpelling(manuscript, dictionaries) : []),
    ...checkScreenplays(manuscript, story),
    ...checkFilms(root, story, storySheet),
  ]
}

/** A story in work fails nothing: its author is told what it still lacks, and when it lacks nothing any more. */
function asNotes(root: string, id: string, faults: readonly Fault[]): readonly Fault[] {
  if (faults.some(({ warning }) => !warning))
    return faults.map((each) => ({ ...each, warning: true }))
  const { coming, sheet } = readComing(root)
  const place = sheet?.at([coming.findIndex((each) => each.id === id), 'id'])
  const done = fault(
    place ?? { file: comingFile },
    `«${id}» mangler ikke noe mer. Stryk den her, så blir den vist.`,
    `‘${id}’ lacks nothing any more. Delete it here, and it is shown.`,
  )
  return [...faults, { ...done, warning: true }]
}

/** Faults of what no single story owns: the list of stories to come, the dates of the facts and, with dictionaries, the spelling around the stories. */
export const checkCommon = (root: string, dictionaries?: Dictionaries): readonly Fault[] => [
  ...checkComing(root),
  ...checkDatesFile(root),
  ...(dictionaries ? checkSpellingAround(root, dictionaries) : []),
]

function checkComing(root: string): readonly Fault[] {
  const { coming, sheet, faults } = readComing(root)
  return [
    ...faults,
    ...coming.flatMap(({ id }, i) => {
      if (!sheet) return []
      if (coming.findIndex((other) => other.id === id) !== i)
        return fault(
          sheet.at([i, 'id']),
          `«${id}» er annonsert to ganger. Stryk den ene.`,
          `‘${id}’ is announced twice. Delete one.`,
        )
      return []
    }),
  ]
}

function inReadingOrder(a: Fault, b: Fault): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}
