import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { SharedMachine } from '../../src/app/screens/SharedMachine.tsx'
import { AnswerField } from '../../src/notebook/AnswerField.tsx'
import { Before } from '../../src/notebook/Before.tsx'
import { EndVisit } from '../../src/notebook/EndVisit.tsx'
import { Faults } from '../../src/notebook/Faults.tsx'
import { type Notebook, openNotebook } from '../../src/notebook/notebook.ts'
import { SaveStatus } from '../../src/notebook/SaveStatus.tsx'
import { memoryShelf } from '../../src/notebook/shelf/memoryShelf.ts'
import { openAt } from '../device/pageAt.ts'
import { soon } from '../soon.ts'
import { faultsIn } from './accessible.ts'
import {
  closedAfterwards,
  entryIn,
  isAskedOnLeaving,
  layOn,
  newShelf,
  openTab,
  path,
  seen,
  whatHelped,
  whatNext,
  wordsIn,
} from './fixtures.ts'

/** A notebook on a shared machine. */
async function shared(name = newShelf()): Promise<Notebook> {
  const notebook = openNotebook(name, memoryShelf())
  closedAfterwards(notebook)
  await notebook.ready
  return notebook
}
const written = async () => {
  const notebook = await shared()
  notebook.write(whatHelped, 'At noen ventet.')
  await notebook.save()
  return notebook
}
const place = { story: 'lighthouse', version: 1, turn: false, ms: 0, roads: [path], ended: true }

/** jsdom knows dialogs but cannot open them. */
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function () {
    this.open = false
  }
})

describe('the notebook of a shared machine', () => {
  test('keeps words, their earlier texts and the road as long as the tab is open', async () => {
    const notebook = await written()
    expect(notebook.view().state).toBe('shared')
    const more = 'At noen ventet, og hadde satt på kaffe.'
    notebook.write(whatHelped, more)
    notebook.write(whatHelped, 'Kaffe.')
    await notebook.save()
    expect(entryIn(notebook, whatHelped).earlier.map(({ words }) => words)).toEqual([more])
    notebook.keepBookmark({ ...place, path })
    await soon(() => expect(notebook.view().bookmarks.get('lighthouse')?.ended).toBe(true))
    await notebook.noteCopy()
    expect(notebook.view().copy.takenAt).not.toBeNull()
  })

  test('leaves no database behind, and asks the browser to keep nothing', async () => {
    const persist = vi.fn()
    vi.stubGlobal('navigator', { ...navigator, storage: { persist } })
    const name = newShelf()
    const notebook = await shared(name)
    notebook.write(whatHelped, 'At noen ventet.')
    notebook.keepBookmark({ ...place, path })
    await notebook.save()
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(name)
    expect(persist).not.toHaveBeenCalled()
  })

  test('is its tab’s alone, and does not read what the machine holds', async () => {
    const name = newShelf()
    const before = await openTab(name)
    before.write(whatHelped, 'Fra før.')
    await before.save()
    const one = await shared(name)
    const two = await shared(name)
    expect(wordsIn(one, whatHelped)).toBeUndefined()
    one.write(whatNext, 'Bare her.')
    await one.save()
    await seen(before, whatHelped, 'Fra før.')
    expect(wordsIn(two, whatNext)).toBeUndefined()
    expect(wordsIn(before, whatNext)).toBeUndefined()
  })

  test('lets an answer be erased and put back', async () => {
    const notebook = await written()
    await notebook.erase(whatHelped)
    expect(wordsIn(notebook, whatHelped)).toBe('')
    notebook.putBack(whatHelped)
    await notebook.save()
    expect(wordsIn(notebook, whatHelped)).toBe('At noen ventet.')
    await notebook.eraseAll()
    expect(wordsIn(notebook, whatHelped)).toBe('')
  })

  test('takes a copy in from elsewhere, and lets it be undone', async () => {
    const elsewhere = await written()
    const notebook = await shared()
    notebook.write(whatNext, 'Spør først.')
    const taken = await notebook.takeIn({
      entries: [entryIn(elsewhere, whatHelped)],
      bookmarks: [],
    })
    expect(wordsIn(notebook, whatHelped)).toBe('At noen ventet.')
    expect(await taken?.undo()).toBe(true)
    expect(wordsIn(notebook, whatHelped)).toBe('')
    expect(wordsIn(notebook, whatNext)).toBe('Spør først.')
  })

  test('says under each answer, and once for all, that it is in this tab only', async () => {
    const notebook = await written()
    render(
      <>
        <AnswerField asked={whatHelped} notebook={notebook} />
        <Faults notebook={notebook} />
        <SaveStatus notebook={notebook} />
      </>,
    )
    const note = screen.getByText('Bare i denne fanen. Ingenting lagres på maskinen.')
    expect(note).toHaveAttribute('data-saved', 'no')
    expect(screen.getByText(/Lukker du den, er det borte/)).toBeVisible()
    expect(screen.getByRole('alert')).toBeEmptyDOMElement()
  })
})

