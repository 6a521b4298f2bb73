/** How things in a story are named: readable words, so that a file reads as an outline. */
import * as v from 'valibot'

export const Id = v.pipe(
  v.string('an id is a word'),
  v.regex(/^[a-z][a-z0-9-]*$/, 'ids are lower-case words (a–z, 0–9) joined by hyphens'),
)
