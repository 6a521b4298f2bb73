/** The notebook laid out for reading outside: what every format says, before it says how. */
import type { Language } from '../../story/language.ts'
import { type Entry, isBlank, type Stop } from '../entry.ts'
import { clean } from './clean.ts'

/** The words around the answers, in the language of the screen. Dates come in as ISO and go out as the learner reads them. */
export type Wording = {
  readonly language: Language
  readonly title: string
  readonly made: string
  readonly road: string
  /** Beside the question, for a text that gave way to a newer one from another tab. */
  readonly earlier: string
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

/** By story in the order they were first answered, and within a story as the answers were written. Entries without words are left out; earlier texts follow the answer that took their place. */
export function booklet(entries: readonly Entry[], wording: Wording): Booklet {
  const inOrder = entries
    .filter((entry) => !isBlank(entry))
    .sort((a, b) => a.writtenAt.localeCompare(b.writtenAt))
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
    answers: entries.flatMap((entry) => {
      const asked = clean(entry.asked)
      const { language } = entry
      const road = roads.size === 1 ? null : roadOf(entry)
      const paragraphs = paragraphsOf(entry.words)
      const dates = wording.dates(entry.writtenAt, entry.changedAt)
      return [
        ...(entry.words.trim() === '' ? [] : [{ asked, language, paragraphs, dates, road }]),
        ...entry.earlier.map(({ words, changedAt }) => ({
          asked: `${asked} (${wording.earlier})`,
          language,
          paragraphs: paragraphsOf(words),
          dates: wording.dates(changedAt, changedAt),
          road: null,
        })),
      ]
    }),
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
