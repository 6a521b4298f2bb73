/** Before a shared machine is left by a course leader: what the room said and what she has noted, and the way to take the group's notes along. */
import { Ending, type EndingProps } from '../../notebook/Ending.tsx'
import { answered } from '../../notebook/entry.ts'
import { leaderNotebook, roomNotebook } from '../../notebook/lessonNotebooks.ts'
import type { Notebook } from '../../notebook/notebook.ts'
import { useNotebook } from '../../notebook/useNotebook.ts'
import { RoomTakeAway } from './RoomTakeAway.tsx'

type EndLessonProps = EndingProps & { room?: Notebook; leader?: Notebook }

export function EndLesson({
  room = roomNotebook(),
  leader = leaderNotebook(),
  ...asked
}: EndLessonProps) {
  const said = useWritten(room)
  const own = useWritten(leader)
  return (
    <Ending {...asked} notebooks={[room, leader]} count={said.length + own.length}>
      <RoomTakeAway notebook={room} entries={said} />
    </Ending>
  )
}

const useWritten = (notebook: Notebook) =>
  answered([...useNotebook(notebook).notes.values()].map(({ entry }) => entry))
