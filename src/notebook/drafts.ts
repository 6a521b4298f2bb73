/** Words on their way to the shelf, as one tab has typed them. */
import * as v from 'valibot'
import { Entry } from './entry.ts'

/** `was`: the text on the shelf that the entry grew from. */
export const Draft = v.object({ entry: Entry, was: v.string() })

export type Draft = v.InferOutput<typeof Draft>
