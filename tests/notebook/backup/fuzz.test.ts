import * as v from 'valibot'
import { expect, test } from 'vitest'
import type { Backup, Refusal } from '../../../src/notebook/backup/backup.ts'
import { FiledEntry } from '../../../src/notebook/backup/format.ts'
import { readBackup } from '../../../src/notebook/backup/read.ts'
import { KeptBookmark } from '../../../src/notebook/bookmark.ts'
import { Entry, keyOf, merged } from '../../../src/notebook/entry.ts'
import { newShelf, openTab } from '../fixtures.ts'
import { at, bookmark, entry, fileWith, notebook, now } from './fixtures.ts'
import { chanceFrom, mutated } from './mutate.ts'

const seed = 20_261_121
const times = 10_000

/** What lies here when a file comes in: some of it about the same questions. */
const here: readonly Entry[] = [
  entry('Her står noe annet.', 6, { earlier: [{ words: 'Her sto noe før.', changedAt: at(2) }] }),
  entry('Skrevet her.', 1, { question: 'only-here' }),
]

/** What is broken: it says two things about one question to begin with. */
const unbroken = fileWith({
  entries: [...notebook, entry('Noe annet igjen.', 2)],
  bookmarks: [bookmark],
})

/** The texts of an entry that hold anything. */
const textsOf = ({ words, earlier }: Pick<Entry, 'words' | 'earlier'>): string[] =>
  [words, ...earlier.map((text) => text.words)].filter((text) => text.trim() !== '')

function takenIn(backup: Backup): ReadonlyMap<string, Entry> {
  const entries = new Map(here.map((entry) => [keyOf(entry), entry]))
  for (const entry of backup.entries) {
    const kept = entries.get(keyOf(entry))
    entries.set(keyOf(entry), kept ? merged(kept, entry) : entry)
  }
  return entries
}

/** The texts that are gone: neither there nor the beginning of one that is. */
const lost = (of: readonly Entry[], entries: ReadonlyMap<string, Entry>): string[] =>
  of.flatMap((entry) => {
    const kept = entries.get(keyOf(entry))
    const there = kept ? textsOf(kept) : []
    return textsOf(entry).filter((text) => !there.some((longer) => longer.startsWith(text)))
  })

/** The records of a file that are entries word for word, found without the reader. */
function plainlyIn(bytes: Uint8Array): Entry[] {
  const { entries } = JSON.parse(new TextDecoder().decode(bytes)) as { entries: unknown[] }
  return entries.flatMap((raw) => {
    const { success, output } = v.safeParse(FiledEntry, raw)
    if (!success) return []
    const moments = [output.writtenAt, output.changedAt, ...output.earlier.map((e) => e.changedAt)]
    return moments.every((moment) => Date.parse(moment) >= 0) ? [{ ...output, tab: '' }] : []
  })
}

/** What is wrong with a backup that was accepted, in words. */
function faultsIn(backup: Backup, bytes: Uint8Array): string[] {
  const { entries, bookmarks, madeAt, unreadable } = backup
  const all = takenIn(backup)
  const moments = [
    madeAt,
    ...bookmarks.map(({ changedAt }) => changedAt),
    ...entries.flatMap(({ writtenAt, changedAt, earlier }) => [
      ...[writtenAt, changedAt],
      ...earlier.map((text) => text.changedAt),
    ]),
  ]
  return [
    ...lost(here, all).map((text) => `lost from here: ${text}`),
    ...lost(plainlyIn(bytes), all).map((text) => `lost from the file: ${text}`),
    ...(v.is(v.array(Entry), entries) ? [] : ['an entry is none']),
    ...(v.is(v.array(KeptBookmark), bookmarks) ? [] : ['a bookmark is none']),
    ...(new Set(entries.map(keyOf)).size === entries.length ? [] : ['a place is there twice']),
    ...moments.filter((moment) => moment > now.toISOString() || moment.length !== 24),
    ...(unreadable >= 0 ? [] : ['fewer than none are unreadable']),
  ]
}

test(`${times} broken backups: each is read or refused, and no text of either side is lost`, async () => {
  const file = await unbroken.text()
  const chance = chanceFrom(seed)
  const outcomes: Record<string, number> = {}
  for (let i = 0; i < times; i++) {
    const bytes = mutated(file, chance)
    const read: Backup | Refusal = await readBackup(new Blob([bytes as BlobPart]), now).catch(
      (error) => {
        throw new Error(`File ${i} makes the reader throw: ${error}`)
      },
    )
    const outcome = 'refused' in read ? read.refused : read.unreadable > 0 ? 'partly' : 'whole'
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
    if (!('refused' in read)) expect(faultsIn(read, bytes), `File ${i}`).toEqual([])
  }
  expect('evil' in {}).toBe(false)
  // The breaking itself must reach every way in and out, or this test proves little.
  for (const outcome of ['whole', 'partly', 'foreign', 'damaged', 'newer'])
    expect(outcomes[outcome], outcome).toBeGreaterThan(times / 200)
}, 120_000)

test('broken backups that are accepted come into a real notebook, and out of it again', async () => {
  const file = await unbroken.text()
  const chance = chanceFrom(seed)
  const tab = await openTab(newShelf())
  await tab.takeIn({ entries: here, bookmarks: [] })
  const entriesHere = () => new Map([...tab.view().notes].map(([key, { entry }]) => [key, entry]))
  for (let accepted = 0; accepted < 40; ) {
    const bytes = mutated(file, chance)
    const read = await readBackup(new Blob([bytes as BlobPart]), now)
    if ('refused' in read) continue
    accepted += 1
    const taken = await tab.takeIn(read)
    expect(lost([...here, ...read.entries], entriesHere())).toEqual([])
    expect(await taken?.undo()).toBe(true)
    const left = [...entriesHere().values()].filter(({ words }) => words !== '')
    expect(new Set(left)).toEqual(new Set(here))
  }
}, 60_000)
