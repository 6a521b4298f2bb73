import { expect, test, vi } from 'vitest'
import { layOn, newShelf, openTab } from './fixtures.ts'

const place = {
  story: 'lighthouse',
  version: 1,
  path: [{ scene: 'arrival' }, { scene: 'kitchen', choice: 'ask' }, { scene: 'tea' }],
  turn: true,
  ms: 0,
  roads: [[{ scene: 'arrival' }, { scene: 'kitchen', choice: 'ask' }, { scene: 'tea' }]],
  ended: false,
}
const otherRoad = [{ scene: 'arrival' }, { scene: 'kitchen', choice: 'wait' }, { scene: 'night' }]

test('a bookmark is there again after a reload, to the millisecond', async () => {
  const shelf = newShelf()
  const tab = await openTab(shelf)
  tab.keepBookmark({ ...place, ms: 12_345 })
  await tab.save()
  expect((await openTab(shelf)).view().bookmarks.get('lighthouse')).toMatchObject({
    ...place,
    ms: 12_345,
  })
})

test('the newest of many bookmarks is the one that is kept', async () => {
  const shelf = newShelf()
  const tab = await openTab(shelf)
  for (let ms = 0; ms <= 5000; ms += 1000) tab.keepBookmark({ ...place, ms })
  await tab.save()
  expect(tab.view().bookmarks.get('lighthouse')?.ms).toBe(5000)
  expect((await openTab(shelf)).view().bookmarks.get('lighthouse')?.ms).toBe(5000)
})

test('roads walked in two tabs are all kept, and so is an ending that one of them saw', async () => {
  const shelf = newShelf()
  const [one, two] = [await openTab(shelf), await openTab(shelf)]
  one.keepBookmark({ ...place, ended: true })
  await one.save()
  two.keepBookmark({ ...place, path: otherRoad, roads: [otherRoad] })
  await two.save()
  expect((await openTab(shelf)).view().bookmarks.get('lighthouse')).toMatchObject({
    path: otherRoad,
    roads: [...place.roads, otherRoad],
    ended: true,
  })
})

test('a bookmark is remembered while the page is open, though the browser keeps nothing', async () => {
  vi.stubGlobal('indexedDB', undefined)
  const tab = await openTab()
  tab.keepBookmark(place)
  await tab.save()
  expect(tab.view().bookmarks.get('lighthouse')).toMatchObject(place)
})

test('a bookmark that cannot be read is as good as none, and gives way to a new one', async () => {
  const shelf = newShelf()
  const first = await openTab(shelf)
  await layOn(shelf, 'bookmarks', { ...place, roads: 'none', changedAt: 'yesterday' })
  const tab = await openTab(shelf)
  expect(tab.view()).toMatchObject({ state: 'open', bookmarks: new Map() })
  tab.keepBookmark(place)
  await tab.save()
  expect((await openTab(shelf)).view().bookmarks.get('lighthouse')).toMatchObject(place)
  expect(first.view().state).toBe('open')
})
