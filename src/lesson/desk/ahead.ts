/** What comes from where a lesson stands: by itself, and on every road. Pure. */
import type { Edition } from '../../story/edition.ts'
import type { Path } from '../../story/path.ts'
import { type Choice, type Story, sceneIn } from '../../story/story.ts'
import { choicesAt, type Scenery } from '../lesson.ts'

export type Ahead = {
  /** The scenes that come by themselves, the nearest first; none where the turn is the room's. */
  readonly scenes: readonly string[]
  /** The scene they end in: a decision, or where the road ends. */
  readonly stop: string
  /** What the room can choose between there, as A, B, C; none where the road ends. */
  readonly choices: readonly Choice[]
}

/** `scenery` may be before, at or after the room's turn. */
export function ahead(story: Story, scenery: Pick<Scenery, 'path' | 'turn'>): Ahead {
  const scenes: string[] = []
  let path: Path = scenery.path
  for (;;) {
    const stop = path.at(-1)?.scene ?? story.start
    const { turn } = sceneIn(story, stop)
    const leadsOn = turn.kind === 'continue' || turn.kind === 'reflect'
    if (!leadsOn || scenes.includes(turn.to))
      return { scenes, stop, choices: choicesAt(story, { path, turn: true }) }
    scenes.push(turn.to)
    path = [...path, { scene: turn.to }]
  }
}

/** How long the film of a scene is, in ms, as far as its captions tell; null for a card, and for a film that is missing. */
export function lengthOf({ story, clips }: Edition, scene: string): number | null {
  const clip = story.scenes[scene]?.clip
  return (clip === undefined ? undefined : clips[clip]?.film?.captions.at(-1)?.to) ?? null
}
