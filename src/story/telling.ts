/** One telling of a story: what the screen shows, and where events are sent. */
import { createActor } from 'xstate'
import { holds } from './condition.ts'
import { type StoryEvent, storyMachine } from './machine.ts'
import type { Path } from './path.ts'
import { type Story, sceneIn, type Turn } from './story.ts'

/** All that a screen, an LMS or a second window may know. Plain data, and never a learner's words. */
export type StoryView = {
  readonly scene: string
  /** What the learner wishes; whether a film really plays only the film knows. */
  readonly playing: boolean
  /** Set once the clip is over and the story waits for the learner. Holds only what this path offers. */
  readonly turn: Turn | null
  readonly path: Path
}

/** Near (`tell`) or in another window: whoever holds it cannot see the difference. */
export interface Telling {
  readonly story: Story
  view(): StoryView
  subscribe(listener: () => void): () => void
  send(event: StoryEvent): void
}

/** Where a telling was left: the way there, and whether it was already the learner's turn. */
export type Bookmark = { readonly path: Path; readonly turn: boolean }

/**
 * Tells a story from its start, or on from a bookmark. Waits with the first clip until it hears `clip.resumed`:
 * nothing starts by itself (WCAG 2.2, 1.4.2 and 2.2.2).
 */
export function tell(story: Story, bookmark: Bookmark = { path: [], turn: false }): Telling {
  const actor = createActor(storyMachine(story)).start()
  for (const event of retrace(bookmark.path)) actor.send(event)

  const viewNow = (): StoryView => {
    const snapshot = actor.getSnapshot()
    const { path } = snapshot.context
    const scene = path.at(-1)?.scene ?? story.start
    const turn = snapshot.hasTag('turn') ? offered(sceneIn(story, scene).turn, path) : null
    return { scene, path, turn, playing: snapshot.hasTag('playing') }
  }
  const { scene } = viewNow()
  const arrived = bookmark.path.at(-1)?.scene === scene
  actor.send({ type: bookmark.turn && arrived ? 'clip.ended' : 'clip.paused', scene })

  let view = viewNow()
  const listeners = new Set<() => void>()
  actor.subscribe(() => {
    view = viewNow()
    for (const listener of listeners) listener()
  })

  return {
    story,
    view: () => view,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    send: (event) => actor.send(event),
  }
}

/** A turn with only the choices and echoes that this path offers. */
function offered(turn: Turn, path: Path): Turn {
  switch (turn.kind) {
    case 'choose':
      return { ...turn, choices: turn.choices.filter(({ when }) => holds(when, path)) }
    case 'end':
      return { ...turn, echoes: turn.echoes.filter(({ when }) => holds(when, path)) }
    default:
      return turn
  }
}

/** The events that lead along a path. Where the story has been revised since, the machine ignores what no longer fits. */
const retrace = (path: Path): StoryEvent[] =>
  path.slice(0, -1).flatMap(({ scene, choice }): StoryEvent[] => [
    { type: 'clip.ended', scene },
    ...(choice === undefined
      ? ([
          { type: 'card.read', scene },
          { type: 'reflection.finished', scene },
          { type: 'bonus.opened', scene },
        ] as const)
      : [{ type: 'choice.made', scene, choice } as const]),
  ])

/** The story's reflection questions that this path asks, in order. */
export const questionsFor = (story: Story, path: Path): readonly string[] =>
  story.questions.filter(({ when }) => holds(when, path)).map(({ id }) => id)
