/** The notebook laid out for reading outside: what every format says, before it says how. */
import type { Language } from '../../story/language.ts'
import { answered, type Entry, type Stop } from '../entry.ts'
import { clean } from './clean.ts'

/** The words around the answers, in the language of the screen. Dates come in as ISO and go out as the learner reads them. */
export type Wording = {
  readonly language: Language
  readonly title: string
  readonly made: string
  readonly road: string
  version(version: number): string
  dates(writtenAt: string, changedAt: string): string
}

export type Booklet = {
  readonly title: string
  readonly made: string
  readonly language: Language
  readonly chapters: readonly Chapter[]
}

/** One story. Its road stands here if all its answers were given on the same one. */
export type Chapter = {
  readonly title: string
  readonly language: Language
  readonly version: string
  readonly road: Road | null
  readonly answers: readonly Answer[]
}

export type Answer = {
  readonly asked: string
  readonly language: Language
  /** Each a list of lines. */
  readonly paragraphs: readonly (readonly string[])[]
  readonly dates: string
  readonly road: Road | null
}

export type Road = { readonly heading: string; readonly stops: readonly string[] }

/** By story in the order they were first answered, and within a story as the answers were written. Entries without words are left out. */
export function booklet(entries: readonly Entry[], wording: Wording): Booklet {
  const inOrder = [...answered(entries)].sort((a, b) => a.writtenAt.localeCompare(b.writtenAt))
  const stories = [...new Set(inOrder.map(({ story }) => story))]
  return {
    title: wording.title,
    made: wording.made,
    language: wording.language,
    chapters: stories.map((id) =>
      chapterOf(
        inOrder.filter(({ story }) => story === id),
        wording,
      ),
    ),
  }
}

function chapterOf(entries: readonly Entry[], wording: Wording): Chapter {
  const newest = entries.reduce((a, b) => (b.changedAt > a.changedAt ? b : a))
  const versions = [...new Set(entries.map(({ storyVersion }) => storyVersion))].sort()
  const roads = new Set(entries.map(({ road }) => JSON.stringify(road)))
  const roadOf = ({ road }: Entry): Road | null =>
    road.length === 0 ? null : { heading: wording.road, stops: road.map(stopInWords) }
  return {
    title: clean(newest.storyTitle),
    language: newest.language,
    version: versions.map(wording.version).join(' · '),
    road: roads.size === 1 ? roadOf(newest) : null,
    answers: entries.map((entry) => ({
      asked: clean(entry.asked),
      language: entry.language,
      paragraphs: paragraphsOf(entry.words),
      dates: wording.dates(entry.writtenAt, entry.changedAt),
      road: roads.size === 1 ? null : roadOf(entry),
    })),
  }
}

const stopInWords = ({ scene, taken }: Stop): string =>
  clean(taken === undefined ? scene : `${scene}: ${taken}`)

/** An empty line parts paragraphs; other line breaks stay line breaks. */
const paragraphsOf = (words: string): string[][] =>
  clean(words)
    .trim()
    .split(/\n(?:[ \t]*\n)+/)
    .map((paragraph) => paragraph.split('\n').map((line) => line.trimEnd()))
