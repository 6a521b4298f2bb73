/** Reads version 1 of the backup, record by record, so that one broken record does not hide the others. */
import * as v from 'valibot'
import { joinedByAge, KeptBookmark } from '../bookmark.ts'
import { Entry, isBlank, keyOf, merged } from '../entry.ts'
import { parsed } from '../shelf/parsed.ts'
import { type Backup, type Refusal, refuse } from './backup.ts'
import { FiledEntry } from './format.ts'

const Envelope = v.object({
  madeAt: v.string(),
  entries: v.array(v.unknown()),
  bookmarks: v.array(v.unknown()),
})

export function readFirst(file: unknown, now: Date): Backup | Refusal {
  const { success, output } = v.safeParse(Envelope, file)
  const moment = momentsBefore(now)
  const madeAt = success && moment(output.madeAt)
  if (!madeAt) return refuse('damaged')
  const entries = output.entries.map((raw) => entryIn(raw, moment))
  const bookmarks = output.bookmarks.map((raw) => bookmarkIn(raw, moment))
  const records = [...entries, ...bookmarks]
  const unreadable = records.filter((record) => record === null).length
  if (unreadable > 0 && unreadable === records.length) return refuse('damaged')
  return {
    madeAt,
    // Two records of one place are two texts of one answer.
    entries: onePer(keyOf, merged, entries).filter((entry) => !isBlank(entry)),
    bookmarks: onePer(({ story }) => story, joinedByAge, bookmarks),
    unreadable,
  }
}

type Moments = (written: string) => string

/**
 * Moments in the one spelling that can be compared as text; empty for what is no moment, or older than any browser. One
 * that has not come yet becomes now: with a clock that ran ahead, a text would win over all that is written until then.
 */
const momentsBefore =
  (now: Date): Moments =>
  (written) => {
    const time = Math.min(Date.parse(written), now.getTime())
    return time >= 0 ? new Date(time).toISOString() : ''
  }

function entryIn(raw: unknown, moment: Moments): Entry | null {
  const filed = parsed(FiledEntry, raw)
  if (!filed) return null
  return parsed(Entry, {
    ...filed,
    tab: '',
    writtenAt: moment(filed.writtenAt),
    changedAt: moment(filed.changedAt),
    earlier: filed.earlier.map(({ words, changedAt }) => ({ words, changedAt: moment(changedAt) })),
  })
}

function bookmarkIn(raw: unknown, moment: Moments): KeptBookmark | null {
  const bookmark = parsed(KeptBookmark, raw)
  return bookmark && parsed(KeptBookmark, { ...bookmark, changedAt: moment(bookmark.changedAt) })
}

/** Records that can be read, those with the same key made into one. */
function onePer<T>(
  key: (record: T) => string,
  both: (one: T, other: T) => T,
  records: (T | null)[],
): T[] {
  const found = new Map<string, T>()
  for (const record of records) {
    if (record === null) continue
    const before = found.get(key(record))
    found.set(key(record), before === undefined ? record : both(before, record))
  }
  return [...found.values()]
}
