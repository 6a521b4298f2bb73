import { deleteDB, openDB } from 'idb'
import { describe, expect, test, vi } from 'vitest'
import { faultOf } from '../../src/notebook/fault.ts'
import { soon } from '../soon.ts'
import {
  entryIn,
  layOn,
  lyingOn,
  newShelf,
  openTab,
  seen,
  turnTo,
  whatHelped,
  whatNext,
  wordsIn,
} from './fixtures.ts'

const savedIn = (tab: Awaited<ReturnType<typeof openTab>>) =>
  [...tab.view().notes.values()].map(({ saved }) => saved)

const throws = (name: string) => () => {
  throw new DOMException('not now', name)
}

test.each([
  ['QuotaExceededError', 'full'],
  ['SecurityError', 'blocked'],
  ['InvalidStateError', 'blocked'],
  ['TimeoutError', 'blocked'],
  ['UnknownError', 'damaged'],
  ['VersionError', 'damaged'],
  ['NotFoundError', 'damaged'],
])('a browser that throws %s says that the shelf is %s', (name, fault) => {
  expect(faultOf(new DOMException('', name))).toBe(fault)
})

test('Chromium that lets no site, or no foreign frame, keep anything blocks; it has not damaged the shelf', () => {
  const message = 'The user denied permission to access the database.'
  expect(faultOf(new DOMException(message, 'UnknownError'))).toBe('blocked')
})

test('what is thrown may be anything', () => {
  expect([null, undefined, 'no', 3].map(faultOf)).toEqual(Array(4).fill('damaged'))
})

describe('a browser that keeps nothing', () => {
  test.each([
    ['has no database', () => vi.stubGlobal('indexedDB', undefined)],
    ['forbids it', () => vi.spyOn(indexedDB, 'open').mockImplementation(throws('SecurityError'))],
    [
      'refuses in a private window',
      () => vi.spyOn(indexedDB, 'open').mockImplementation(throws('InvalidStateError')),
    ],
  ])('and %s: the words stay on the screen, and it is said', async (_, break_) => {
    break_()
    const tab = await openTab()
    expect(tab.view().state).toBe('blocked')
    tab.write(whatHelped, 'At noen ventet.')
    await tab.save()
    expect(wordsIn(tab, whatHelped)).toBe('At noen ventet.')
    expect(savedIn(tab)).toEqual(['failed'])
  })

  test('after all does so later: what waited is kept then', async () => {
    const shelf = newShelf()
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(throws('SecurityError'))
    const tab = await openTab(shelf)
    tab.write(whatHelped, 'At noen ventet.')
    await tab.save()
    open.mockRestore()
    turnTo('visible')
    await soon(() => expect(savedIn(tab)).toEqual(['yes']))
    expect(tab.view().state).toBe('open')
    expect(wordsIn(await openTab(shelf), whatHelped)).toBe('At noen ventet.')
  })

  test('lets her write and erase all the same', async () => {
    vi.stubGlobal('indexedDB', undefined)
    const tab = await openTab()
    tab.write(whatHelped, 'At noen')
    await tab.save()
    expect(wordsIn(tab, whatHelped)).toBe('At noen')
    tab.erase(whatHelped)
    expect(await tab.eraseAll()).toBe(false)
    expect(wordsIn(tab, whatHelped)).toBe('')
  })
})

test('a database that does not answer within two seconds is called blocked, and used once it does', async () => {
  const shelf = newShelf()
  // Something holds on to the database while the browser is told to delete it: whoever comes next has to wait.
  const holder = await openDB(shelf, 1)
  const deleted = deleteDB(shelf)
  const tab = await openTab(shelf)
  expect(tab.view().state).toBe('blocked')
  tab.write(whatHelped, 'At noen ventet.')
  expect(wordsIn(tab, whatHelped)).toBe('At noen ventet.')

  holder.close()
  await deleted
  await tab.save()
  expect(savedIn(tab)).toEqual(['yes'])
  expect(tab.view().state).toBe('open')
})

describe('a full disk', () => {
  const fill = () =>
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(throws('QuotaExceededError'))

  test('is said at once; the words stay, and what was kept before stays kept', async () => {
    const shelf = newShelf()
    const tab = await openTab(shelf)
    tab.write(whatHelped, 'At noen')
    await tab.save()
    fill()
    tab.write(whatHelped, 'At noen ventet.')
    await tab.save()
    expect(tab.view().state).toBe('full')
    expect(savedIn(tab)).toEqual(['failed'])
    expect(wordsIn(tab, whatHelped)).toBe('At noen ventet.')
    expect(await lyingOn(shelf, 'entries')).toMatchObject([{ words: 'At noen' }])
  })

  test('that only shows when the browser writes is heard too', async () => {
    const tab = await openTab()
    const put = IDBObjectStore.prototype.put
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      record,
    ) {
      const request = put.call(this, record)
      const { transaction } = this
      request.addEventListener('success', () => {
        Object.defineProperty(transaction, 'error', {
          get: () => new DOMException('', 'QuotaExceededError'),
        })
        transaction.abort()
      })
      return request
    })
    tab.write(whatHelped, 'At noen')
    await tab.save()
    expect(tab.view().state).toBe('full')
    expect(savedIn(tab)).toEqual(['failed'])
  })

  test('that gets room again takes all that waited', async () => {
    const shelf = newShelf()
    const tab = await openTab(shelf)
    const full = fill()
    tab.write(whatHelped, 'en')
    tab.write(whatNext, 'to')
    await tab.save()
    expect(savedIn(tab)).toEqual(['failed', 'failed'])
    full.mockRestore()
    tab.write(whatNext, 'to og tre')
    await tab.save()
    expect(savedIn(tab)).toEqual(['yes', 'yes'])
    expect(tab.view().state).toBe('open')
    expect(wordsIn(await openTab(shelf), whatHelped)).toBe('en')
  })
})

