/** The notebook in reading order: by story, and within a story along its road. The same on the page and in every file. */
import type { Language } from '../story/language.ts'
import { type Entry, isOwnNote } from './entry.ts'

/** All of one story; `title` and `language` as in its newest entry. */
export type StoryEntries = {
  readonly story: string
  readonly title: string
  readonly language: Language
  readonly entries: readonly Entry[]
}

/**
 * Stories in the order they were first written in, the course's own note (without a story) last. Within a story the
 * questions come in the order of the road, those of equal place as they were written, and her own note last.
 */
export function byStory(entries: readonly Entry[]): StoryEntries[] {
  const asWritten = [...entries].sort((a, b) => a.writtenAt.localeCompare(b.writtenAt))
  const stories = [...new Set(asWritten.map(({ story }) => story))]
  return stories
    .sort((a, b) => Number(a === '') - Number(b === ''))
    .map((story) => {
      const own = asWritten.filter((entry) => entry.story === story)
      const newest = own.reduce((a, b) => (b.changedAt > a.changedAt ? b : a))
      return {
        story,
        title: newest.storyTitle,
        language: newest.language,
        entries: own.sort(
          (a, b) => Number(isOwnNote(a)) - Number(isOwnNote(b)) || a.order - b.order,
        ),
      }
    })
}
