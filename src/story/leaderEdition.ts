/** What only a course leader reads of a story, published beside it in one language: a learner never fetches it. */

/** dist/stories/<id>.leader.<language>.json */
export type LeaderEdition = {
  /** What the learner can take with her afterwards. */
  readonly goal: string
  /** What to take care of when the story is led in a mixed group; empty where nothing is written. */
  readonly lead: readonly string[]
  /** By scene, at most three each; a scene without notes is not here. */
  readonly notes: Readonly<Record<string, readonly string[]>>
  /** Who appears: id to name. */
  readonly cast: Readonly<Record<string, string>>
}
