import { describe, expect, test, vi } from 'vitest'
import { askedOf } from '../../src/notebook/asked.ts'
import type { Draft } from '../../src/notebook/drafts.ts'
import { shelfNamed } from '../../src/notebook/shelf/shelf.ts'
import { soon } from '../soon.ts'
import {
  clearOn,
  draftsOn,
  english,
  entryIn,
  layOn,
  lyingOn,
  newShelf,
  openTab,
  path,
  seen,
  turnTo,
  whatHelped,
  whatNext,
  wordsIn,
} from './fixtures.ts'

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

describe('an answer', () => {
  test('is there again after a reload, with the question as it was put', async () => {
    const shelf = newShelf()
    const tab = await openTab(shelf)
    tab.write(whatHelped, 'At noen ventet.')
    await tab.save()
    tab.close()

    const again = await openTab(shelf)
    expect(entryIn(again, whatHelped)).toMatchObject({ ...whatHelped, words: 'At noen ventet.' })
    expect(again.view().state).toBe('open')
  })

  test('is on the shelf within 400 ms of the last key, with nobody asking', async () => {
    const shelf = newShelf()
    const tab = await openTab(shelf)
    tab.write(whatHelped, 'At noen')
    await wait(400)
    expect([...tab.view().notes.values()][0]?.saved).toBe('yes')
    await clearOn(shelf, 'drafts')
    expect(wordsIn(await openTab(shelf), whatHelped)).toBe('At noen')
  })

  test('is put on the shelf while she types on and on', async () => {
    const shelf = newShelf()
    const tab = await openTab(shelf)
    for (let typed = 1; typed <= 8; typed++) {
      tab.write(whatHelped, 'x'.repeat(typed))
      await wait(60)
    }
    tab.close()
    await clearOn(shelf, 'drafts')
    expect(wordsIn(await openTab(shelf), whatHelped)?.length).toBeGreaterThanOrEqual(2)
  })

  test.each([
    ['the page is hidden', () => turnTo('hidden')],
    ['the page is left', () => window.dispatchEvent(new Event('pagehide'))],
  ])('is put on the shelf at once when %s', async (_, leave) => {
    const shelf = newShelf()
    const tab = await openTab(shelf)
    tab.write(whatHelped, 'At noen')
    leave()
    await wait(100)
    await clearOn(shelf, 'drafts')
    expect(wordsIn(await openTab(shelf), whatHelped)).toBe('At noen')
    turnTo('visible')
  })

  test('keeps the time it was first written, and the question as it was last put', async () => {
    const tab = await openTab()
    tab.write(whatHelped, 'At noen')
    await tab.save()
    const { writtenAt } = entryIn(tab, whatHelped)
    await wait(5)
    tab.write(askedOf(english, 'what-helped', path), 'At noen ventet')
    await tab.save()
    const entry = entryIn(tab, whatHelped)
    expect(entry).toMatchObject({ asked: 'What helped?', language: 'en', writtenAt })
    expect(entry.changedAt > writtenAt).toBe(true)
  })

  test('leaves nothing behind when its words are taken away again', async () => {
    const shelf = newShelf()
    const tab = await openTab(shelf)
    tab.write(whatHelped, 'At noen')
    await tab.save()
    tab.write(whatHelped, '')
    await tab.save()
    expect((await openTab(shelf)).view().notes.size).toBe(0)
  })

  test('keeps 100 000 signs, emoji and line breaks as they are', async () => {
    const shelf = newShelf()
    const long = `${'Æ ø å 🙂\n\n'.repeat(11_112)}slutt`
    const tab = await openTab(shelf)
    tab.write(whatHelped, long)
    await tab.save()
    expect(wordsIn(await openTab(shelf), whatHelped)).toBe(long)
  })

  test('makes the notebook ask the browser to keep it, once', async () => {
    const persist = vi.fn(async () => true)
    vi.stubGlobal('navigator', { storage: { persist, persisted: async () => false } })
    const tab = await openTab()
    tab.write(whatHelped, 'a')
    tab.write(whatHelped, 'ab')
    await tab.save()
    tab.write(whatNext, 'c')
    await tab.save()
    expect(persist).toHaveBeenCalledTimes(1)
    expect(tab.view().promised).toBe(true)
  })
})

