/** A desk on the lighthouse in tests, in a real room, where other windows may come in. */
import { render, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach } from 'vitest'
import { speakFrom } from '../../../src/app/i18n.ts'
import { leaderWords } from '../../../src/app/leader/words.ts'
import type { Plan } from '../../../src/course/plan.ts'
import type { Deed } from '../../../src/lesson/deeds.ts'
import { DeskPage } from '../../../src/lesson/desk/DeskPage.tsx'
import { newLesson } from '../../../src/lesson/lesson.ts'
import { lessonAfter } from '../../../src/lesson/lessonAfter.ts'
import type { Library } from '../../../src/lesson/library.ts'
import { keepLesson } from '../../../src/lesson/windows/kept.ts'
import { enterRoom, type Room, type Seat } from '../../../src/lesson/windows/room.ts'
import type { LeaderEdition } from '../../../src/story/leaderEdition.ts'
import { lighthouse } from '../../fixtures.ts'
import { lighthouseEdition, openCinema } from '../../player/cinema.tsx'

export const forLeader: LeaderEdition = {
  goal: 'Å lytte.',
  lead: ['Ingen av valgene er fasiten.'],
  notes: { arrival: ['Se på lyset.'], kitchen: ['Hvem sitter?', 'Vent litt.'] },
  cast: { ana: 'Ana', leo: 'Leo' },
}

const storm = {
  ...lighthouseEdition,
  story: { ...lighthouse, id: 'storm' },
  words: { ...lighthouseEdition.words, title: 'Stormen' },
}

export const library: Library = {
  async fetchEdition(story) {
    if (story === 'storm') return storm
    if (story === 'lighthouse') return lighthouseEdition
    throw new Error(`no story ${story}`)
  },
  async fetchLeaderEdition(story) {
    if (story === 'lighthouse') return forLeader
    throw new Error(`no notes to ${story}`)
  },
}

/** The room has seen the first two films, and chooses in the kitchen. */
export const inTheKitchen: readonly Deed[] = [{ do: 'next' }, { do: 'next' }, { do: 'next' }]
/** It has waited, rowed out, and come to the ending at sea. */
export const atSea: readonly Deed[] = [
  ...inTheKitchen,
  { do: 'choose', choice: 'wait' },
  { do: 'next' },
  { do: 'next' },
  { do: 'choose', choice: 'row' },
  { do: 'next' },
  { do: 'next' },
]

let names = 0

/** Opens a desk where these deeds have been done, the first at the time `begun`. Gives the name of the lesson. */
export async function openDesk(
  deeds: readonly Deed[] = [],
  {
    plan = null,
    made = plan,
    from = library,
    begun = Date.now(),
  }: {
    plan?: Plan | null
    /** The plan in work, where it is not the lesson's. */
    made?: Plan | null
    from?: Library
    begun?: number
  } = {},
): Promise<string> {
  const name = `test${++names}`
  const lesson = deeds.reduce(
    (lesson, deed) => lessonAfter(lesson, deed, lighthouse, begun),
    newLesson(name, lighthouse, 'nb', plan, begun),
  )
  keepLesson({ stamp: { nth: 1, by: 'before' }, lesson })
  render(
    <DeskPage
      story="lighthouse"
      lesson={name}
      plan={made}
      language="nb"
      languages={null}
      library={from}
    />,
  )
  await screen.findByRole('heading', { level: 1, name: 'Fyret' })
  return name
}

const others = new Set<Room>()

/** Another window comes into the lesson. */
export function windowIn(lesson: string, seat: Seat): Room {
  const room = enterRoom(lesson, { id: `${seat}${others.size}`, seat, opened: 1 }, null, () => {})
  const other = {
    ...room,
    leave() {
      others.delete(other)
      room.leave()
    },
  }
  others.add(other)
  return other
}

/** A part of the desk, by its heading. */
export const part = (heading: string | RegExp) =>
  within(screen.getByRole('region', { name: heading }))

export const dataOfMain = () => ({ ...screen.getByRole('main').dataset })

/** To be called once in each file. */
export function takeTheDesk() {
  beforeAll(async () => {
    await speakFrom('lesson', leaderWords.lesson)
    await speakFrom('course', leaderWords.course)
  })
  beforeEach(() => {
    sessionStorage.clear()
    openCinema()
  })
  afterEach(() => {
    for (const other of others) other.leave()
  })
}
