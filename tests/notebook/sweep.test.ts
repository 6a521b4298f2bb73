import { openDB } from 'idb'
import { describe, expect, test, vi } from 'vitest'
import { timeToRegret } from '../../src/notebook/regrets.ts'
import { comeBack, sweep } from '../../src/notebook/shelf/sweep.ts'
import { isOnTheMove } from '../../src/notebook/shelf/van.ts'
import { soon } from '../soon.ts'
import {
  clearOn,
  layOn,
  lyingOn,
  newShelf,
  openTab,
  seen,
  whatHelped,
  whatNext,
  wordsIn,
} from './fixtures.ts'

const nothing = () => {}
const namesOf = async () => (await indexedDB.databases()).map(({ name }) => name)

async function withAnswers(shelf: string) {
  const tab = await openTab(shelf)
  tab.write(whatHelped, 'At noen ventet.')
  tab.write(whatNext, 'Spør først.')
  await tab.save()
  tab.keepBookmark({
    story: 'lighthouse',
    version: 1,
    path: [{ scene: 'arrival' }],
    turn: false,
    ms: 0,
    roads: [],
    ended: false,
  })
  await soon(async () => expect(await lyingOn(shelf, 'bookmarks')).toHaveLength(1))
  return tab
}

describe('a sweep', () => {
  test('leaves everything that was not erased, and no database but the shelf', async () => {
    const shelf = newShelf()
    ;(await withAnswers(shelf)).close()
    await layOn(shelf, 'entries', { story: 'x', question: 'y', words: 42 })
    const before = await Promise.all(
      (['entries', 'bookmarks', 'drafts', 'unreadable'] as const).map((s) => lyingOn(shelf, s)),
    )
    expect(await sweep(shelf, nothing)).toBe(true)
    const after = await Promise.all(
      (['entries', 'bookmarks', 'drafts', 'unreadable'] as const).map((s) => lyingOn(shelf, s)),
    )
    expect(after).toEqual(before)
    expect((await namesOf()).filter((name) => name?.startsWith(shelf))).toEqual([shelf])
  })

  test('comes ten seconds after a deletion, and not before', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true })
    const shelf = newShelf()
    const tab = await withAnswers(shelf)
    const deleted = vi.spyOn(indexedDB, 'deleteDatabase')
    await tab.erase(whatHelped)
    await vi.advanceTimersByTimeAsync(timeToRegret - 1000)
    expect(deleted).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1500)
    await soon(() => expect(deleted).toHaveBeenCalledWith(shelf))
    vi.useRealTimers()
    await seen(tab, whatNext, 'Spør først.')
    await soon(async () => expect(await lyingOn(shelf, 'marks')).toEqual([]))
    expect(wordsIn(await openTab(shelf), whatNext)).toBe('Spør først.')
  })

  test('that the last visit had no time for is done by the next', async () => {
    const shelf = newShelf()
    const first = await withAnswers(shelf)
    await first.erase(whatHelped)
    first.close()
    const deleted = vi.spyOn(indexedDB, 'deleteDatabase')
    const next = await openTab(shelf)
    await soon(() => expect(deleted).toHaveBeenCalledWith(shelf))
    await next.save()
    expect(wordsIn(await openTab(shelf), whatNext)).toBe('Spør først.')
  })

  test('is not done where another tab writes just now', async () => {
    const request = vi.fn((_: string, __: object, act: (lock: null) => unknown) => act(null))
    vi.stubGlobal('navigator', { locks: { request } })
    const shelf = newShelf()
    expect(await sweep(shelf, nothing)).toBe(false)
    expect(await namesOf()).not.toContain(`${shelf}.moving`)
  })
})

describe('a sweep that is broken off', () => {
  /** As it stands when the browser dies after the shelf was deleted: all is in the van. */
  async function inTheVan(shelf: string) {
    const tab = await withAnswers(shelf)
    tab.close()
    const load = {
      entries: (await lyingOn(shelf, 'entries')).map((entry) => {
        const { story, question } = entry as typeof whatHelped
        return [[story, question], entry]
      }),
    }
    const van = await openDB(`${shelf}.moving`, 1, {
      upgrade: (database) => database.createObjectStore('load'),
    })
    await van.put('load', load, 'all')
    van.close()
    await clearOn(shelf, 'entries')
  }

  test('is mended by the next visit: everything comes back', async () => {
    const shelf = newShelf()
    await inTheVan(shelf)
    const next = await openTab(shelf)
    expect(wordsIn(next, whatHelped)).toBe('At noen ventet.')
    expect(wordsIn(next, whatNext)).toBe('Spør først.')
    expect(await isOnTheMove(shelf)).toBe(false)
  })

  test('loses neither what it took along nor what was written since', async () => {
    const shelf = newShelf()
    await inTheVan(shelf)
    const since = {
      ...whatHelped,
      words: 'Skrevet siden.',
      writtenAt: '2099-01-01T00:00:00.000Z',
      changedAt: '2099-01-01T00:00:00.000Z',
      tab: 'b',
      earlier: [],
    }
    await layOn(shelf, 'entries', since)
    await comeBack(shelf)
    expect(await lyingOn(shelf, 'entries')).toContainEqual(
      expect.objectContaining({
        words: 'Skrevet siden.',
        earlier: [expect.objectContaining({ words: 'At noen ventet.' })],
      }),
    )
  })

  test('before anything was packed has nothing to bring back, and is forgotten', async () => {
    const shelf = newShelf()
    ;(await withAnswers(shelf)).close()
    const van = await openDB(`${shelf}.moving`, 1, {
      upgrade: (database) => database.createObjectStore('load'),
    })
    van.close()
    const next = await openTab(shelf)
    expect(wordsIn(next, whatHelped)).toBe('At noen ventet.')
    expect(await isOnTheMove(shelf)).toBe(false)
  })
})
