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
  | 'return'
  | 'consequence'
  | 'question'
  | 'map'
  | 'join'
  | 'blank'

/** A wall that stands frozen shows what it stood still at. */
export function shows(lesson: Lesson, story: Story): Shows {
  if (lesson.blank) return 'blank'
  if (!lesson.begun) return 'title'
  const { path, turn, shown, reel } = onTheWall(lesson)
  if (shown.on !== 'story') return shown.on
  const kind = tell(story, { path, turn }).view().turn?.kind
  switch (kind) {
    case undefined:
      return reel.playing ? 'film' : 'paused'
    case 'choose':
      return 'choices'
    case 'continue':
      return 'card'
    default:
      return kind
  }
}
