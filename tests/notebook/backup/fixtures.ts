/** Notebooks and files for the tests of the backup. */

import type { Backup, Refusal } from '../../../src/notebook/backup/backup.ts'
import { readBackup } from '../../../src/notebook/backup/read.ts'
import type { KeptBookmark } from '../../../src/notebook/bookmark.ts'
import type { Entry } from '../../../src/notebook/entry.ts'
import { path, whatHelped, whatNext } from '../fixtures.ts'

/** The twenty-first of November, at twelve. */
export const at = (minute: number): string =>
  new Date(Date.UTC(2026, 10, 21, 12, minute)).toISOString()

export const now = new Date(at(59))

export const entry = (words: string, minute: number, more: Partial<Entry> = {}): Entry => ({
  ...whatHelped,
  words,
  writtenAt: at(minute),
  changedAt: at(minute),
  tab: '',
  earlier: [],
  ...more,
})

export const bookmark: KeptBookmark = {
  story: 'lighthouse',
  version: 1,
  path,
  turn: true,
  ms: 1200,
  roads: [path],
  ended: true,
  changedAt: at(3),
}

/** A notebook with a bit of everything. */
export const notebook: readonly Entry[] = [
  entry('At noen ventet.\n\n«Hele tida» – æøå 🙂', 3, {
    earlier: [{ words: 'At noen spurte.', changedAt: at(1) }],
  }),
  entry('Spør først.', 4, whatNext),
  entry('Et eget notat.', 5, { question: '', asked: '' }),
  entry('Sette stolene i ring.', 6, {
    ...{ story: '', storyTitle: '', storyVersion: 0, question: '', asked: '', road: [], order: 0 },
  }),
]

export const fileOf = (content: unknown): Blob => new Blob([JSON.stringify(content)])

/** A file of ours with something else in it here and there. */
export const fileWith = (change: object): Blob =>
  fileOf({
    sidestilt: 'notebook',
    version: 1,
    madeAt: at(7),
    entries: [],
    bookmarks: [],
    ...change,
  })

/** What a file holds, which has to be a backup. */
export async function backupIn(file: Blob): Promise<Backup> {
  const read = await readBackup(file, now)
  if ('refused' in read) throw new Error(`The file is refused as ${read.refused}`)
  return read
}

export const refusalOf = async (file: Blob): Promise<Refusal['refused'] | null> => {
  const read = await readBackup(file, now)
  return 'refused' in read ? read.refused : null
}
