/** What a learner has written: one entry an answer, complete in itself. It stays on this device until she takes it out. */
import * as v from 'valibot'
import { languages } from '../story/language.ts'

const Moment = v.pipe(v.string(), v.isoTimestamp())

/** A text that gave way to a newer one from another tab. */
const Earlier = v.object({ words: v.string(), changedAt: Moment })

/** One scene on the road, in the learner's language; `taken` is the choice that led on from it. */
const Stop = v.object({ scene: v.string(), taken: v.exactOptional(v.string()) })

/** What an answer is about. The question is kept as it was put: the story may be revised or taken away later. */
const about = {
  story: v.string(),
  storyTitle: v.string(),
  storyVersion: v.number(),
  question: v.string(),
  asked: v.string(),
  language: v.picklist(languages),
  road: v.array(Stop),
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
export type Earlier = v.InferOutput<typeof Earlier>
export type Stop = v.InferOutput<typeof Stop>

/** A question that is put to the learner, and where in which story. */
export type Asked = Pick<Entry, keyof typeof about>

/** Which answer it is: one of a kind for each question of each story. */
export type Place = Pick<Entry, 'story' | 'question'>

export const keyOf = ({ story, question }: Place): string => `${story}/${question}`

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
  const [newer, older] = foreign && kept.changedAt > entry.changedAt ? [kept, entry] : [entry, kept]
  const earlier = [...kept.earlier, ...entry.earlier, ...(foreign ? [older] : [])]
    .map(({ words, changedAt }) => ({ words, changedAt }))
    .sort((a, b) => a.changedAt.localeCompare(b.changedAt))
    .filter(isNotWithin(newer.words))
  return { ...newer, writtenAt: earliest(entry.writtenAt, kept.writtenAt), earlier }
}

/** Leaves out what a later text still begins with: two tabs typing in turn do not fill the notebook with half sentences. */
const isNotWithin =
  (words: string) =>
  (text: Earlier, at: number, all: readonly Earlier[]): boolean =>
    text.words.trim() !== '' &&
    ![words, ...all.slice(at + 1).map((later) => later.words)].some((later) =>
      later.startsWith(text.words),
    )

const earliest = (a: string, b: string): string => (a < b ? a : b)
