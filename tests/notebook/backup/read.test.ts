import { describe, expect, test } from 'vitest'
import { asBackup } from '../../../src/notebook/backup/asBackup.ts'
import { most, readBackup } from '../../../src/notebook/backup/read.ts'
import {
  at,
  backupIn,
  bookmark,
  entry,
  fileOf,
  fileWith,
  notebook,
  now,
  refusalOf,
} from './fixtures.ts'

const ours = asBackup(notebook, [bookmark], new Date(at(7)))

describe('a backup', () => {
  test('gives back every text, every earlier text and every road', async () => {
    expect(await backupIn(ours)).toEqual({
      madeAt: at(7),
      entries: notebook,
      bookmarks: [bookmark],
      unreadable: 0,
    })
  })

  test('of an empty notebook is a backup too', async () => {
    expect(await backupIn(asBackup([], [], now))).toMatchObject({ entries: [], bookmarks: [] })
  })

  test('leaves out what holds no text, and the tab that wrote it', async () => {
    const file = asBackup([entry(' ', 1), entry('ord', 2, { tab: 'en-fane' })], [], now)
    expect(JSON.parse(await file.text()).entries).toHaveLength(1)
    expect(await file.text()).not.toContain('en-fane')
  })

  test('keeps half an emoji as it was', async () => {
    const half = entry('\ud83d og 🙂', 1)
    expect((await backupIn(asBackup([half], [], now))).entries).toEqual([half])
  })

  test('with ten thousand long answers is read', async () => {
    const many = Array.from({ length: 10_000 }, (_, i) =>
      entry('Noen satt med ryggen mot lyset. '.repeat(30), 1, {
        question: `q-${i}`,
        earlier: [{ words: 'Noen satt. '.repeat(50), changedAt: at(0) }],
      }),
    )
    const file = asBackup(many, [], now)
    expect(file.size).toBeGreaterThan(10_000_000)
    expect((await backupIn(file)).entries).toEqual(many)
  }, 20_000)

  test('may begin with the mark that some editors put first', async () => {
    expect((await backupIn(new Blob(['\ufeff', ours]))).entries).toEqual(notebook)
  })

  test('with two texts of one answer keeps both', async () => {
    const { entries } = await backupIn(fileWith({ entries: [entry('to', 2), entry('en', 1)] }))
    expect(entries).toEqual([
      entry('to', 2, { writtenAt: at(1), earlier: [{ words: 'en', changedAt: at(1) }] }),
    ])
  })

  test('with two bookmarks of one story keeps the roads of both', async () => {
    const other = { ...bookmark, roads: [[{ scene: 'sea' }]], changedAt: at(1) }
    const { bookmarks } = await backupIn(fileWith({ bookmarks: [other, bookmark] }))
    expect(bookmarks).toEqual([{ ...bookmark, roads: [...other.roads, ...bookmark.roads] }])
  })

  test('with keys that we do not know is read without them', async () => {
    const more = { ...entry('ord', 1), mood: 'blå' }
    const { entries } = await backupIn(fileWith({ entries: [more], theme: 'dark' }))
    expect(entries).toEqual([entry('ord', 1)])
  })
})

describe('moments in a backup', () => {
  const readMoment = async (changedAt: string) =>
    (
      await backupIn(
        fileWith({ entries: [entry('ord', 1, { changedAt }), entry('mer', 2, { question: '' })] }),
      )
    ).entries[0]?.changedAt

  test('are brought to one spelling, so that the newer can be told', async () => {
    expect(await readMoment('2026-11-21T13:05:00+01:00')).toBe(at(5))
    expect(await readMoment('2026-11-21 12:05:00.000000Z')).toBe(at(5))
  })

  test('that have not come yet count as now: no clock makes a text win for ever', async () => {
    expect(await readMoment('2031-01-01T00:00:00.000Z')).toBe(now.toISOString())
    const { entries, bookmarks } = await backupIn(
      fileWith({
        entries: [
          entry('ord', 1, { earlier: [{ words: 'o', changedAt: '9999-12-31T23:59:59Z' }] }),
        ],
        bookmarks: [{ ...bookmark, changedAt: '9999-12-31T23:59:59-23:00' }],
      }),
    )
    expect(entries[0]?.earlier[0]?.changedAt).toBe(now.toISOString())
    expect(bookmarks[0]?.changedAt).toBe(now.toISOString())
  })

  test.each([
    '2026-13-01T00:00:00Z',
    '0000-01-01T00:00:00+23:00',
    '1969-12-31T23:59:59Z',
    'i går',
    '',
  ])('such as «%s» make the record unreadable', async (changedAt) => {
    const file = fileWith({ entries: [entry('ord', 1, { changedAt }), entry('mer', 2)] })
    expect(await backupIn(file)).toMatchObject({ unreadable: 1, entries: [{ words: 'mer' }] })
  })
})

