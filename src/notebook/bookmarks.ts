/** Where the learner is in each story, as one tab knows it. Knows no storage. */
import type { KeptBookmark } from './bookmark.ts'

export function bookmarksHere() {
  const bookmarks = new Map<string, KeptBookmark>()
  const waiting = new Set<string>()

  return {
    /** A copy, by story. */
    all: (): ReadonlyMap<string, KeptBookmark> => new Map(bookmarks),

    /** Takes down a new place. Says whether one of this story is on its way to the shelf already: the newest will go along with it. */
    take(bookmark: KeptBookmark): boolean {
      const onItsWay = waiting.has(bookmark.story)
      bookmarks.set(bookmark.story, bookmark)
      waiting.add(bookmark.story)
      return onItsWay
    },

    /** The newest one, which now goes to the shelf. */
    send(story: string): KeptBookmark | undefined {
      waiting.delete(story)
      return bookmarks.get(story)
    },

    /** `sent` has reached the shelf and become `kept`; unless she has gone on, she is there. */
    settle(sent: KeptBookmark, kept: KeptBookmark) {
      if (bookmarks.get(sent.story) === sent) bookmarks.set(sent.story, kept)
    },

    /** All that lie on the shelf. */
    follow(found: readonly KeptBookmark[]) {
      for (const bookmark of found)
        if (!waiting.has(bookmark.story)) bookmarks.set(bookmark.story, bookmark)
    },
  }
}
