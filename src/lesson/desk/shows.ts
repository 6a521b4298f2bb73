/** What the room sees, in one word. Pure. */
import type { Story } from '../../story/story.ts'
import { tell } from '../../story/telling.ts'
import { type Lesson, onTheWall } from '../lesson.ts'

/** A key of the words `desk.shows`. */
export type Shows =
  | 'title'
  | 'film'
  | 'paused'
  | 'choices'
  | 'card'
  | 'reflect'
  | 'end'
  | 'consequence'
  | 'question'
  | 'map'
  | 'join'
  | 'blank'

/** A wall that stands frozen shows what it stood still at. */
export function shows(lesson: Lesson, story: Story): Shows {
  if (lesson.blank) return 'blank'
  if (lesson.begun === null) return 'title'
  const { path, turn, shown, reel } = onTheWall(lesson)
  if (shown.on !== 'story') return shown.on
  switch (tell(story, { path, turn }).view().turn?.kind) {
    case undefined:
      return reel.playing ? 'film' : 'paused'
    case 'choose':
      return 'choices'
    case 'continue':
      return 'card'
    case 'reflect':
      return 'reflect'
    default:
      // An extra scene does not wait: it leads back to its ending.
      return 'end'
  }
}
