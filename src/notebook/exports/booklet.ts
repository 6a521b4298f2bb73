/** The notebook laid out for reading outside: what every format says, before it says how. */
import type { Language } from '../../story/language.ts'
import { byStory, type StoryEntries } from '../chapters.ts'
import { answered, type Entry, isOwnNote, type Stop } from '../entry.ts'
import { cleanLine } from './clean.ts'
import { type Block, blocksOf } from './text.ts'

/** The words around the answers, in the language of the screen. Dates come in as ISO and go out as the learner reads them. */
export type Wording = {
  readonly language: Language
  readonly title: string
  /** Who wrote it, if she wants to say so: «Skrevet av Kari Nordmann», and her name alone. */
  readonly by: { readonly name: string; readonly words: string } | null
  readonly made: string
  readonly contents: string
  readonly road: string
  /** Above a note of her own on a story, and on the whole course. */
  readonly ownNote: string
  readonly courseNote: string
  /** «Side» 2 «av» 5. */
  readonly page: readonly [string, string]
  version(version: number): string
  dates(writtenAt: string, changedAt: string): string
  /** The sentence that tells a choice, in parts: the story may be told in another language. */
  choice(choice: Stop, language: Language): readonly Said[]
}

export type Booklet = {
  readonly title: string
  readonly by: Wording['by']
  readonly made: string
  readonly language: Language
  /** The heading of a table of contents, where the chapters are so many that one is called for. */
  readonly contents: string | null
  readonly chapters: readonly Chapter[]
}

/** Words in a language of their own (WCAG 3.1.2). */
export type Said = { readonly words: string; readonly language: Language }

/** Words of several languages as one line. */
export const lineOf = (said: readonly Said[]): string => said.map(({ words }) => words).join('')

/** One story, or last the note on the whole course, which has no version. The road stands here if all answers were given along it. */
export type Chapter = {
  readonly title: Said
  readonly version: string | null
  readonly road: Road | null
  readonly answers: readonly Answer[]
}

/** `asked` is the question as it was put, or what the note is; null where the title of the chapter says it. */
export type Answer = {
  readonly asked: Said | null
  readonly choice: readonly Said[] | null
  readonly language: Language
  readonly blocks: readonly Block[]
  readonly dates: string
  readonly road: Road | null
}

export type Road = {
  readonly heading: string
  readonly language: Language
  readonly stops: readonly string[]
}

/** With fewer stories than this one sees at a glance what there is. */
const enoughForContents = 4

/** Every entry with words in it, in the reading order of the notebook. Earlier texts stay in the notebook: one may hold just what she took out. */
export function booklet(entries: readonly Entry[], wording: Wording): Booklet {
  const chapters = byStory(answered(entries)).map((story) => chapterOf(story, wording))
  const { title, by, made, language } = wording
  const contents = chapters.length >= enoughForContents ? wording.contents : null
  return { title, by, made, language, contents, chapters }
}

function chapterOf({ story, title, language, entries }: StoryEntries, wording: Wording): Chapter {
  const versions = [...new Set(entries.map(({ storyVersion }) => storyVersion))].sort()
  const longest = entries.reduce((a, b) => (b.road.length > a.road.length ? b : a))
  const isShared = entries.every(({ road }) => isBeginning(road, longest.road))
  const isCourse = story === ''
  return {
    title: isCourse
      ? { words: wording.courseNote, language: wording.language }
      : { words: cleanLine(title), language },
    version: isCourse ? null : versions.map(wording.version).join(' · '),
    road: isShared ? roadOf(longest, wording) : null,
    answers: entries.map((entry) => ({
      asked: isCourse ? null : askedIn(entry, wording),
      choice: entry.choice ? wording.choice(entry.choice, entry.language) : null,
      language: entry.language,
      blocks: blocksOf(entry.words),
      dates: wording.dates(entry.writtenAt, entry.changedAt),
      road: isShared ? null : roadOf(entry, wording),
    })),
  }
}

const askedIn = (entry: Entry, wording: Wording): Said =>
  isOwnNote(entry)
    ? { words: wording.ownNote, language: wording.language }
    : { words: cleanLine(entry.asked), language: entry.language }

/** Whether a road is the beginning of another: a question on the way was asked before the next choice was made. */
export const isBeginning = (road: readonly Stop[], of: readonly Stop[]): boolean =>
  road.every(({ scene, taken }, i) => {
    const isLast = i === road.length - 1
    return scene === of[i]?.scene && (taken === of[i].taken || (isLast && taken === undefined))
  })

const roadOf = ({ road, language }: Entry, wording: Wording): Road | null =>
  road.length === 0 ? null : { heading: wording.road, language, stops: road.map(stopInWords) }

const stopInWords = ({ scene, taken }: Stop): string =>
  cleanLine(taken === undefined ? scene : `${scene}: ${taken}`)