describe('a damaged notebook', () => {
  const foreign = { story: 'lighthouse', question: 'what-helped', text: 'skrevet av noe annet' }

  test('shows what can be read, hands over the rest as it lies there, and clears nothing', async () => {
    const shelf = newShelf()
    const first = await openTab(shelf)
    first.write(whatNext, 'Be om hjelp.')
    await first.save()
    await layOn(shelf, 'entries', foreign)

    const tab = await openTab(shelf)
    expect(wordsIn(tab, whatNext)).toBe('Be om hjelp.')
    expect(tab.view()).toMatchObject({ state: 'open', unreadable: [foreign] })
    expect(await lyingOn(shelf, 'entries')).toContainEqual(foreign)
  })

  test('keeps an unreadable record when a new answer takes its place', async () => {
    const shelf = newShelf()
    await openTab(shelf)
    await layOn(shelf, 'entries', foreign)
    const tab = await openTab(shelf)
    tab.write(whatHelped, 'At noen ventet.')
    await tab.save()
    const next = await openTab(shelf)
    expect(wordsIn(next, whatHelped)).toBe('At noen ventet.')
    expect(next.view().unreadable).toEqual([foreign])
  })

  test('lets go of unreadable records only when the learner deletes all', async () => {
    const shelf = newShelf()
    await openTab(shelf)
    await layOn(shelf, 'entries', foreign)
    const tab = await openTab(shelf)
    await tab.eraseAll()
    expect(tab.view().unreadable).toEqual([])
    expect(await lyingOn(shelf, 'entries')).toEqual([])
  })

  test('with one record that the browser cannot read shows the others', async () => {
    const shelf = newShelf()
    const first = await openTab(shelf)
    first.write(whatHelped, 'lesbar')
    first.write(whatNext, 'råtten')
    await first.save()
    first.close()
    const get = IDBObjectStore.prototype.get
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementationOnce(throws('DataError'))
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (
      this: IDBObjectStore,
      key,
    ) {
      if (String(key).includes('what-next')) throw new DOMException('', 'DataError')
      return get.call(this, key)
    })
    const tab = await openTab(shelf)
    expect(wordsIn(tab, whatHelped)).toBe('lesbar')
    expect(tab.view().unreadable).toHaveLength(1)
  })

  test('from a newer Sidestilt is read, and left exactly as it is', async () => {
    const shelf = newShelf()
    const first = await openTab(shelf)
    first.write(whatHelped, 'At noen ventet.')
    await first.save()
    first.close()
    const newer = await openDB(shelf, 7, { upgrade: (db) => db.createObjectStore('own-notes') })
    newer.close()

    const tab = await openTab(shelf)
    expect(tab.view().state).toBe('damaged')
    expect(wordsIn(tab, whatHelped)).toBe('At noen ventet.')
    tab.write(whatHelped, 'At noen ventet lenge.')
    await tab.save()
    expect(savedIn(tab)).toEqual(['failed'])
    expect(wordsIn(tab, whatHelped)).toBe('At noen ventet lenge.')
    expect(await tab.eraseAll()).toBe(false)
    const still = await openDB(shelf)
    expect([still.version, [...still.objectStoreNames]]).toEqual([
      7,
      ['bookmarks', 'drafts', 'entries', 'marks', 'own-notes', 'unreadable'],
    ])
    still.close()
    expect(await lyingOn(shelf, 'entries')).toMatchObject([{ words: 'At noen ventet.' }])
  })

  test('gives an answer back to the screen when it cannot be erased', async () => {
    const shelf = newShelf()
    const tab = await openTab(shelf)
    tab.write(whatHelped, 'At noen ventet.')
    await tab.save()
    vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(throws('UnknownError'))
    tab.erase(whatHelped)
    await seen(tab, whatHelped, 'At noen ventet.')
    expect(tab.view().state).toBe('damaged')
  })

  test('that is not a notebook at all is left alone', async () => {
    const shelf = newShelf()
    const foreignDatabase = await openDB(shelf, 1, {
      upgrade: (db) => db.createObjectStore('recipes', { autoIncrement: true }),
    })
    await foreignDatabase.add('recipes', { name: 'Lapskaus' })
    foreignDatabase.close()
    const tab = await openTab(shelf)
    expect(tab.view().state).toBe('damaged')
    tab.write(whatHelped, 'At noen ventet.')
    await tab.save()
    expect(wordsIn(tab, whatHelped)).toBe('At noen ventet.')
    expect(await lyingOn(shelf, 'recipes')).toEqual([{ name: 'Lapskaus' }])
  })
})

describe('a browser that is cleaned while the page is open', () => {
  test('takes no word off the screen, and the loss is said', async () => {
    const shelf = newShelf()
    const tab = await openTab(shelf)
    tab.write(whatHelped, 'At noen ventet.')
    await tab.save()
    await deleteDB(shelf)
    turnTo('visible')
    await soon(() => expect(savedIn(tab)).toEqual(['gone']))
    expect(wordsIn(tab, whatHelped)).toBe('At noen ventet.')
    expect(await lyingOn(shelf, 'entries')).toEqual([])

    tab.write(whatHelped, 'At noen ventet lenge.')
    await tab.save()
    expect(savedIn(tab)).toEqual(['yes'])
  })

  test('does not stop the next word from being kept', async () => {
    const shelf = newShelf()
    const tab = await openTab(shelf)
    tab.write(whatHelped, 'At noen')
    await tab.save()
    await deleteDB(shelf)
    tab.write(whatHelped, 'At noen ventet.')
    await tab.save()
    expect(entryIn(await openTab(shelf), whatHelped).words).toBe('At noen ventet.')
  })
})
