/** What may come next, so that it can wait behind the screen. Pure. */
import type { Path } from '../story/path.ts'
import { nextPaths } from '../story/roads.ts'
import type { Story } from '../story/story.ts'

/**
 * The clips that may follow where this path stands, likeliest first: the one that most choices lead to, then as they are
 * written. A card has no film, so we look past it. `leaning` is a choice the learner points at; its clip comes first.
 */
export function clipsAhead(story: Story, path: Path, leaning: string | null): readonly string[] {
  const here = path.length - 1
  const ways = nextPaths(story, path).flatMap((way) => {
    const clip = clipOn(story, way)
    return clip === null ? [] : [{ clip, choice: way[here]?.choice }]
  })
  const weight = (clip: string) =>
    ways.filter((way) => way.clip === clip).length +
    (ways.some((way) => way.clip === clip && way.choice === leaning && leaning !== null)
      ? ways.length
      : 0)
  return [...new Set(ways.map(({ clip }) => clip))].sort((a, b) => weight(b) - weight(a))
}

/** The first clip on a way, past any cards that only lead on. */
function clipOn(story: Story, way: Path): string | null {
  const scene = way.at(-1)?.scene
  const { clip, turn } = (scene && story.scenes[scene]) || {}
  if (clip !== undefined) return clip
  if (turn?.kind !== 'continue' || way.some(({ scene }) => scene === turn.to)) return null
  return clipOn(story, [...way, { scene: turn.to }])
}

/** The stills of the cards that may follow where this path stands. */
export const stillsAhead = (story: Story, path: Path): readonly string[] => [
  ...new Set(
    nextPaths(story, path).flatMap((way) => story.scenes[way.at(-1)?.scene ?? '']?.card ?? []),
  ),
]
