/** The ways a room can talk together, with the minutes each step is given. Data only; what the steps are called stands in the words. */

/** One step of a method: what the room does, and for how many minutes unless the leader says otherwise. */
export type MethodStep = {
  readonly id: 'alone' | 'pairs' | 'four' | 'group' | 'share' | 'plenary' | 'round' | 'listen'
  readonly minutes: number
}

/**
 * - `pair-share`: think–pair–share, two minutes alone and two in pairs, then all (domain facts F7.6).
 * - `buzz`: turn to your neighbour, two to three minutes (F7.9).
 * - `igp`: individual–group–plenary, at most three questions; alone 1–3, group of 2–5 for 3–15 minutes (F7.5).
 * - `round`: each answers in turn after a minute to think (F7.7).
 * - `reflecting`: two people “are” the characters and listen while the others reflect about them (F7.8).
 */
export const methods = {
  'pair-share': [
    { id: 'alone', minutes: 2 },
    { id: 'pairs', minutes: 2 },
    { id: 'share', minutes: 4 },
  ],
  buzz: [
    { id: 'pairs', minutes: 2 },
    { id: 'share', minutes: 2 },
  ],
  igp: [
    { id: 'alone', minutes: 2 },
    { id: 'group', minutes: 8 },
    { id: 'plenary', minutes: 8 },
  ],
  round: [
    { id: 'alone', minutes: 1 },
    { id: 'round', minutes: 5 },
  ],
  reflecting: [
    { id: 'listen', minutes: 5 },
    { id: 'share', minutes: 3 },
  ],
} as const satisfies Record<string, readonly MethodStep[]>

export type MethodId = keyof typeof methods

export const methodIds = Object.keys(methods) as readonly MethodId[]

/** How long a method takes as recommended, in minutes. */
export const minutesOf = (method: MethodId): number =>
  methods[method].reduce((sum, { minutes }) => sum + minutes, 0)

/**
 * The steps of a method when a plan gives it so many minutes: shared out as is recommended, in whole minutes, at least
 * one each. Less than that is too little to share: then it goes as recommended.
 */
export function stepsIn(method: MethodId, planned = minutesOf(method)): readonly MethodStep[] {
  const steps: readonly MethodStep[] = methods[method]
  if (planned < steps.length) return steps
  let [recommended, given] = [0, 0]
  return steps.map(({ id, minutes }, nth) => {
    recommended += minutes
    const least = given + 1
    const most = planned - (steps.length - 1 - nth)
    const end = Math.round((recommended * planned) / minutesOf(method))
    const till = Math.min(most, Math.max(least, end))
    const step = { id, minutes: till - given }
    given = till
    return step
  })
}
