import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { speak } from '../../../src/app/i18n.ts'
import { RoomNotes } from '../../../src/lesson/notes/RoomNotes.tsx'
import { keyOf } from '../../../src/notebook/entry.ts'
import { timeToRegret } from '../../../src/notebook/regrets.ts'
import { faultsIn } from '../../notebook/accessible.ts'
import {
  edition,
  isAskedOnLeaving,
  newShelf,
  openTab,
  path,
  whatHelped,
} from '../../notebook/fixtures.ts'
import {
  button,
  field,
  onTheDesk,
  opensDialogs,
  ownQuestion,
  speaksOfLessons,
} from './fixtures.tsx'

opensDialogs()
speaksOfLessons()

const elsewhere = { ...whatHelped, story: 'meeting', storyTitle: 'Møtet', asked: 'Hvem snakket?' }
const dialog = () => screen.getByRole('dialog', { name: 'Begynne på nytt med en ny gruppe?' })

/** Names of the files that the browser was given. */
const saved: string[] = []
beforeEach(() => {
  saved.length = 0
  vi.stubGlobal(
    'URL',
    Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => {} }),
  )
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push(this.download)
  })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('what the room says', () => {
  test('has a field for each question as it is asked, the leader’s own among them, and one for the rest', async () => {
    const { container } = await onTheDesk()
    expect(
      screen
        .getAllByRole('textbox')
        .map((each) => each.closest('.answer')?.querySelector('label')?.textContent),
    ).toEqual(['Hva hjalp?', ownQuestion, 'Hva gjør du neste gang?', 'Annet som kom fram'])
    expect(screen.getByText(/ikke hvem som sa det/)).toHaveTextContent('Ikke skriv navn')
    expect(await faultsIn(container)).toEqual([])
  })

  test('is there again after a reload, with the questions as they were put', async () => {
    const shelf = newShelf()
    const notebook = await openTab(shelf)
    const { unmount } = await onTheDesk({ notebook })
    await userEvent.type(field('Hva hjalp?'), 'At noen ventet.')
    await userEvent.type(field(ownQuestion), 'Den som ringer inn.')
    await userEvent.type(field('Annet som kom fram'), 'Kaffe.')
    await notebook.save()
    unmount()
    await onTheDesk({ notebook: await openTab(shelf) })
    expect(field('Hva hjalp?')).toHaveValue('At noen ventet.')
    expect(field(ownQuestion)).toHaveValue('Den som ringer inn.')
    expect(field('Annet som kom fram')).toHaveValue('Kaffe.')
    expect(screen.getAllByText(/^Lagret på denne maskinen/)).toHaveLength(3)
  })

  test('can be erased and brought back, field by field', async () => {
    const { notebook } = await onTheDesk()
    await userEvent.type(field(ownQuestion), 'Den som ringer inn.')
    await userEvent.click(button(`Slett svaret: ${ownQuestion}`))
    expect(field(ownQuestion)).toHaveValue('')
    await userEvent.click(button(`Angre slettingen: ${ownQuestion}`))
    await act(notebook.save)
    expect(field(ownQuestion)).toHaveValue('Den som ringer inn.')
  })

  test('to a question that is no longer asked is still in sight, since it goes along and is deleted with the rest', async () => {
    const { notebook, rerender } = await onTheDesk()
    await userEvent.type(field(ownQuestion), 'Den som ringer inn.')
    rerender(<RoomNotes edition={edition} questions={[]} path={path} notebook={notebook} />)
    expect(field(ownQuestion)).toHaveValue('Den som ringer inn.')
    expect(field(ownQuestion)).toHaveFocus()
    expect(screen.queryByRole('textbox', { name: 'Hva hjalp?' })).toBeNull()
  })

  test('is one question once, also where a plan asks it twice', async () => {
    await onTheDesk({
      questions: [{ own: ownQuestion }, { id: 'what-helped' }, { own: ownQuestion }],
    })
    expect(field(ownQuestion)).toBeVisible()
  })

  test('on an earlier day may be another group’s: then it says so', async () => {
    const notebook = await openTab()
    const day = { writtenAt: '2026-03-04T09:00:00.000Z', changedAt: '2026-03-04T09:00:00.000Z' }
    await notebook.takeIn({
      entries: [{ ...whatHelped, words: 'Før.', tab: 'a', earlier: [], ...day }],
      bookmarks: [],
    })
    await onTheDesk({ notebook })
    expect(screen.getByText(/Her ligger det notater fra 4. mars 2026/)).toBeVisible()
  })

  test('today needs no such word', async () => {
    await onTheDesk()
    await userEvent.type(field('Hva hjalp?'), 'At noen ventet.')
    expect(screen.queryByText(/Her ligger det notater/)).toBeNull()
  })
})

