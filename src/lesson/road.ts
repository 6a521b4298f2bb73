/** Ways through a lesson: one step on, one step back, a choice, another road. Pure; each gives the lesson as it is afterwards. */

import type { StoryEvent } from '../story/machine.ts'
import { backTo, type Path } from '../story/path.ts'
import { choicesMade, forkWithMore, pathTo, withRoad } from '../story/roads.ts'
import { type Story, sceneIn } from '../story/story.ts'
import { tell } from '../story/telling.ts'
import {
  choicesAt,
  isSame,
  type Lesson,
  placeOf,
  questionsAfter,
  type Shown,
  sceneOf,
} from './lesson.ts'
import { majority } from './votes.ts'

/** A step back from later than this goes to the beginning of the clip first; ms. */
const beginning = 3000

/** The lesson at a place in the story. `turn`: with the clip over, where it has been come to. */
export function at(lesson: Lesson, story: Story, path: Path, turn: boolean, now: number): Lesson {
  const view = tell(story, { path, turn }).view()
  return {
    ...lesson,
    path: view.path,
    turn: view.turn !== null,
    shown: { on: 'story' },
    reel: { playing: false, ms: 0, at: now },
    roads: withRoad(lesson.roads, view.path),
  }
}

const playing = (lesson: Lesson, now: number): Lesson =>
  lesson.turn ? lesson : { ...lesson, reel: { ...lesson.reel, playing: true, at: now } }

/** What has happened is told to the story. A new scene begins with its film, or with what the choice brought about. */
export function told(lesson: Lesson, story: Story, event: StoryEvent, now: number): Lesson {
  const telling = tell(story, lesson)
  telling.send(event)
  const { path, turn } = telling.view()
  if (path.length === lesson.path.length && sceneOf({ path }) === sceneOf(lesson))
    return turn === null || lesson.turn ? lesson : { ...lesson, turn: true, shown: { on: 'story' } }
  const there = at(lesson, story, path, turn !== null, now)
  return event.type === 'choice.made' && !there.turn
    ? { ...there, shown: { on: 'consequence' } }
    : playing(there, now)
}

export const chosen = (lesson: Lesson, story: Story, choice: string, now: number): Lesson =>
  told(lesson, story, { type: 'choice.made', scene: sceneOf(lesson), choice }, now)

/** The room's majority; else the first way, as they are written, that no road has taken. */
export function wayOn(lesson: Lesson, story: Story): string | undefined {
  const ways = choicesAt(story, lesson).map(({ id }) => id)
  const made = choicesMade(lesson.roads)
  return (
    majority(lesson.votes, sceneOf(lesson), ways) ?? ways.find((way) => !made.has(way)) ?? ways[0]
  )
}

/** Back to the latest decision with a way that no road has taken, with the cards of that decision on the wall. */
export function atFork(lesson: Lesson, story: Story, now: number): Lesson {
  const fork = forkWithMore(story, lesson.path, lesson.roads)
  return fork === null ? lesson : at(lesson, story, backTo(lesson.path, fork), true, now)
}

/** Straight to a scene, with its film waiting. */
export function jumped(lesson: Lesson, story: Story, scene: string, now: number): Lesson {
  if (!(scene in story.scenes)) return lesson
  const path = pathTo(story, scene, [lesson.path, ...lesson.roads])
  return path ? at(lesson, story, path, false, now) : lesson
}

/** What follows an ending on the wall, in order. */
export const afterwards = (lesson: Lesson, story: Story): readonly Shown[] => [
  { on: 'story' },
  ...questionsAfter(story, lesson).map((question) => ({ on: 'question' as const, question })),
  { on: 'map' },
  { on: 'join' },
]

/** The next thing after an ending, or the one before; null at either end, and where the wall shows none of them. */
function beside(lesson: Lesson, story: Story, by: 1 | -1): Shown | null {
  const all = afterwards(lesson, story)
  const place = all.findIndex((shown) => isSame(shown, lesson.shown))
  return place < 0 ? { on: 'story' } : (all[place + by] ?? null)
}

/** One step on. Film: to its end. Decision: the room's majority, else the first way not yet taken. The last step stays. */
export function next(lesson: Lesson, story: Story, now: number): Lesson {
  const scene = sceneOf(lesson)
  const { turn } = sceneIn(story, scene)
  const hasEnded = lesson.turn && turn.kind === 'end'
  if (lesson.begun === null) return playing({ ...lesson, begun: now }, now)
  if (hasEnded) return { ...lesson, shown: beside(lesson, story, 1) ?? lesson.shown }
  if (lesson.shown.on === 'consequence') return playing({ ...lesson, shown: { on: 'story' } }, now)
  if (lesson.shown.on !== 'story') return { ...lesson, shown: { on: 'story' } }
  if (!lesson.turn) return told(lesson, story, { type: 'clip.ended', scene }, now)
  switch (turn.kind) {
    case 'choose': {
      const way = wayOn(lesson, story)
      return way === undefined ? lesson : chosen(lesson, story, way, now)
    }
    case 'reflect':
      return told(lesson, story, { type: 'reflection.finished', scene }, now)
    default:
      return told(lesson, story, { type: 'card.read', scene }, now)
  }
}

/** One step back: what the wall showed before, the beginning of the clip, or the turn that led here. The first step stays. */
export function back(lesson: Lesson, story: Story, now: number): Lesson {
  const { turn, clip } = sceneIn(story, sceneOf(lesson))
  if (lesson.shown.on !== 'story' && lesson.shown.on !== 'consequence')
    return {
      ...lesson,
      shown: (lesson.turn && turn.kind === 'end' && beside(lesson, story, -1)) || { on: 'story' },
    }
  const intoClip = lesson.turn || placeOf(lesson.reel, now) > beginning
  if (clip !== undefined && intoClip && lesson.shown.on === 'story')
    return playing(at(lesson, story, lesson.path, false, now), now)
  const before = lesson.path.at(-2)
  if (!before) return at(lesson, story, lesson.path, false, now)
  const cameByItself = sceneIn(story, before.scene).turn.kind === 'continue'
  const isFilm = sceneIn(story, before.scene).clip !== undefined
  return at(
    lesson,
    story,
    backTo(lesson.path, lesson.path.length - 2),
    !(cameByItself && isFilm),
    now,
  )
}