describe('a tab that dies while she types', () => {
  test('loses nothing: the next one takes in what was on its way', async () => {
    const shelf = newShelf()
    const dying = await openTab(shelf)
    dying.write(whatHelped, 'At noen ventet.')
    dying.close()

    const next = await openTab(shelf)
    expect(wordsIn(next, whatHelped)).toBe('At noen ventet.')
    expect(await draftsOn(shelf)).toEqual([])
    expect(wordsIn(await openTab(shelf), whatHelped)).toBe('At noen ventet.')
  })

  test('does not undo what another tab has written since', async () => {
    const shelf = newShelf()
    const dying = await openTab(shelf)
    dying.write(whatHelped, 'gammelt')
    dying.close()
    await wait(20)
    const [draft] = await draftsOn(shelf)
    await clearOn(shelf, 'drafts')

    await wait(5)
    const other = await openTab(shelf)
    other.write(whatHelped, 'nyere')
    await other.save()
    await layOn(shelf, 'drafts', draft)

    const next = await openTab(shelf)
    expect(wordsIn(next, whatHelped)).toBe('nyere')
    expect(entryIn(next, whatHelped).earlier.map(({ words }) => words)).toEqual(['gammelt'])
  })

  test('loses nothing of what was typed while the words before were put away', async () => {
    const shelf = newShelf()
    const tab = await openTab(shelf)
    tab.write(whatHelped, 'At noen')
    const saving = tab.save()
    await Promise.resolve()
    tab.write(whatHelped, 'At noen ventet')
    await saving
    tab.close()
    expect(wordsIn(await openTab(shelf), whatHelped)).toBe('At noen ventet')
  })

  test('keeps what was cut while the words before were put away', async () => {
    const shelf = newShelf()
    const tab = await openTab(shelf)
    await tab.save()
    const sentence = 'At noen ventet på oss i døra.'
    tab.write(whatHelped, sentence)
    const saving = tab.save()
    await Promise.resolve()
    tab.write(whatHelped, `${sentence} Og mer.`)
    tab.write(whatHelped, 'Nei.')
    await saving
    await tab.save()
    const { earlier } = entryIn(await openTab(shelf), whatHelped)
    expect(earlier.map(({ words }) => words)).toEqual([`${sentence} Og mer.`])
  })

  test('leaves no draft once the shelf has the words', async () => {
    const shelf = newShelf()
    const tab = await openTab(shelf)
    tab.write(whatHelped, 'At noen')
    expect(await draftsOn(shelf)).toHaveLength(1)
    await tab.save()
    expect(await draftsOn(shelf)).toEqual([])
  })

  test('can leave a draft that nobody can read; it stays where it is', async () => {
    const shelf = newShelf()
    ;(await openTab(shelf)).close()
    const half = { entry: { story: 'lighthouse', question: 'what-helped', tab: 'x' } }
    await layOn(shelf, 'drafts', half)
    const tab = await openTab(shelf)
    expect(tab.view()).toMatchObject({ state: 'open' })
    expect(await draftsOn(shelf)).toHaveLength(1)
  })
})

