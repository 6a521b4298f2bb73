/** What comes out of a file that was picked: a backup, or why it is none. */
import type { KeptBookmark } from '../bookmark.ts'
import type { Entry } from '../entry.ts'

/**
 * One entry a place and one bookmark a story. `madeAt` is ISO. `unreadable` is how many records of the file cannot be read:
 * the others are offered all the same, with that number beside them, since nine thousand answers must not be lost over
 * one that is broken, and the file stays hers.
 */
export type Backup = {
  readonly madeAt: string
  readonly entries: readonly Entry[]
  readonly bookmarks: readonly KeptBookmark[]
  readonly unreadable: number
}

/**
 * Each with its sentence in the words, `backup.said`. `tooLarge`: larger than any notebook. `outOfReach`: the browser
 * cannot get at it. `foreign`: not ours. `damaged`: ours, but broken. `newer`: from a newer Sidestilt.
 */
export type Refusal = {
  readonly refused: 'tooLarge' | 'outOfReach' | 'foreign' | 'damaged' | 'newer'
}

export const refuse = (refused: Refusal['refused']): Refusal => ({ refused })
