/** How things in a story are named: readable words, so that a file reads as an outline. */
import * as v from 'valibot'

const shape = /^[a-z][a-z0-9-]*$/

export const isId = (text: string): boolean => shape.test(text)

export const Id = v.pipe(
  v.string('an id is a word'),
  v.regex(shape, 'ids are lower-case words (a–z, 0–9) joined by hyphens'),
)