describe('two tabs', () => {
  test('show each other what is written', async () => {
    const shelf = newShelf()
    const [one, two] = [await openTab(shelf), await openTab(shelf)]
    one.write(whatHelped, 'At noen ventet.')
    await one.save()
    await seen(two, whatHelped, 'At noen ventet.')
  })

  test('writing different answers keep both', async () => {
    const shelf = newShelf()
    const [one, two] = [await openTab(shelf), await openTab(shelf)]
    one.write(whatHelped, 'en')
    two.write(whatNext, 'to')
    await Promise.all([one.save(), two.save()])
    const third = await openTab(shelf)
    expect(wordsIn(third, whatHelped)).toBe('en')
    expect(wordsIn(third, whatNext)).toBe('to')
  })

  test('writing in the same answer lose no text: the newer is shown, the older kept', async () => {
    const shelf = newShelf()
    const [one, two] = [await openTab(shelf), await openTab(shelf)]
    one.write(whatHelped, 'fra den ene')
    await wait(5)
    two.write(whatHelped, 'fra den andre')
    await Promise.all([two.save(), one.save()])
    for (const tab of [one, two, await openTab(shelf)]) {
      await seen(tab, whatHelped, 'fra den andre')
      await soon(() =>
        expect(entryIn(tab, whatHelped).earlier.map(({ words }) => words)).toEqual(['fra den ene']),
      )
    }
  })

  test('writing in the same answer lose no text, also when the older is typed on with while the newer comes', async () => {
    const shelf = newShelf()
    const [one, two] = [await openTab(shelf), await openTab(shelf)]
    one.write(whatHelped, 'fra den ene')
    await wait(5)
    two.write(whatHelped, 'fra den andre')
    await two.save()
    const saving = one.save()
    await Promise.resolve()
    one.write(whatHelped, 'fra den ene, og mer')
    await saving
    await one.save()
    const { words, earlier } = entryIn(await openTab(shelf), whatHelped)
    expect(words).toBe('fra den ene, og mer')
    expect(earlier.map(({ words }) => words)).toContain('fra den andre')
  })

  test('leave each other alone when one opens while the other types', async () => {
    const name = newShelf()
    const typing = await openTab(name)
    const shelf = shelfNamed(name)
    typing.write(whatHelped, 'At noen')
    const [draft] = (await shelf.read()).drafts
    typing.write(whatHelped, 'At noen ventet.')
    await typing.save()
    await shelf.adopt(draft as Draft)
    expect(wordsIn(await openTab(name), whatHelped)).toBe('At noen ventet.')
  })

  test('hear of an answer that was erased, and do not bring it back', async () => {
    const shelf = newShelf()
    const [one, two] = [await openTab(shelf), await openTab(shelf)]
    one.write(whatHelped, 'At noen ventet.')
    await one.save()
    await seen(two, whatHelped, 'At noen ventet.')
    one.erase(whatHelped)
    await seen(two, whatHelped, '')
    await two.save()
    expect((await openTab(shelf)).view().notes.size).toBe(0)
  })

  test('catch up when one is come back to, even if they heard nothing', async () => {
    vi.stubGlobal('BroadcastChannel', undefined)
    const shelf = newShelf()
    const [one, two] = [await openTab(shelf), await openTab(shelf)]
    one.write(whatHelped, 'At noen ventet.')
    await one.save()
    turnTo('visible')
    await seen(two, whatHelped, 'At noen ventet.')
  })

  test('tell each other no word of what is written', async () => {
    const shelf = newShelf()
    const heard: unknown[] = []
    const channel = new BroadcastChannel(shelf)
    channel.addEventListener('message', ({ data }) => heard.push(data))
    const tab = await openTab(shelf)
    tab.write(whatHelped, 'hemmelig')
    await tab.save()
    tab.erase(whatHelped)
    await tab.save()
    await soon(() => expect(heard.length).toBeGreaterThanOrEqual(2))
    channel.close()
    expect(JSON.stringify(heard)).not.toContain('hemmelig')
  })
})

describe('erasing', () => {
  test('takes an answer off the shelf and out of the drafts', async () => {
    const shelf = newShelf()
    const tab = await openTab(shelf)
    tab.write(whatHelped, 'At noen')
    await tab.save()
    tab.write(whatHelped, 'At noen ventet')
    tab.erase(whatHelped)
    await tab.save()
    expect(await draftsOn(shelf)).toEqual([])
    expect((await openTab(shelf)).view().notes.size).toBe(0)
  })

  test('takes an answer away also while it is on its way to the shelf', async () => {
    const shelf = newShelf()
    const tab = await openTab(shelf)
    tab.write(whatHelped, 'At noen')
    const saving = tab.save()
    await Promise.resolve()
    tab.erase(whatHelped)
    await saving
    await tab.save()
    expect(wordsIn(tab, whatHelped)).toBe('')
    expect((await openTab(shelf)).view().notes.size).toBe(0)
  })

  test('in one tab leaves what is being typed in another', async () => {
    const shelf = newShelf()
    const [one, two] = [await openTab(shelf), await openTab(shelf)]
    one.write(whatHelped, 'At noen')
    await one.save()
    await seen(two, whatHelped, 'At noen')
    two.write(whatHelped, 'At noen ventet')
    one.erase(whatHelped)
    await one.save()
    await wait(50)
    expect(wordsIn(two, whatHelped)).toBe('At noen ventet')
    await two.save()
    expect(wordsIn(await openTab(shelf), whatHelped)).toBe('At noen ventet')
  })

  test('can be undone: the answer comes back with its history', async () => {
    const shelf = newShelf()
    const tab = await openTab(shelf)
    tab.write(whatHelped, 'At noen ventet.')
    await tab.save()
    const before = entryIn(tab, whatHelped)
    await tab.erase(whatHelped)
    expect(await lyingOn(shelf, 'entries')).toEqual([])
    tab.putBack(whatHelped)
    await tab.save()
    expect(entryIn(await openTab(shelf), whatHelped)).toEqual(before)
  })

  test('all leaves nothing on the shelf, in the drafts or in another tab', async () => {
    const shelf = newShelf()
    const [one, two] = [await openTab(shelf), await openTab(shelf)]
    one.write(whatHelped, 'en')
    one.write(whatNext, 'to')
    await one.save()
    await seen(two, whatNext, 'to')
    expect(await one.eraseAll()).toBe(true)
    await seen(two, whatHelped, '')
    await seen(two, whatNext, '')
    expect(await draftsOn(shelf)).toEqual([])
    expect((await openTab(shelf)).view().notes.size).toBe(0)
  })
})
