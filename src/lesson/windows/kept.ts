/** What a tab remembers of its lesson, so that a reload goes on at the same scene and second. */
import { inThisTab } from '../../device/keepsakes.ts'
import type { Kept } from './room.ts'

const shelf = (lesson: string) => `sidestilt.lesson.${lesson}`

export const keepLesson = (kept: Kept): void =>
  inThisTab.keep(shelf(kept.lesson.id), JSON.stringify(kept))

/** What this tab remembers; null if nothing that can be used. Only this tab has written it, so it is not checked sign by sign. */
export function keptLesson(id: string, now: number): Kept | null {
  try {
    const kept = JSON.parse(inThisTab.recall(shelf(id)) ?? 'null') as Kept | null
    return kept && wokenUp(kept, now)
  } catch {
    return null
  }
}

/** The film goes on where it was last seen. Another window that held the same lesson meanwhile knows better, so half a deed is taken off. */
function wokenUp({ stamp, lesson }: Kept, now: number): Kept {
  return {
    stamp: { ...stamp, nth: stamp.nth - 0.5 },
    lesson: { ...lesson, reel: { ...lesson.reel, at: now } },
  }
}
