/** Which decisions every road through a story comes to: what a plan can count on before the room has chosen. Pure. */
import { leadsTo, type Story, sceneIn } from '../story/story.ts'

/**
 * The decisions that a room comes to whatever it has chosen before, in order. Where roads part for good, the list ends:
 * a plan cannot know which one the room will take.
 */
export function decisionsMet(story: Story): readonly string[] {
  const met: string[] = []
  let from: readonly string[] = [story.start]
  for (;;) {
    const [stop, ...others] = nextStops(story, from)
    if (stop === undefined || others.length > 0 || met.includes(stop)) return met
    const { turn } = sceneIn(story, stop)
    if (turn.kind !== 'choose') return met
    met.push(stop)
    from = leadsTo(turn)
  }
}

/** The decisions and endings that these scenes lead to first. */
function nextStops(story: Story, from: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const stops = new Set<string>()
  const follow = (scene: string) => {
    if (seen.has(scene)) return
    seen.add(scene)
    const { turn } = sceneIn(story, scene)
    if (turn.kind === 'choose' || turn.kind === 'end') stops.add(scene)
    else for (const to of leadsTo(turn)) follow(to)
  }
  for (const scene of from) follow(scene)
  return stops
}
