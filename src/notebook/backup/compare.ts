/** What is in a backup and what is here, before anything is changed. Pure. */
import type { Language } from '../../story/language.ts'
import { joinedByAge } from '../bookmark.ts'
import { byStory } from '../chapters.ts'
import { type Entry, isBlank, keyOf, merged } from '../entry.ts'
import type { Brought } from '../shelf/taking.ts'

/** How an answer in the file stands to the one here. The same: word for word. Of two that are equally old, the one here counts as the newer. */
export type Standing = 'onlyInFile' | 'newerInFile' | 'newerHere' | 'same' | 'onlyHere'

export type Compared = {
  readonly standing: Standing
  readonly inFile: Entry | null
  readonly here: Entry | null
}

/** All of one story, in reading order; title and language as in its newest entry. */
export type ComparedStory = {
  readonly story: string
  readonly title: string
  readonly language: Language
  readonly answers: readonly Compared[]
}

/** At most one entry a place on either side, as a notebook and a backup have them. */
export function compare(inFile: readonly Entry[], here: readonly Entry[]): ComparedStory[] {
  const filed = byPlace(inFile)
  const kept = byPlace(here.filter((entry) => !isBlank(entry)))
  const newest = [...new Set([...kept.keys(), ...filed.keys()])].flatMap((key) => {
    const [one, other] = [kept.get(key), filed.get(key)]
    return one && other ? merged(one, other) : (one ?? other ?? [])
  })
  return byStory(newest).map(({ entries, ...story }) => ({
    ...story,
    answers: entries.map((entry) =>
      compared(filed.get(keyOf(entry)) ?? null, kept.get(keyOf(entry)) ?? null),
    ),
  }))
}

function compared(inFile: Entry | null, here: Entry | null): Compared {
  const standing = () => {
    if (!here) return 'onlyInFile'
    if (!inFile) return 'onlyHere'
    if (inFile.words === here.words) return 'same'
    return inFile.changedAt > here.changedAt ? 'newerInFile' : 'newerHere'
  }
  return { standing: standing(), inFile, here }
}

/** Whether everything in the file is here already: every text, also the earlier ones, and every road. */
export function isAllHere(inFile: Brought, here: Brought): boolean {
  const kept = byPlace(here.entries)
  const places = new Map(here.bookmarks.map((bookmark) => [bookmark.story, bookmark]))
  const texts = ({ words, earlier }: Entry) => JSON.stringify([words, ...earlier])
  return (
    inFile.entries.every((entry) => {
      const own = kept.get(keyOf(entry))
      return own !== undefined && texts(merged(own, entry)) === texts(own)
    }) &&
    inFile.bookmarks.every((bookmark) => {
      const own = places.get(bookmark.story)
      return own !== undefined && JSON.stringify(joinedByAge(own, bookmark)) === JSON.stringify(own)
    })
  )
}

const byPlace = (entries: readonly Entry[]): ReadonlyMap<string, Entry> =>
  new Map(entries.map((entry) => [keyOf(entry), entry]))
