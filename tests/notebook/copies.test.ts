import { deleteDB } from 'idb'
import { describe, expect, test, vi } from 'vitest'
import { soon } from '../soon.ts'
import {
  entryIn,
  isAskedOnLeaving,
  newShelf,
  openTab,
  turnTo,
  whatHelped,
  whatNext,
} from './fixtures.ts'

describe('a tab with words that are nowhere else', () => {
  test('is not left unasked where the browser keeps nothing', async () => {
    vi.stubGlobal('indexedDB', undefined)
    const tab = await openTab()
    expect(isAskedOnLeaving()).toBe(false)
    tab.write(whatHelped, 'At noen ventet.')
    expect(isAskedOnLeaving()).toBe(true)
    await tab.save()
    expect(isAskedOnLeaving()).toBe(true)
    tab.erase(whatHelped)
    expect(isAskedOnLeaving()).toBe(false)
  })

  test('may be left when they have been taken out, until more is written', async () => {
    vi.stubGlobal('indexedDB', undefined)
    const tab = await openTab()
    tab.write(whatHelped, 'At noen ventet.')
    await tab.save()
    await tab.noteCopy()
    expect(isAskedOnLeaving()).toBe(false)
    await new Promise((later) => setTimeout(later, 2))
    tab.write(whatHelped, 'At noen ventet. Lenge.')
    await tab.save()
    expect(isAskedOnLeaving()).toBe(true)
  })

  test('is not left unasked after the browser has been cleaned', async () => {
    const shelf = newShelf()
    const tab = await openTab(shelf)
    tab.write(whatHelped, 'At noen ventet.')
    await tab.save()
    await deleteDB(shelf)
    turnTo('visible')
    await soon(() => expect(isAskedOnLeaving()).toBe(true))
  })

  test('is left unasked where they are kept, or just about to be', async () => {
    const tab = await openTab()
    tab.write(whatHelped, 'At noen ventet.')
    expect(isAskedOnLeaving()).toBe(false)
    await tab.save()
    expect(isAskedOnLeaving()).toBe(false)
  })
})

describe('a backup that is taken in', () => {
  const elsewhere = async () => {
    const tab = await openTab()
    tab.write(whatHelped, 'At noen ventet.')
    tab.write(whatNext, 'Spør først.')
    await tab.save()
    return [entryIn(tab, whatHelped), entryIn(tab, whatNext)]
  }

  test('is a copy of what came with it', async () => {
    const entries = await elsewhere()
    const tab = await openTab()
    const alone: number[] = []
    tab.subscribe(() => alone.push(tab.view().alone.length))
    await tab.takeIn({ entries, bookmarks: [] })
    await soon(() => expect(tab.view().copy.takenAt).not.toBeNull())
    expect(new Set(alone)).toEqual(new Set([0]))
  })

  test('is no copy of what was here already', async () => {
    const entries = await elsewhere()
    const tab = await openTab()
    const own = { ...whatNext, question: '' }
    tab.write(own, 'Ringe før møtet.')
    await tab.takeIn({ entries, bookmarks: [] })
    await tab.save()
    expect(tab.view().alone.map(({ words }) => words)).toEqual(['Ringe før møtet.'])
    expect(tab.view().copy.takenAt).toBeNull()
  })
})
