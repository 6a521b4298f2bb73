/** The desk: all that the course leader has before her, in its own window or in a drawer over the wall. Everything it does, it does to the lesson. */
import { type ReactNode, useCallback } from 'react'
import type { Clock } from '../../player/clock.ts'
import type { Library } from '../library.ts'
import type { LessonHere } from '../useLesson.ts'
import { CountdownPanel } from './CountdownPanel.tsx'
import { FilmPanel } from './FilmPanel.tsx'
import { NotesPanel } from './NotesPanel.tsx'
import { PlanPanel } from './PlanPanel.tsx'
import { QuestionsPanel } from './QuestionsPanel.tsx'
import { ScenesPanel } from './ScenesPanel.tsx'
import { usePublished } from './usePublished.ts'
import { WallPanel } from './WallPanel.tsx'
import { WaysPanel } from './WaysPanel.tsx'
import './desk.css'

export type DeskProps = {
  readonly here: LessonHere
  readonly library: Library
  /** Where the film in this window is. */
  readonly clock: Clock
  /** The film itself; nothing in a drawer, where the wall is behind. */
  readonly picture?: ReactNode
  /** Whether the room sees it too, as a drawer over the wall. Then nothing that anybody has written is on it. */
  readonly isSeen?: boolean
}

export function Desk({ here, library, clock, picture, isSeen = false }: DeskProps) {
  const { lesson, edition } = here
  const { story, language } = edition
  const leaderEdition = usePublished(
    useCallback(
      () => library.fetchLeaderEdition(story.id, language),
      [library, story.id, language],
    ),
  )
  return (
    <div className="desk">
      <div className="desk-panels">
        <FilmPanel here={here} clock={clock} picture={picture} />
        <div className="desk-now">
          <WaysPanel here={here} />
          <QuestionsPanel here={here} isSeen={isSeen} />
          <NotesPanel
            lesson={lesson}
            edition={edition}
            leaderEdition={leaderEdition}
            isSeen={isSeen}
          />
        </div>
        <div className="desk-room">
          <WallPanel here={here} />
          <CountdownPanel here={here} />
        </div>
        <div className="desk-course">
          <PlanPanel here={here} library={library} />
          <ScenesPanel here={here} />
        </div>
      </div>
    </div>
  )
}
