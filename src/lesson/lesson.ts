/** A lesson as it stands: all that the desk and the wall share. Plain data, and no word that anybody in the room, or on this machine before, has written. */
import { isSameQuestion, type Plan, type Question, questionsOn } from '../course/plan.ts'
import type { Language } from '../story/language.ts'
import type { Path } from '../story/path.ts'
import { type Roads, withRoad } from '../story/roads.ts'
import type { Choice, Story } from '../story/story.ts'
import { questionsFor, tell } from '../story/telling.ts'
import type { Countdown } from './countdown.ts'
import type { Votes } from './votes.ts'

/**
 * What the wall shows: the story where it stands, what the last choice brought about (its film waits until the room has
 * read), a question alone, the map, or the way to the participants' own page.
 */
export type Shown =
  | { readonly on: 'story' | 'consequence' | 'map' | 'join' }
  | { readonly on: 'question'; readonly question: Question }

/** Whether two are the same thing on the wall. */
export const isSame = (one: Shown, other: Shown): boolean =>
  one.on === 'question' && other.on === 'question'
    ? isSameQuestion(one.question, other.question)
    : one.on === other.on

/** Where the film on the wall is: `ms` into it at the moment `at` (ms since 1970), and on from there while it plays. */
export type Reel = { readonly playing: boolean; readonly ms: number; readonly at: number }

/** What the wall shows, and where in the story. */
export type Scenery = {
  readonly story: string
  readonly path: Path
  /** Whether the clip is over and it is the room's turn. */
  readonly turn: boolean
  readonly shown: Shown
  readonly reel: Reel
}

/** How far a room is in its plan. Moments are ms since 1970. */
export type Schedule = {
  readonly plan: Plan
  /** The step under way; the number of steps when all are done. */
  readonly step: number
  /** Null until the leader, or the first film, has begun the lesson. */
  readonly begun: number | null
  readonly stepBegun: number
}

export type Lesson = Scenery & {
  readonly id: string
  /** The language of the wall. */
  readonly language: Language
  /** When start was pressed for this story, ms since 1970. Null until then: the wall waits with its title. */
  readonly begun: number | null
  readonly roads: Roads
  readonly votes: Votes
  /** Whether the wall shows the room's vote as bars. */
  readonly bars: boolean
  readonly countdown: Countdown | null
  /** Whether the wall shows the countdown. */
  readonly clock: boolean
  readonly blank: boolean
  /** What the wall stands still at, while the desk goes on. */
  readonly frozen: Scenery | null
  readonly captions: boolean
  /** 0 to 1. */
  readonly volume: number
  readonly schedule: Schedule | null
}

/** A lesson that has not begun. */
export function newLesson(
  id: string,
  story: Story,
  language: Language,
  plan: Plan | null,
  now: number,
): Lesson {
  return {
    id,
    language,
    ...atStart(story, now),
    begun: null,
    votes: {},
    bars: true,
    countdown: null,
    clock: true,
    blank: false,
    frozen: null,
    captions: true,
    volume: 1,
    schedule: plan && { plan, step: 0, begun: null, stepBegun: now },
  }
}

/** The beginning of a story, with its film waiting. */
export function atStart(story: Story, now: number): Scenery & { roads: Roads } {
  const { path, turn } = tell(story).view()
  return {
    story: story.id,
    path,
    turn: turn !== null,
    shown: { on: 'story' },
    reel: { playing: false, ms: 0, at: now },
    roads: withRoad([], path),
  }
}

/** What the wall shows now: frozen, something else than the desk. */
export const onTheWall = (lesson: Lesson): Scenery => lesson.frozen ?? lesson

/** Where the film should be now, in ms. */
export const placeOf = ({ playing, ms, at }: Reel, now: number): number =>
  playing ? ms + Math.max(0, now - at) : ms

/** The scene a path has come to. */
export const sceneOf = ({ path }: Pick<Scenery, 'path'>): string => path.at(-1)?.scene ?? ''

/** The choices offered where the story stands, in the order they are written: A, B, C on wall, desk and guide alike. */
export function choicesAt(
  story: Story,
  { path, turn }: Pick<Scenery, 'path' | 'turn'>,
): readonly Choice[] {
  const view = tell(story, { path, turn }).view()
  return view.turn?.kind === 'choose' ? view.turn.choices : []
}

/** What a room is asked after this road: what the plan says, else the story's own questions. */
export function questionsAfter(story: Story, { path, schedule }: Lesson): readonly Question[] {
  const planned = schedule ? questionsOn(schedule.plan, story.id) : []
  return planned.length > 0 ? planned : questionsFor(story, path).map((id) => ({ id }))
}
