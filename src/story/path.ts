/** The way through a story, scene by scene. Kept in the browser it is the bookmark; it never holds a learner's words. */

/** One scene on the way, and the choice that led on from it. */
export type Step = { readonly scene: string; readonly choice?: string }

export type Path = readonly Step[]

/** The path as it was when the learner stood at step `index`, before choosing there. */
export const backTo = (path: Path, index: number): Path => [
  ...path.slice(0, index),
  ...path.slice(index, index + 1).map(({ scene }) => ({ scene })),
]

/** Whether `path` is the beginning of `longer` (or the same). A last step without a choice fits any choice. */
export const leadsInto = (path: Path, longer: Path): boolean =>
  path.every((step, i) => {
    const there = longer[i]
    if (there?.scene !== step.scene) return false
    return step.choice === there.choice || (step.choice === undefined && i === path.length - 1)
  })
