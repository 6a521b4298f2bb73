/** What a learner has written: one entry an answer, complete in itself. It stays on this device until she takes it out. */
import * as v from 'valibot'
import { languages } from '../story/language.ts'
import { distilled, Earlier, Moment } from './earlier.ts'

/** One scene on the road, in the learner's language; `taken` is the choice that led on from it, `when` the moment it was made in: «møtet skulle begynne». */
const Stop = v.object({
  scene: v.string(),
  taken: v.exactOptional(v.string()),
  when: v.exactOptional(v.string()),
})

/**
 * What an answer is about. The question is kept as it was put: the story may be revised or taken away later.
 * A note of her own has no `question`; one on the whole course has no `story` either. Ids are never empty, so nothing else is called that.
 */
const about = {
  story: v.string(),
  storyTitle: v.string(),
  storyVersion: v.pipe(v.number(), v.finite()),
  question: v.string(),
  asked: v.string(),
  language: v.picklist(languages),
  road: v.array(Stop),
  /** The choice it belongs to, if there is one. */
  choice: v.exactOptional(Stop),
  /** Its place among the questions of the story, in the order of the road: the smaller comes first. */
  order: v.optional(v.pipe(v.number(), v.finite()), 0),
}

/** An answer. Moments are ISO timestamps in UTC; `tab` is the tab that wrote it last. */
export const Entry = v.object({
  ...about,
  words: v.string(),
  writtenAt: Moment,
  changedAt: Moment,
  tab: v.string(),
  earlier: v.array(Earlier),
})

export type Entry = v.InferOutput<typeof Entry>
export type Stop = v.InferOutput<typeof Stop>

/** A question that is put to the learner, and where in which story. */
export type Asked = Pick<Entry, keyof typeof about>

/** Which answer it is: one of a kind for each question of each story. */
export type Place = Pick<Entry, 'story' | 'question'>

export const keyOf = ({ story, question }: Place): string => `${story}/${question}`

/** Which earlier text of which answer: of one moment there is one. No word of it is needed to name it. */
export type EarlierPlace = Place & { readonly changedAt: string }

/** The entry without that earlier text. */
export const without = ({ changedAt }: EarlierPlace, entry: Entry): Entry => ({
  ...entry,
  earlier: entry.earlier.filter((earlier) => earlier.changedAt !== changedAt),
})

/** Whether it is a note of her own, that nobody asked for. */
export const isOwnNote = ({ asked }: Pick<Asked, 'asked'>): boolean => asked === ''

/** Whether there is nothing in it worth keeping. */
export const isBlank = ({ words, earlier }: Entry): boolean =>
  words.trim() === '' && earlier.length === 0

/** The entries that hold an answer. */
export const answered = (entries: readonly Entry[]): readonly Entry[] =>
  entries.filter(({ words }) => words.trim() !== '')

/**
 * What is kept when an entry meets the one that lies on the shelf. If another tab has written since (`was` is the text
 * this one grew from), the newer is the answer and the older stays in `earlier`; nobody's words are overwritten.
 */
export function meet(entry: Entry, kept: Entry | null, was: string): Entry {
  if (!kept) return entry
  const foreign = kept.tab !== entry.tab && kept.words !== was
  return foreign ? merged(entry, kept) : together(entry, kept, [])
}

/** Two texts of one answer, from two devices or two tabs: the newer is the answer, the older stays in `earlier`. If they are of one moment, the first counts as the newer. */
export function merged(one: Entry, other: Entry): Entry {
  const [newer, older] = other.changedAt > one.changedAt ? [other, one] : [one, other]
  return together(newer, older, [older])
}

/** The newer entry, with the history of both and the texts that gave way. */
const together = (newer: Entry, older: Entry, givenWay: readonly Earlier[]): Entry => ({
  ...newer,
  writtenAt: earliest(newer.writtenAt, older.writtenAt),
  earlier: distilled([...older.earlier, ...newer.earlier, ...givenWay], newer.words),
})

const earliest = (a: string, b: string): string => (a < b ? a : b)
