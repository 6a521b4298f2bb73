/** Earlier texts of an answer: which are worth keeping beside it. Pure; knows no clock and no storage. */
import * as v from 'valibot'

/** ISO timestamp, in UTC. */
export const Moment = v.pipe(v.string(), v.isoTimestamp())

/** A text that gave way to a newer one; `changedAt` is when it was last written in. */
export const Earlier = v.object({ words: v.string(), changedAt: Moment })

export type Earlier = v.InferOutput<typeof Earlier>

/** A pause in the writing that makes what comes after it a new sitting, in milliseconds. */
const pause = 10 * 60_000

/** So many characters gone in one stroke are a text worth keeping: she may have cut more than she meant. */
const cut = 20

/**
 * The texts worth keeping beside `words`, oldest first: none that is empty, and none that a later one still begins with,
 * so that writing on does not fill the notebook with half sentences.
 */
export function distilled(texts: readonly Earlier[], words: string): Earlier[] {
  const inOrder = texts
    .map(({ words, changedAt }) => ({ words, changedAt }))
    .sort((a, b) => a.changedAt.localeCompare(b.changedAt))
  return inOrder.filter(
    (text, at) =>
      text.words.trim() !== '' &&
      ![words, ...inOrder.slice(at + 1).map((later) => later.words)].some((later) =>
        later.startsWith(text.words),
      ),
  )
}

/** Whether somebody who writes at `now` (ISO) has been away from a text last written in at `changedAt`. */
export const isNewSitting = (changedAt: string, now: string): boolean =>
  Date.parse(now) - Date.parse(changedAt) > pause

/** Whether one stroke took away so much that the text before it is kept. */
export const isCut = (before: string, after: string): boolean => before.length - after.length >= cut
