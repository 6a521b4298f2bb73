/** The desk: all that the course leader has before her, in its own window or in a drawer over the wall. */
import type { ReactNode } from 'react'
import type { Clock } from '../../player/clock.ts'
import type { LessonHere } from '../useLesson.ts'
import { FilmPanel } from './FilmPanel.tsx'
import './desk.css'

export type DeskProps = {
  readonly here: LessonHere
  /** Where the film in this window is. */
  readonly clock: Clock
  /** The film itself; nothing in a drawer, where the wall is behind. */
  readonly picture?: ReactNode
}

export function Desk({ here, clock, picture }: DeskProps) {
  return (
    <div className="desk">
      <div className="desk-panels">
        <FilmPanel here={here} clock={clock} picture={picture} />
      </div>
    </div>
  )
}
