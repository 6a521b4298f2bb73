import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { distilled, isCut, isNewSitting } from '../../src/notebook/earlier.ts'
import { soon } from '../soon.ts'
import { entryIn, lyingOn, newShelf, openTab, whatHelped, wordsIn } from './fixtures.ts'

const noon = Date.parse('2026-11-21T12:00:00.000Z')
const minutes = (count: number) => vi.setSystemTime(noon + count * 60_000)
const earlierIn = (tab: Awaited<ReturnType<typeof openTab>>) =>
  entryIn(tab, whatHelped).earlier.map(({ words }) => words)

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: noon })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('an answer that is come back to', () => {
  test('in another visit and changed keeps the text it had', async () => {
    const shelf = newShelf()
    const first = await openTab(shelf)
    first.write(whatHelped, 'At noen ventet.')
    await first.save()
    first.close()
    minutes(1)
    const later = await openTab(shelf)
    later.write(whatHelped, 'At ingen ventet.')
    expect(earlierIn(later)).toEqual(['At noen ventet.'])
    await later.save()
    expect(earlierIn(await openTab(shelf))).toEqual(['At noen ventet.'])
  })

  test('after a pause of more than ten minutes too', async () => {
    const tab = await openTab()
    tab.write(whatHelped, 'At noen ventet.')
    minutes(9)
    tab.write(whatHelped, 'At Leo ventet.')
    expect(earlierIn(tab)).toEqual([])
    minutes(20)
    tab.write(whatHelped, 'At Ana ventet.')
    expect(earlierIn(tab)).toEqual(['At Leo ventet.'])
  })

  test('and only added to keeps no half sentence', async () => {
    const tab = await openTab()
    tab.write(whatHelped, 'At noen')
    minutes(20)
    tab.write(whatHelped, 'At noen ventet.')
    expect(earlierIn(tab)).toEqual([])
  })

  test('and added to first, then changed at its beginning, keeps the text it had all the same', async () => {
    const tab = await openTab()
    tab.write(whatHelped, 'At noen ventet')
    minutes(20)
    tab.write(whatHelped, 'At noen ventet lenge')
    tab.write(whatHelped, 'Noen ventet lenge')
    expect(earlierIn(tab)).toEqual(['At noen ventet'])
  })
})

test('a text that loses a lot in one stroke is kept beside what is left', async () => {
  const tab = await openTab()
  tab.write(whatHelped, 'At noen ventet på kaia hele natta.')
  tab.write(whatHelped, '')
  tab.write(whatHelped, 'Te.')
  expect(earlierIn(tab)).toEqual(['At noen ventet på kaia hele natta.'])
})

test('a stroke too many that is taken back leaves nothing behind', async () => {
  const tab = await openTab()
  tab.write(whatHelped, 'At noen ventet på kaia hele natta.')
  tab.write(whatHelped, '')
  tab.write(whatHelped, 'At noen ventet på kaia hele natta.')
  expect(earlierIn(tab)).toEqual([])
})

describe('an earlier text', () => {
  test('can be the answer again, and the answer becomes an earlier text', async () => {
    const shelf = newShelf()
    const tab = await openTab(shelf)
    tab.write(whatHelped, 'Den første.')
    minutes(20)
    tab.write(whatHelped, 'Den andre.')
    const [first] = entryIn(tab, whatHelped).earlier
    minutes(21)
    if (first) tab.restore(whatHelped, first)
    await tab.save()
    const later = await openTab(shelf)
    expect(wordsIn(later, whatHelped)).toBe('Den første.')
    expect(earlierIn(later)).toEqual(['Den andre.'])
  })

  test('that is deleted is gone from the shelf, and does not come back with the next word', async () => {
    const shelf = newShelf()
    const tab = await openTab(shelf)
    tab.write(whatHelped, 'Kari Nordmann sa nei.')
    minutes(20)
    tab.write(whatHelped, 'Hun sa nei.')
    await tab.save()
    const [named] = entryIn(tab, whatHelped).earlier
    if (named) await tab.eraseEarlier(whatHelped, named)
    tab.write(whatHelped, 'Hun sa nei takk.')
    await tab.save()
    expect(earlierIn(tab)).toEqual([])
    expect(JSON.stringify(await lyingOn(shelf, 'entries'))).not.toContain('Nordmann')
  })
})

test('an earlier text that one tab deletes does not come back from another that began with it', async () => {
  const shelf = newShelf()
  const one = await openTab(shelf)
  one.write(whatHelped, 'Kari Nordmann sa nei.')
  await one.save()
  minutes(20)
  const two = await openTab(shelf)
  two.write(whatHelped, 'En kollega sa nei.')
  await two.save()
  await soon(() => expect(earlierIn(one)).toEqual(['Kari Nordmann sa nei.']))
  const [named] = entryIn(one, whatHelped).earlier
  if (named) await one.eraseEarlier(whatHelped, named)
  await soon(() => expect(earlierIn(two)).toEqual([]))
  two.write(whatHelped, 'En kollega sa nei. Og mer.')
  await two.save()
  for (const store of ['entries', 'drafts'])
    expect(JSON.stringify(await lyingOn(shelf, store))).not.toContain('Nordmann')
})

test.each([
  ['nothing empty', [['', 1]], 'Te.', []],
  ['nothing that the answer begins with', [['At', 1]], 'At noen', []],
  [
    'nothing that a later text begins with',
    [
      ['At', 1],
      ['At noen', 2],
    ],
    'Te.',
    ['At noen'],
  ],
  [
    'the oldest first',
    [
      ['to', 2],
      ['en', 1],
    ],
    'tre',
    ['en', 'to'],
  ],
] as const)('of several earlier texts are kept: %s', (_, texts, words, kept) => {
  const earlier = texts.map(([words, minute]) => ({
    words,
    changedAt: new Date(noon + minute * 60_000).toISOString(),
  }))
  expect(distilled(earlier, words).map(({ words }) => words)).toEqual(kept)
})

test('a new sitting begins after ten minutes, and a cut is twenty signs', () => {
  const at = (minute: number) => new Date(noon + minute * 60_000).toISOString()
  expect([isNewSitting(at(0), at(10)), isNewSitting(at(0), at(11))]).toEqual([false, true])
  expect([isCut('x'.repeat(30), 'x'.repeat(11)), isCut('x'.repeat(30), 'x'.repeat(10))]).toEqual([
    false,
    true,
  ])
})
