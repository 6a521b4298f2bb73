/** What the author is told when a screenplay asks for something that has not been drawn. */

/** A sentence for the author: what was asked for, in which clip, and what there is. */
export function notDrawn(
  clip: string,
  kind: string,
  asked: string,
  there: Iterable<string>,
): Error {
  return new Error(
    `screenplays/${clip}.yaml asks for the ${kind} «${asked}», which is not drawn. There are: ${[...there].sort().join(', ')}. New ones are drawn in src/studio/art/.`,
  )
}
