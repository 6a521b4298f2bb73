/** The room's hands: how many are up for each choice at each decision. Pure. */

/** By scene, then by choice. What is not there has no hand up. */
export type Votes = Readonly<Record<string, Readonly<Record<string, number>>>>

/** How many a room can hold: a key held down is no vote. */
const most = 999

export const votesFor = (votes: Votes, scene: string, choice: string): number =>
  votes[scene]?.[choice] ?? 0

/** One hand more (`by` 1) or less (-1); never below none. */
export const counted = (votes: Votes, scene: string, choice: string, by: 1 | -1): Votes => ({
  ...votes,
  [scene]: {
    ...votes[scene],
    [choice]: Math.min(most, Math.max(0, votesFor(votes, scene, choice) + by)),
  },
})

/** All hands down at a decision. */
export const without = (votes: Votes, scene: string): Votes => ({ ...votes, [scene]: {} })

/** The choice that most hands are up for; null when none is, or when two have as many. */
export function majority(votes: Votes, scene: string, choices: readonly string[]): string | null {
  const [first, second] = choices
    .map((choice) => ({ choice, hands: votesFor(votes, scene, choice) }))
    .sort((a, b) => b.hands - a.hands)
  return first && first.hands > (second?.hands ?? 0) ? first.choice : null
}
