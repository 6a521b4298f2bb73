/** A story being lived through on this device: its telling, the roads walked, and the place kept as one goes. No React, no database. */
import type { Path } from '../story/path.ts'
import { type Roads, stillThere, withRoad } from '../story/roads.ts'
import type { Story } from '../story/story.ts'
import { type Bookmark, type Telling, tell } from '../story/telling.ts'

/** The place to come back to: a bookmark, the moment within its clip (ms), and all roads walked. */
export type Place = {
  readonly path: Path
  readonly turn: boolean
  readonly ms: number
  readonly roads: Roads
  /** Whether any road has come to an ending. */
  readonly ended: boolean
}

/** What the screens see of a reading. A new object whenever something changes. */
export type ReadingView = {
  readonly telling: Telling
  readonly roads: Roads
  /** Where the clip goes on, in ms, for a screen that is come back to. */
  readonly startAt: number
  /** Whether the learner has been here before. */
  readonly begun: boolean
}

export interface Reading {
  view(): ReadingView
  subscribe(listener: () => void): () => void
  /** Goes on from somewhere else: back to a fork, or straight to a scene. The roads stay. */
  takeUp(bookmark: Bookmark): void
  /** Where in the clip the learner is, in ms. Kept once a second of film. */
  atMoment(ms: number): void
}

/** Opens a story at the place that was kept, or at its start. `keep` hears of every new place. */
export function openReading(
  story: Story,
  kept: Place | null,
  keep: (place: Place) => void,
): Reading {
  const listeners = new Set<() => void>()
  let ms = 0
  let scene = ''
  let leave = () => {}

  const telling = tell(story, kept ?? undefined)
  // Where the story has been revised since, the second belongs to a clip that is no longer the one on screen.
  if (kept && telling.view().scene === kept.path.at(-1)?.scene) ms = kept.ms
  const walked = (kept?.roads ?? []).map((road) => stillThere(story, road))
  let view: ReadingView = follow(telling, walked, ms, kept !== null)

  function follow(telling: Telling, roads: Roads, startAt: number, begun: boolean): ReadingView {
    leave()
    leave = telling.subscribe(moved)
    scene = telling.view().scene
    return { telling, roads: withRoad(roads, telling.view().path), startAt, begun }
  }

  function moved() {
    const now = view.telling.view()
    if (now.scene !== scene || now.turn) ms = 0
    scene = now.scene
    view = { ...view, startAt: ms, roads: withRoad(view.roads, now.path) }
    keepPlace()
    for (const listener of listeners) listener()
  }

  function keepPlace() {
    const { path, turn } = view.telling.view()
    const ended = view.roads.some((road) =>
      road.some((step) => story.scenes[step.scene]?.turn.kind === 'end'),
    )
    keep({ path, turn: turn !== null, ms, roads: view.roads, ended })
  }

  return {
    view: () => view,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    takeUp(bookmark) {
      ms = 0
      view = follow(tell(story, bookmark), view.roads, 0, true)
      keepPlace()
      for (const listener of listeners) listener()
    },
    atMoment(at) {
      const newSecond = Math.floor(at / 1000) !== Math.floor(ms / 1000)
      ms = at
      // Nobody needs to hear of it: it is read when a screen is come back to.
      view = { ...view, startAt: at }
      if (newSecond) keepPlace()
    },
  }
}
