import { describe, expect, test } from 'vitest'
import { entryIn, newShelf, openTab, whatHelped, whatNext, wordsIn } from './fixtures.ts'

const brought = (words: string, earlier: string[] = []) => ({
  entries: [
    {
      ...whatHelped,
      words,
      writtenAt: '2026-11-20T09:00:00.000Z',
      changedAt: '2026-11-20T10:00:00.000Z',
      tab: 'elsewhere',
      earlier: earlier.map((text) => ({ words: text, changedAt: '2026-11-20T09:30:00.000Z' })),
    },
  ],
  bookmarks: [],
})
const earlierIn = (tab: Awaited<ReturnType<typeof openTab>>) =>
  entryIn(tab, whatHelped).earlier.map(({ words }) => words)

async function withAnAnswer() {
  const tab = await openTab(newShelf())
  tab.write(whatHelped, 'Skrevet her.')
  tab.write(whatNext, 'Bare her.')
  await tab.save()
  return tab
}

describe('what is taken in from another device', () => {
  test('lies beside what is here: the newer is the answer, the older an earlier text', async () => {
    const tab = await withAnAnswer()
    await tab.takeIn(brought('Skrevet der.', ['Begynt der.']))
    expect(wordsIn(tab, whatHelped)).toBe('Skrevet her.')
    expect(earlierIn(tab)).toEqual(['Begynt der.', 'Skrevet der.'])
    expect(wordsIn(tab, whatNext)).toBe('Bare her.')
  })

  test('goes out again as if it had never come', async () => {
    const tab = await withAnAnswer()
    const before = entryIn(tab, whatHelped)
    const taken = await tab.takeIn(brought('Skrevet der.'))
    expect(await taken?.undo()).toBe(true)
    expect(entryIn(tab, whatHelped)).toEqual(before)
  })

  test('stays where she has written since', async () => {
    const tab = await withAnAnswer()
    const taken = await tab.takeIn(brought('Skrevet der.'))
    tab.write(whatHelped, 'Skrevet her etterpå.')
    await taken?.undo()
    expect(wordsIn(tab, whatHelped)).toBe('Skrevet her etterpå.')
    expect(earlierIn(tab)).toContain('Skrevet der.')
  })

  test('and undone brings no earlier text back that was deleted since', async () => {
    const tab = await openTab(newShelf())
    await tab.takeIn(brought('Skrevet der.', ['Kari Nordmann sa nei.']))
    const taken = await tab.takeIn(brought('Skrevet der.'))
    const [named] = entryIn(tab, whatHelped).earlier
    if (named) await tab.eraseEarlier(whatHelped, named)
    await taken?.undo()
    expect(earlierIn(tab)).toEqual([])
  })
})
