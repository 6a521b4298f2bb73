/** A lesson as a window holds it: where it stands, the story in the window's language, who else is there, and how something is done. */
import { useCallback, useEffect, useRef, useState } from 'react'
import { isSame, type Plan, storiesOf } from '../course/plan.ts'
import type { Edition } from '../story/edition.ts'
import type { Language } from '../story/language.ts'
import type { Deed } from './deeds.ts'
import { type Lesson, newLesson } from './lesson.ts'
import { lessonAfter } from './lessonAfter.ts'
import { leadingFilm } from './windows/leader.ts'
import type { Peer, Room, Seat } from './windows/room.ts'
import { useLessonIn, usePeers, useRoom } from './windows/useRoom.ts'

export type LessonHere = {
  readonly lesson: Lesson
  /** The story on in this window's language; for a moment still in the last one. */
  readonly edition: Edition
  /** The other windows of the lesson. */
  readonly peers: readonly Peer[]
  /** Whether this window's film counts. */
  readonly leads: boolean
  readonly room: Room
  /** The plan in work, where it has this story and the lesson follows another one, or none. */
  readonly otherPlan: Plan | null
  act(deed: Deed): void
  /** Puts on another story. Rejects if it cannot be fetched. */
  putOn(story: string): Promise<void>
}

type Props = {
  readonly seat: Seat
  readonly story: string
  readonly lesson: string | undefined
  /** The plan in work, if there is one: a lesson that begins with one of its stories follows it. */
  readonly plan: Plan | null
  /** The language of the page. The wall speaks the lesson's, once there is one. */
  readonly language: Language
  /** Rejects if it cannot be fetched. */
  fetchEdition(story: string, language: Language): Promise<Edition>
}

export type Opened = LessonHere | 'opening' | { readonly trouble: Error; retry(): void }

/** The address of a seat in a lesson. */
export const seatAddress = (seat: Seat, story: string, lesson: string): string =>
  `#/${seat}/${story}/${lesson}`

export function useLesson(props: Props): Opened {
  const { seat, story, lesson: name, plan, language, fetchEdition } = props
  const [trouble, setTrouble] = useState<Error | null>(null)
  const [tries, setTries] = useState(0)
  const [edition, setEdition] = useState<Edition | null>(null)
  const seated = useRoom(seat, story, name, tries, {
    async begin(id) {
      const { story: told } = await fetchEdition(story, language)
      const planned = plan && storiesOf(plan).includes(story) ? plan : null
      return newLesson(id, told, language, planned, Date.now())
    },
    onTrouble: setTrouble,
  })
  const lesson = useLessonIn(seated?.room ?? null)
  const peers = usePeers(seated?.room ?? null)

  const on = lesson?.story
  const spoken = seat === 'wall' ? lesson?.language : language
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new try is asked for by counting
  useEffect(() => {
    if (on === undefined || spoken === undefined) return
    let wanted = true
    setTrouble(null)
    fetchEdition(on, spoken).then(
      (fetched) => wanted && setEdition(fetched),
      (why: Error) => wanted && setTrouble(why),
    )
    return () => {
      wanted = false
    }
  }, [on, spoken, tries, fetchEdition])

  const room = seated?.room
  useAddress(seat, name, lesson)
  const act = useCallback(
    (deed: Deed) => {
      const before = room?.lesson()
      if (!room || !before || !edition || before.story !== edition.story.id) return
      const now = lessonAfter(before, deed, edition.story, Date.now())
      if (now !== before) room.put(now)
    },
    [room, edition],
  )
  const putOn = useCallback(
    async (story: string) => {
      const { story: other } = await fetchEdition(story, language)
      const before = room?.lesson()
      if (!room || !before) return
      room.put(lessonAfter(before, { do: 'put on' }, other, Date.now()))
    },
    [room, fetchEdition, language],
  )

  const followed = lesson?.schedule?.plan
  const hasStory = plan !== null && on !== undefined && storiesOf(plan).includes(on)
  const otherPlan = hasStory && !(followed && isSame(followed, plan)) ? plan : null
  const hasBegun = lesson?.begun != null || lesson?.schedule?.begun != null
  const isFree = seat === 'desk' && otherPlan !== null && !hasBegun
  // Nothing has happened by the old one yet: the plan she comes from is the one she means.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each plan she comes with
  useEffect(() => {
    if (isFree) act({ do: 'plan', plan: otherPlan })
  }, [isFree, act])

  const isHere = seated && lesson && edition?.story.id === lesson.story
  // A language that cannot be fetched leaves the lesson in the one it was.
  if (trouble && !isHere) return { trouble, retry: () => setTries((n) => n + 1) }
  if (!isHere) return 'opening'
  const leads =
    leadingFilm([...peers, { ...seated.me, mute: false }], lesson.frozen !== null) === seated.me.id
  return { lesson, edition, peers, leads, room: seated.room, otherPlan, act, putOn }
}

/** The address names the lesson and the story that is on, so that a reload comes back to them; nothing is added to the way back. Another lesson in the address begins the page anew. */
function useAddress(seat: Seat, name: string | undefined, lesson: Lesson | null): void {
  const settled = useRef(false)
  const [id, on] = [lesson?.id, lesson?.story]
  useEffect(() => {
    if (id === undefined || on === undefined) return
    if (settled.current && name !== id) window.location.reload()
    settled.current = true
    const address = seatAddress(seat, on, id)
    if (window.location.hash === address) return
    window.history.replaceState(null, '', address)
    window.dispatchEvent(new HashChangeEvent('hashchange'))
  }, [seat, name, id, on])
}