describe('before a shared machine is left', () => {
  test('the browser asks while something is written that has not been taken out', async () => {
    const notebook = await shared()
    expect(isAskedOnLeaving()).toBe(false)
    notebook.write(whatHelped, 'At noen ventet.')
    expect(isAskedOnLeaving()).toBe(true)
    await act(async () => notebook.noteTaken([entryIn(notebook, whatHelped)]))
    expect(isAskedOnLeaving()).toBe(false)
    await new Promise((later) => setTimeout(later, 2))
    notebook.write(whatHelped, 'At noen ventet. Lenge.')
    expect(isAskedOnLeaving()).toBe(true)
    notebook.letGo()
    notebook.write(whatHelped, 'At noen ventet. Veldig lenge.')
    expect(isAskedOnLeaving()).toBe(false)
  })

  test('it is told what would be lost, and there are ways to take it along and to stay', async () => {
    const stayed = vi.fn()
    const { container } = render(
      <EndVisit notebook={await written()} isAsked={true} onStay={stayed} />,
    )
    const dialog = screen.getByRole('dialog', { name: 'Avslutte og tømme?' })
    expect(dialog).toHaveTextContent('ett svar')
    expect(screen.getByRole('button', { name: 'Last ned som Word' })).toBeVisible()
    expect(dialog).toHaveTextContent('slett dem her')
    await userEvent.click(screen.getByRole('button', { name: 'Fortsett' }))
    expect(stayed).toHaveBeenCalled()
    expect(await faultsIn(container)).toEqual([])
  })

  test('nothing is offered to be taken along when nothing is written', async () => {
    render(<EndVisit notebook={await shared()} isAsked={true} onStay={() => {}} />)
    expect(screen.getByRole('dialog')).toHaveTextContent('ikke skrevet noe')
    expect(screen.queryByRole('button', { name: 'Last ned som Word' })).toBeNull()
  })
})

describe('turning shared machine on', () => {
  test('is a link that a whole room can be given', async () => {
    const { container } = render(<SharedMachine />)
    expect(screen.getByRole('link', { name: 'Slå på delt maskin' })).toHaveAttribute(
      'href',
      expect.stringMatching(/\?shared#\/$/),
    )
    expect(await faultsIn(container)).toEqual([])
  })

  test('what lies here can be left, or taken away with the roads and from the disk', async () => {
    const name = newShelf()
    const notebook = await openTab(name)
    notebook.write(whatHelped, 'At noen ventet.')
    notebook.keepBookmark({ ...place, path })
    await notebook.save()
    const turnedOn = vi.fn()
    render(<Before notebook={notebook} onTurnOn={turnedOn} onStay={() => {}} />)
    expect(screen.getByRole('dialog')).toHaveTextContent('ett svar')
    await userEvent.click(screen.getByRole('button', { name: 'La det ligge' }))
    expect(turnedOn).toHaveBeenCalledTimes(1)
    await userEvent.click(screen.getByRole('button', { name: 'Slett det' }))
    await soon(() => expect(turnedOn).toHaveBeenCalledTimes(2))
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(name)
  })

  test('an answer that was emptied counts: its earlier text is still here', async () => {
    const notebook = await openTab()
    notebook.write(whatHelped, 'At noen ventet, og hadde satt på kaffe.')
    await notebook.save()
    notebook.write(whatHelped, '')
    await notebook.save()
    render(<Before notebook={notebook} onTurnOn={() => {}} onStay={() => {}} />)
    expect(screen.getByRole('dialog')).toHaveTextContent('ett svar')
  })

  test('what cannot be read is told of, and handed over', async () => {
    const name = newShelf()
    await openTab(name)
    await layOn(name, 'entries', { story: 'lighthouse', question: 'what-helped', text: 'annet' })
    render(<Before notebook={await openTab(name)} onTurnOn={() => {}} onStay={() => {}} />)
    const dialog = screen.getByRole('dialog')
    expect(dialog).toHaveTextContent('Ett svar på denne maskinen lar seg ikke lese.')
    expect(dialog).not.toHaveTextContent('hvor langt noen er kommet')
    expect(screen.getByRole('button', { name: 'Last ned det som ikke lar seg lese' })).toBeVisible()
  })

  test('notes from lessons led here are told of, and taken away with the rest', async () => {
    const lesson = newShelf()
    const room = await openTab(lesson)
    room.write(whatHelped, 'Det rommet sa.')
    await room.save()
    const turnedOn = vi.fn()
    render(
      <Before notebook={await openTab()} lessons={[room]} onTurnOn={turnedOn} onStay={() => {}} />,
    )
    const dialog = screen.getByRole('dialog')
    expect(dialog).toHaveTextContent('Her ligger det notater fra kurs')
    expect(dialog).not.toHaveTextContent('Det rommet sa.')
    expect(screen.queryByRole('button', { name: 'Last ned som Word' })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Slett det' }))
    await soon(() => expect(turnedOn).toHaveBeenCalled())
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(lesson)
  })

  test('a lesson’s notebook is found where something lies in it, and never begun by looking', async () => {
    openAt('')
    const { lessonNotebooksLeft } = await import('../../src/notebook/lessonNotebooks.ts')
    expect(await lessonNotebooksLeft()).toEqual([])
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('sidestilt-room')

    const room = await openTab('sidestilt-room')
    expect(await lessonNotebooksLeft()).toEqual([])
    room.write(whatHelped, 'Det rommet sa.')
    await room.save()
    openAt('')
    const again = await import('../../src/notebook/lessonNotebooks.ts')
    const [found] = await again.lessonNotebooksLeft()
    expect(found?.view().notes.size).toBe(1)
    found?.close()
    await room.clear()
  })
})