describe('the group’s file', () => {
  test('is offered when there is something in it', async () => {
    await onTheDesk()
    expect(screen.queryByRole('button', { name: 'Last ned som Word' })).toBeNull()
    await userEvent.type(field('Hva hjalp?'), 'At noen ventet.')
    await userEvent.click(button('Last ned som Word'))
    await screen.findByText(/sidestilt-gruppenotater-\d{4}-\d\d-\d\d\.docx er lastet ned/)
    await userEvent.click(button('Last ned som Markdown'))
    await screen.findByText(/\.md er lastet ned/)
    expect(saved.map((name) => name.replace(/.*\./, ''))).toEqual(['docx', 'md'])
  })

  test('tells which stories are in it when there are several', async () => {
    const notebook = await openTab()
    notebook.write(elsewhere, 'Fem av ni.')
    await onTheDesk({ notebook })
    expect(screen.queryByText(/Fila får med/)).toBeNull()
    await userEvent.type(field('Hva hjalp?'), 'At noen ventet.')
    const [told] = screen.getAllByText(/Fila får med/)
    expect(told).toHaveTextContent('det som er skrevet til Møtet og Fyret.')
  })

  test('counts as a copy: a tab whose notes have been taken along is left unasked', async () => {
    const { openNotebook } = await import('../../../src/notebook/notebook.ts')
    const { memoryShelf } = await import('../../../src/notebook/shelf/memoryShelf.ts')
    const notebook = openNotebook(newShelf(), memoryShelf())
    await onTheDesk({ notebook })
    await userEvent.type(field('Hva hjalp?'), 'At noen ventet.')
    expect(isAskedOnLeaving()).toBe(true)
    await userEvent.click(button('Last ned som Markdown'))
    await waitFor(() => expect(isAskedOnLeaving()).toBe(false))
    notebook.close()
  })
})

describe('a new group', () => {
  const withNotes = async () => {
    const notebook = await openTab()
    notebook.write(elsewhere, 'Fem av ni.')
    const desk = await onTheDesk({ notebook })
    await userEvent.type(field('Hva hjalp?'), 'At noen ventet.')
    await act(notebook.save)
    await userEvent.click(button('Ny gruppe'))
    return { ...desk, notebook }
  }

  test('is asked about first, with the file at hand, and nothing is gone if one thinks better of it', async () => {
    const { container } = await withNotes()
    expect(dialog()).toHaveTextContent('2 notater fra gruppa blir slettet')
    expect(dialog()).toHaveTextContent('Dine egne notater til scenene blir værende.')
    await userEvent.click(within(dialog()).getByRole('button', { name: 'Last ned som Word' }))
    await waitFor(() => expect(saved).toHaveLength(1))
    expect(await faultsIn(container)).toEqual([])
    await userEvent.click(within(dialog()).getByRole('button', { name: 'Behold notatene' }))
    expect(field('Hva hjalp?')).toHaveValue('At noen ventet.')
  })

  test('begins with empty fields; for ten seconds it can be undone', async () => {
    const { notebook } = await withNotes()
    await userEvent.click(button('Slett og begynn på nytt'))
    const told = await screen.findByText('Gruppas notater er slettet fra denne maskinen.')
    await waitFor(() => expect(told).toHaveFocus())
    expect(field('Hva hjalp?')).toHaveValue('')
    expect(screen.queryByRole('button', { name: 'Ny gruppe' })).toBeNull()
    await userEvent.click(button('Angre slettingen'))
    await act(notebook.save)
    expect(field('Hva hjalp?')).toHaveValue('At noen ventet.')
    expect(notebook.view().notes.get(keyOf(elsewhere))?.entry.words).toBe('Fem av ni.')
  })

  test('is for good after ten seconds', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['setTimeout', 'clearTimeout'] })
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime })
    const notebook = await openTab()
    await onTheDesk({ notebook })
    await user.type(field('Hva hjalp?'), 'At noen ventet.')
    await user.click(button('Ny gruppe'))
    await user.click(button('Slett og begynn på nytt'))
    await screen.findByRole('button', { name: 'Angre slettingen' })
    await act(() => vi.advanceTimersByTimeAsync(timeToRegret + 100))
    expect(await screen.findByText(/kan ikke angres lenger/)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Angre slettingen' })).toBeNull()
  })
})

test('the notes speak the other languages too', async () => {
  for (const [language, rest] of [
    ['nn', 'Anna som kom fram'],
    ['en', 'What else came up'],
  ] as const) {
    await speak(language)
    const { unmount } = await onTheDesk()
    expect(field(rest)).toBeVisible()
    unmount()
  }
  await speak('nb')
})