describe('records that cannot be read', () => {
  const { changedAt: _, ...dateless } = entry('ord', 1)
  const broken = {
    'no record at all': null,
    'a list': [],
    'words that are no text': { ...entry('', 1), words: 42 },
    'a language we do not speak': { ...entry('ord', 1), language: 'xx' },
    'a road that is no road': { ...entry('ord', 1), road: [1] },
    'no date': dateless,
    'an id that no story can have': { ...entry('ord', 1), story: 'a/b' },
  }
  test.each(Object.entries(broken))(
    'are counted and leave the others alone: %s',
    async (_, raw) => {
      const file = fileWith({ entries: [raw, entry('lesbar', 2)] })
      expect(await backupIn(file)).toMatchObject({ entries: [{ words: 'lesbar' }], unreadable: 1 })
    },
  )

  test('may hold an endless number, which JSON has no word for but reads', async () => {
    const text = await fileWith({ entries: [entry('ord', 1), entry('lesbar', 2)] }).text()
    const file = new Blob([text.replace(/"order":[\d.]+/, '"order":1e999')])
    expect(await backupIn(file)).toMatchObject({ entries: [{ words: 'lesbar' }], unreadable: 1 })
  })

  test('may be bookmarks', async () => {
    const file = fileWith({ entries: [entry('ord', 1)], bookmarks: [{ ...bookmark, path: 'vei' }] })
    expect(await backupIn(file)).toMatchObject({ bookmarks: [], unreadable: 1 })
  })

  test('and nothing else: then the file is damaged', async () => {
    expect(await refusalOf(fileWith({ entries: [null, 1, 'ord'] }))).toBe('damaged')
  })
})

describe('a file that is refused', () => {
  test.each([
    ['a picture', new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0])])],
    ['an empty file', new Blob([])],
    ['a letter', new Blob(['Kjære Geir'])],
    ['a list', fileOf([1, 2])],
    ['nothing', fileOf(null)],
    ['the backup of something else', fileOf({ version: 1, entries: [], bookmarks: [] })],
    ['somebody else’s notebook', fileWith({ sidestilt: 'wall' })],
    [
      'our mark where nobody looks for it',
      new Blob(['{"__proto__":{"sidestilt":"notebook","version":1}}']),
    ],
  ])('is foreign when it is %s', async (_, file) => {
    expect(await refusalOf(file)).toBe('foreign')
  })

  test.each([
    ['cut off', ours.slice(0, ours.size - 40)],
    ['cut off early', ours.slice(0, 30)],
    [
      'with a byte that is no letter',
      new Blob([ours.slice(0, 300), new Uint8Array([0xff]), ours.slice(301)]),
    ],
    ['without entries', fileWith({ entries: undefined })],
    ['with entries that are no list', fileWith({ entries: { 0: entry('ord', 1) } })],
    ['without bookmarks', fileWith({ bookmarks: undefined })],
    ['without a date', fileWith({ madeAt: 'i går' })],
    ['without a version', fileWith({ version: undefined })],
    ['of a version that never was', fileWith({ version: 0 })],
    ['of a version before that', fileWith({ version: -1 })],
    ['of a version that is no number', fileWith({ version: '1' })],
    ['of a version that is an object', fileWith({ version: { valueOf: 2, toString: 2 } })],
    ['of a version called as what every object has', fileWith({ version: 'constructor' })],
  ])('is damaged when it is ours, but %s', async (_, file) => {
    expect(await refusalOf(file)).toBe('damaged')
  })

  test.each(['2', '1.5', '1e999'])(
    'is from a newer Sidestilt when its version is %s',
    async (version) => {
      expect(await refusalOf(new Blob([`{"sidestilt":"notebook","version":${version}}`]))).toBe(
        'newer',
      )
    },
  )

  test('is too large at a hundred megabytes, and is not even read', async () => {
    const chunk = new Uint8Array(1_000_000)
    const file = new Blob(Array.from({ length: 100 }, () => chunk))
    let isRead = false
    const watched = Object.assign(file, {
      arrayBuffer: () => {
        isRead = true
        return Promise.resolve(new ArrayBuffer(0))
      },
    })
    expect(await refusalOf(watched)).toBe('tooLarge')
    expect(isRead).toBe(false)
    expect(file.size).toBeGreaterThan(most)
  })

  test('is out of reach when it has been taken away since it was picked', async () => {
    const gone = Object.assign(new Blob(['{}']), {
      arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')),
    })
    expect(await refusalOf(gone)).toBe('outOfReach')
  })
})

describe('a million lists in each other', () => {
  const deep = '['.repeat(1_000_000) + ']'.repeat(1_000_000)
  const objects = `${'{"a":'.repeat(1_000_000)}1${'}'.repeat(1_000_000)}`
  const around = (key: string, value: string) =>
    new Blob([`{"sidestilt":"notebook","madeAt":"${at(7)}","bookmarks":[],"${key}":${value}}`])

  test.each([
    ['alone', new Blob([deep])],
    ['that never close', new Blob([deep.slice(0, 1_000_000)])],
    ['of objects', new Blob([objects])],
    ['as the version', around('version', deep)],
    ['as the entries', around('version":1,"entries', deep)],
    ['as an entry', around('version":1,"entries', `[${objects}]`)],
  ])(
    'are refused: %s',
    async (_, file) => {
      expect(await refusalOf(file)).toMatch(/foreign|damaged/)
    },
    20_000,
  )

  test('that nobody asks for do no harm', async () => {
    const file = around('entries":[],"version":1,"theme', objects)
    expect(await readBackup(file, now)).toMatchObject({ entries: [] })
  }, 20_000)
})

test('a file can change nothing about objects', async () => {
  const raw = JSON.stringify(entry('ord', 1)).replace(
    '{',
    '{"__proto__":{"evil":1},"constructor":{"prototype":{"evil":1}},',
  )
  const { entries } = await backupIn(
    new Blob([(await fileWith({ entries: ['here'] }).text()).replace('"here"', raw)]),
  )
  expect(entries).toEqual([entry('ord', 1)])
  expect(Object.keys(entries[0] ?? {})).not.toContain('__proto__')
  expect('evil' in (entries[0] ?? {})).toBe(false)
  expect('evil' in {}).toBe(false)
})
