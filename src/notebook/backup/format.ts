/** The backup as a file: what Sidestilt writes and other programs may read. Knows neither browser nor screen. */
import * as v from 'valibot'
import { Id } from '../../story/id.ts'
import { KeptBookmark } from '../bookmark.ts'
import { Moment } from '../earlier.ts'
import { Entry } from '../entry.ts'

/** The version that is written. It grows when a reader of the one before would misunderstand; keys may be added without. */
export const version = 1

/** Ids as stories have them, or none: see `Place`. Two places can never be spelt alike. */
const IdOrNone = v.union([v.literal(''), Id])

/** An entry as it stands in a file: without the tab that wrote it, which means nothing elsewhere. */
export const FiledEntry = v.object({
  ...v.omit(Entry, ['tab']).entries,
  story: IdOrNone,
  question: IdOrNone,
})

/**
 * Version 1, in UTF-8. `sidestilt` says whose file it is and `version` how it is to be read; `madeAt` is when it was made.
 * Every entry carries its earlier texts, and every bookmark the roads walked. Moments are ISO timestamps in UTC.
 * The same as JSON Schema: public/schemas/backup.schema.json, written by tests/notebook/backup/schema.test.ts, since
 * `npm run stories -- schemas` is for authors and knows no notebook.
 */
export const BackupFile = v.object({
  sidestilt: v.literal('notebook'),
  version: v.literal(version),
  madeAt: Moment,
  entries: v.array(FiledEntry),
  bookmarks: v.array(KeptBookmark),
})

export type BackupFile = v.InferOutput<typeof BackupFile>
