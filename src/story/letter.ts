/** The letter of a choice in a room: on the wall, at the desk and in the guide. A learner's own choices come shuffled, with letters of that moment. */
import { holds } from './condition.ts'
import type { Path } from './path.ts'
import { nextPaths } from './roads.ts'
import { type Story, sceneIn } from './story.ts'

/** A for the first that is offered, B for the second. A decision has far fewer choices than the alphabet letters. */
export const letterOf = (index: number): string => String.fromCodePoint(65 + index)

/** So many different ways to a decision are looked at; a story that people can follow has far fewer. */
const mostWays = 5000

/**
 * The letters of the choices at a decision, by choice. Two that never meet share one; one that has different letters on
 * different roads has them all: «B/C». `sometimes` holds those that some roads do not offer.
 */
export function lettersAt(
  story: Story,
  scene: string,
): { readonly letters: Readonly<Record<string, string>>; readonly sometimes: ReadonlySet<string> } {
  const { turn } = sceneIn(story, scene)
  const choices = turn.kind === 'choose' ? turn.choices : []
  const found = new Map(choices.map(({ id }) => [id, new Set<string>()]))
  const sometimes = new Set<string>()
  for (const way of waysTo(story, scene)) {
    const offered = choices.filter(({ when }) => holds(when, way))
    for (const { id } of choices) if (!offered.some((choice) => choice.id === id)) sometimes.add(id)
    for (const [nth, { id }] of offered.entries()) found.get(id)?.add(letterOf(nth))
  }
  const letters = [...found].map(([id, each]) => [id, [...each].sort().join('/')])
  return { letters: Object.fromEntries(letters), sometimes }
}

/** The ways to a scene that differ in what was chosen. */
function waysTo(story: Story, scene: string): readonly Path[] {
  const ways: Path[] = []
  const seen = new Set<string>()
  let paths = nextPaths(story, [])
  while (paths.length > 0 && seen.size < mostWays) {
    ways.push(...paths.filter((path) => path.at(-1)?.scene === scene))
    paths = paths
      .flatMap((path) => nextPaths(story, path))
      .filter((path) => {
        const key = JSON.stringify([path.at(-1), path.flatMap(({ choice }) => choice ?? []).sort()])
        return !seen.has(key) && seen.add(key)
      })
  }
  return ways
}
