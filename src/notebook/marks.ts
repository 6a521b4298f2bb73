/** What the notebook remembers about itself. No word of hers is in it. */
import * as v from 'valibot'
import { Moment } from './earlier.ts'

/** When a copy was last taken (ISO), and whether one has been offered: that is done once. */
export const CopyMark = v.object({
  mark: v.literal('copy'),
  takenAt: v.nullable(Moment),
  offered: v.boolean(),
})

export type CopyMark = v.InferOutput<typeof CopyMark>

export const noCopyYet: CopyMark = { mark: 'copy', takenAt: null, offered: false }
