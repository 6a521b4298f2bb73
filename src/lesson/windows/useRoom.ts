/** A window's seat in a lesson: which lesson it is, who else is there, and how it takes part. */
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Lesson } from '../lesson.ts'
import { keepLesson, keptLesson } from './kept.ts'
import { findLesson, waitInLobby } from './lobby.ts'
import { enterRoom, type Peer, type Room, type Seat } from './room.ts'

/** How long a window waits for the lesson it was sent to, before it begins it anew; ms. */
const patience = 500

export type Seated = {
  readonly room: Room
  readonly me: Omit<Peer, 'mute'>
}

type Doorway = {
  /** Makes a new lesson when there is none. May reject. */
  begin(name: string): Promise<Lesson>
  onTrouble(why: Error): void
}

/**
 * Null until the window has found its lesson. `name` is the lesson in the address; without one, a lesson on this story
 * that lacks this seat is looked for. Another `tries` tries once more, after a trouble.
 */
export function useRoom(
  seat: Seat,
  story: string,
  name: string | undefined,
  tries: number,
  { begin, onTrouble }: Doorway,
): Seated | null {
  const [seated, setSeated] = useState<Seated | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a window takes its seat once; what it was opened with counts
  useEffect(() => {
    const me = { id: newName(), seat, opened: Date.now() }
    let leave = () => {}
    let wanted = true
    const enter = async () => {
      const found = name ?? (await findLesson(story, seat)) ?? newName()
      if (!wanted) return
      const room = enterRoom(found, me, keptLesson(found, Date.now()), keepLesson)
      const lacks = (on: string, lacking: Seat) =>
        room.lesson()?.story === on &&
        lacking !== seat &&
        room.peers().every((peer) => peer.seat !== lacking)
      const stopWaiting = waitInLobby(found, lacks)
      leave = () => {
        stopWaiting()
        room.leave()
      }
      await heard(room)
      const lesson = room.lesson() ?? (await begin(found))
      if (!wanted) return
      if (!room.lesson()) room.put(lesson)
      setSeated({ room, me })
    }
    enter().catch((why: Error) => wanted && onTrouble(why))
    return () => {
      wanted = false
      leave()
      setSeated(null)
    }
  }, [tries])

  return seated
}

/** Waits until the room has a lesson, or nobody has told of one in time. */
function heard(room: Room): Promise<void> {
  if (room.lesson()) return Promise.resolve()
  return new Promise((resolve) => {
    const end = () => {
      stop()
      clearTimeout(waiting)
      resolve()
    }
    const stop = room.subscribe(() => room.lesson() && end())
    const waiting = setTimeout(end, patience)
  })
}

/** Short, since it stands in the address. A letter first, as in every id. */
const newName = (): string => `l${Math.random().toString(36).slice(2, 7)}`

const nothing = () => () => {}
const nobody: readonly Peer[] = []

export const useLessonIn = (room: Room | null): Lesson | null =>
  useSyncExternalStore(room?.subscribe ?? nothing, () => room?.lesson() ?? null)

export const usePeers = (room: Room | null): readonly Peer[] =>
  useSyncExternalStore(room?.subscribe ?? nothing, () => room?.peers() ?? nobody)
