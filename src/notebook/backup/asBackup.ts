/** The notebook as a backup file. */
import type { KeptBookmark } from '../bookmark.ts'
import { type Entry, isBlank } from '../entry.ts'
import { type BackupFile, version } from './format.ts'

/** All of it, for another computer or another program: see format.ts. Entries without a text in them are left out. */
export function asBackup(
  entries: readonly Entry[],
  bookmarks: readonly KeptBookmark[],
  now: Date,
): Blob {
  const file: BackupFile = {
    sidestilt: 'notebook',
    version,
    madeAt: now.toISOString(),
    entries: entries.filter((entry) => !isBlank(entry)).map(({ tab: _, ...entry }) => entry),
    bookmarks: [...bookmarks],
  }
  return new Blob([`${JSON.stringify(file, null, 2)}\n`], { type: 'application/json' })
}
