import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { courseNote, ownNoteOn } from '../../src/notebook/asked.ts'
import { NotebookPage } from '../../src/notebook/NotebookPage.tsx'
import type { Notebook } from '../../src/notebook/notebook.ts'
import { timeToRegret } from '../../src/notebook/regrets.ts'
import { isFound } from '../../src/notebook/search.ts'
import { soon } from '../soon.ts'
import { faultsIn } from './accessible.ts'
import {
  edition,
  entryIn,
  layOn,
  lyingOn,
  newShelf,
  openTab,
  path,
  whatHelped,
  whatNext,
  wordsIn,
} from './fixtures.ts'

const elsewhere = { ...whatHelped, story: 'meeting', storyTitle: 'Møtet', asked: 'Hvem snakket?' }
const inReadingOrder = (elements: Element[]): boolean =>
  elements.every(
    (element, i) =>
      i === 0 ||
      ((elements[i - 1]?.compareDocumentPosition(element) ?? 0) &
        Node.DOCUMENT_POSITION_FOLLOWING) !==
        0,
  )
const field = (label: string) => screen.getByLabelText<HTMLTextAreaElement>(label)

async function withAnswers(shelf = newShelf()): Promise<Notebook> {
  const notebook = await openTab(shelf)
  notebook.write(whatHelped, 'At noen ventet.')
  notebook.write(whatNext, 'Spør først.')
  notebook.write(elsewhere, 'Fem av ni.')
  await notebook.save()
  return notebook
}

afterEach(() => {
  vi.useRealTimers()
})

/** jsdom knows dialogs but cannot open them. */
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function () {
    this.open = false
  }
})

describe('the notebook', () => {
  test('gathers every answer under its story', async () => {
    render(<NotebookPage notebook={await withAnswers()} />)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Notatboka')
    expect(screen.getAllByRole('heading', { level: 2 }).map((h) => h.textContent)).toEqual([
      'Fyret',
      'Møtet',
      'Ta svarene med deg',
    ])
    expect(field('Hva hjalp?')).toHaveValue('At noen ventet.')
    expect(field('Hvem snakket?')).toHaveValue('Fem av ni.')
  })

  test('that is empty says so and shows the way', async () => {
    const { container } = render(<NotebookPage notebook={await openTab()} />)
    expect(screen.getByText(/ikke skrevet noe ennå/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Gå til historiene' })).toHaveAttribute('href', '#/')
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Hent inn en kopi',
    ])
    expect(screen.getByLabelText('Ett lite skritt jeg vil ta')).toHaveValue('')
    expect(await faultsIn(container)).toEqual([])
  })

  test('is where answers can be gone on with', async () => {
    const shelf = newShelf()
    const notebook = await withAnswers(shelf)
    render(<NotebookPage notebook={notebook} />)
    await userEvent.type(field('Hva hjalp?'), ' Lenge.')
    await act(() => notebook.save())
    expect(wordsIn(await openTab(shelf), whatHelped)).toBe('At noen ventet. Lenge.')
  })

  test('keeps an emptied field in sight until the page is left', async () => {
    const notebook = await withAnswers()
    const { unmount } = render(<NotebookPage notebook={notebook} />)
    await userEvent.clear(field('Hva hjalp?'))
    await act(() => notebook.save())
    expect(field('Hva hjalp?')).toHaveValue('')
    unmount()
    render(<NotebookPage notebook={notebook} />)
    expect(screen.queryByLabelText('Hva hjalp?')).toBeNull()
    expect(field('Hva gjør du neste gang?')).toHaveValue('Spør først.')
  })

  test('says where the answers lie and whether the browser has promised to keep them', async () => {
    vi.stubGlobal('navigator', {
      storage: { persist: async () => true, persisted: async () => true },
    })
    const { container } = render(<NotebookPage notebook={await withAnswers()} />)
    expect(screen.getByText(/i nettleseren på denne maskinen/)).toHaveTextContent(/har lovet/)
    expect(container.querySelector('[data-shelf]')).toHaveAttribute('data-shelf', 'open')
  })

  test('is accessible', async () => {
    const { container } = render(<NotebookPage notebook={await withAnswers()} />)
    expect(await faultsIn(container)).toEqual([])
  })
})

describe('the answers of a story', () => {
  test('stand along the road, under the choice they belong to, with her own note last', async () => {
    const notebook = await openTab()
    notebook.write(ownNoteOn(edition, path), 'Spør Leo.')
    notebook.write(whatNext, 'Spør først.')
    notebook.write(whatHelped, 'At noen ventet.')
    render(<NotebookPage notebook={notebook} />)
    const chose = screen.getByText(/^Du valgte dette da Leo tok av seg lua:/)
    expect(chose).toHaveTextContent('Spurte ham')
    const order = [
      chose,
      field('Hva hjalp?'),
      field('Hva gjør du neste gang?'),
      field('Egne notater'),
    ]
    expect(inReadingOrder(order)).toBe(true)
  })

  test('tell the choice once, however many answers belong to it', async () => {
    const notebook = await openTab()
    notebook.write(whatHelped, 'At noen ventet.')
    notebook.write({ ...whatHelped, question: 'two', asked: 'Og så?' }, 'Te.')
    render(<NotebookPage notebook={notebook} />)
    expect(screen.getAllByText(/^Du valgte dette/)).toHaveLength(1)
  })

  test('of an older Sidestilt, that knew no moment, name the scene', async () => {
    const notebook = await openTab()
    notebook.write({ ...whatHelped, choice: { scene: 'Kjøkkenet', taken: 'Ventet' } }, 'Ro.')
    render(<NotebookPage notebook={notebook} />)
    expect(screen.getByText(/^Du valgte dette i «Kjøkkenet»:/)).toHaveTextContent('Ventet')
  })

  test('in another language than the screen name the scene, and say what language it is', async () => {
    const notebook = await openTab()
    const choice = { scene: 'The kitchen', taken: 'Asked him', when: 'Leo took off his cap' }
    notebook.write({ ...whatHelped, language: 'en', choice }, 'Tea.')
    render(<NotebookPage notebook={notebook} />)
    expect(screen.getByText(/^Du valgte/)).toHaveTextContent(
      'Du valgte dette i «The kitchen»: Asked him',
    )
    for (const part of ['The kitchen', 'Asked him'])
      expect(screen.getByText(part)).toHaveAttribute('lang', 'en')
  })

  test('say when they were written and when they were last changed', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-20T12:00:00') })
    const notebook = await openTab()
    notebook.write(whatHelped, 'At noen')
    notebook.write(whatNext, 'Spør.')
    vi.setSystemTime(new Date('2026-11-21T12:00:00'))
    notebook.write(whatHelped, 'At noen ventet.')
    vi.useRealTimers()
    render(<NotebookPage notebook={notebook} />)
    expect(screen.getByText('Skrevet 20. november 2026, endret 21. november 2026')).toBeVisible()
    expect(screen.getByText('Skrevet 20. november 2026')).toBeVisible()
  })
})

describe('her own notes', () => {
  test('are one for the story, and one small step for the whole course', async () => {
    const shelf = newShelf()
    const notebook = await withAnswers(shelf)
    render(<NotebookPage notebook={notebook} />)
    await userEvent.type(field('Ett lite skritt jeg vil ta'), 'Ringe Geir.')
    await act(() => notebook.save())
    expect(wordsIn(await openTab(shelf), courseNote('nb'))).toBe('Ringe Geir.')
    expect(field('Ett lite skritt jeg vil ta')).toHaveAccessibleDescription(/For hele kurset/)
  })
})

describe('searching', () => {
  const search = () => screen.getByRole('searchbox', { name: 'Søk i notatboka' })

  test('shows the answers that hold the words, and says how many', async () => {
    render(<NotebookPage notebook={await withAnswers()} />)
    await userEvent.type(search(), 'VENTET')
    expect(field('Hva hjalp?')).toBeVisible()
    expect(screen.queryByLabelText('Hvem snakket?')).toBeNull()
    expect(screen.getByText('1 treff')).toHaveAttribute('role', 'status')
    await userEvent.clear(search())
    expect(field('Hvem snakket?')).toBeVisible()
  })

  test('that finds nothing says so', async () => {
    render(<NotebookPage notebook={await withAnswers()} />)
    await userEvent.type(search(), 'kaffe')
    expect(screen.getByText('Ingen treff på «kaffe».')).toBeVisible()
  })

  test('keeps an answer in sight while it is being written in', async () => {
    render(<NotebookPage notebook={await withAnswers()} />)
    await userEvent.type(search(), 'ventet')
    await userEvent.clear(field('Hva hjalp?'))
    await userEvent.type(field('Hva hjalp?'), 'Te.')
    expect(field('Hva hjalp?')).toHaveValue('Te.')
  })

  test.each([
    ['in the question', 'hjalp', true],
    ['in the name of the story', 'fyret', true],
    ['with the beginnings of words, in any order', 'vent noe', true],
    ['without caring for accents and capitals', 'CAFE', true],
    ['but å is not a', 'gar', false],
    ['and nothing else', 'kaffe', false],
  ])('finds words %s', (_, query, found) => {
    const words = 'At noen ventet på café i går'
    const entry = { ...whatHelped, words, writtenAt: '', changedAt: '', tab: '', earlier: [] }
    expect(isFound(query, entry)).toBe(found)
  })
})

describe('choosing what comes along', () => {
  const include = (label: RegExp) => screen.getByRole('checkbox', { name: label })

  test('begins with everything, and tells how much is left', async () => {
    render(<NotebookPage notebook={await withAnswers()} />)
    expect(screen.getByText('3 av 3 svar blir med.')).toBeVisible()
    await userEvent.click(include(/Ta med: Hva hjalp/))
    expect(screen.getByText('2 av 3 svar blir med.')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Ta med alt' }))
    expect(include(/Ta med: Hva hjalp/)).toBeChecked()
  })

  test('of nothing leaves nothing to download', async () => {
    render(<NotebookPage notebook={await withAnswers()} />)
    await userEvent.click(screen.getByRole('button', { name: 'Ikke ta med noe' }))
    expect(screen.queryByRole('button', { name: 'Last ned som Word' })).toBeNull()
    expect(screen.getByText('Velg minst ett svar.')).toBeVisible()
  })

  test('of nothing leaves nothing but a title on paper', async () => {
    render(<NotebookPage notebook={await withAnswers()} />)
    await userEvent.click(screen.getByRole('button', { name: 'Ikke ta med noe' }))
    await act(() => import('../../src/notebook/exports/paper.tsx'))
    window.dispatchEvent(new Event('beforeprint'))
    const paper = document.querySelector('body > .paper')
    expect(paper).toHaveTextContent(/^RefleksjonerLaget i Sidestilt \d+\. \S+ \d{4}$/)
    window.dispatchEvent(new Event('afterprint'))
  })

  test('tells that answers the search hides come along, and can keep to those it found', async () => {
    render(<NotebookPage notebook={await withAnswers()} />)
    const onlyFound = 'Ta bare med treffene'
    expect(screen.queryByRole('button', { name: onlyFound })).toBeNull()
    await userEvent.type(screen.getByRole('searchbox'), 'ventet')
    expect(screen.getByText('3 av 3 svar blir med, også de søket skjuler.')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: onlyFound }))
    expect(screen.getByText('1 av 3 svar blir med.')).toBeVisible()
    await userEvent.clear(screen.getByRole('searchbox'))
    expect(include(/Ta med: Hva hjalp/)).toBeChecked()
    expect(include(/Ta med: Hvem snakket/)).not.toBeChecked()
    await userEvent.type(screen.getByRole('searchbox'), 'kaffe')
    expect(screen.queryByRole('button', { name: onlyFound })).toBeNull()
  })
})

describe('an earlier version', () => {
  async function withAVersion() {
    const shelf = newShelf()
    ;(await withAnswers(shelf)).close()
    const notebook = await openTab(shelf)
    notebook.write(whatHelped, 'Noe helt annet.')
    await notebook.save()
    render(<NotebookPage notebook={notebook} />)
    await userEvent.click(screen.getByText('1 tidligere versjon', { selector: 'summary' }))
    return { notebook, shelf }
  }

  test('comes back, and the text it takes the place of becomes a version', async () => {
    const { notebook } = await withAVersion()
    await userEvent.click(screen.getByRole('button', { name: /Hent fram igjen/ }))
    expect(field('Hva hjalp?')).toHaveValue('At noen ventet.')
    expect(field('Hva hjalp?')).toHaveFocus()
    expect(entryIn(notebook, whatHelped).earlier.map(({ words }) => words)).toEqual([
      'Noe helt annet.',
    ])
  })

  test('can go for good, without the answer', async () => {
    const { notebook, shelf } = await withAVersion()
    await userEvent.click(screen.getByRole('button', { name: /Slett versjonen/ }))
    await soon(() => expect(entryIn(notebook, whatHelped).earlier).toEqual([]))
    await soon(async () =>
      expect(JSON.stringify(await lyingOn(shelf, 'entries'))).not.toContain('At noen ventet.'),
    )
    expect(field('Hva hjalp?')).toHaveValue('Noe helt annet.')
  })
})

describe('the line that is always in sight', () => {
  const line = (container: HTMLElement) =>
    container.querySelector<HTMLElement>('.status-line') as HTMLElement

  test('tells that the words are kept on this machine, since when, and the way to a copy', async () => {
    const { container } = render(<NotebookPage notebook={await withAnswers()} />)
    expect(line(container)).toHaveTextContent(/Lagret på denne maskinen \d\d:\d\d/)
    expect(within(line(container)).getByRole('button', { name: 'Last ned kopi' })).toBeVisible()
  })

  test('promises nothing before there is anything', async () => {
    const { container } = render(<NotebookPage notebook={await openTab()} />)
    expect(line(container)).toHaveTextContent('Det du skriver, lagres på denne maskinen.')
    expect(within(line(container)).queryByRole('button')).toBeNull()
  })

  test('says so where nothing can be kept', async () => {
    vi.stubGlobal('indexedDB', undefined)
    const notebook = await openTab()
    notebook.write(whatHelped, 'At noen ventet.')
    await notebook.save()
    const { container } = render(<NotebookPage notebook={notebook} />)
    expect(line(container)).toHaveTextContent('Ikke lagret på denne maskinen.')
  })

  test('offers a copy after the third answer, once and never again', async () => {
    const shelf = newShelf()
    const notebook = await openTab(shelf)
    const { container, unmount } = render(<NotebookPage notebook={notebook} />)
    await act(async () => {
      notebook.write(whatHelped, 'At noen ventet.')
      notebook.write(whatNext, 'Spør først.')
      await notebook.save()
    })
    expect(line(container)).not.toHaveTextContent('Vil du ha en kopi?')
    await act(async () => {
      notebook.write(elsewhere, 'Fem av ni.')
      await notebook.save()
    })
    expect(line(container)).toHaveTextContent('3 svar ligger bare her. Vil du ha en kopi?')
    await userEvent.click(within(line(container)).getByRole('button', { name: 'Ikke nå' }))
    expect(line(container)).not.toHaveTextContent('Vil du ha en kopi?')
    unmount()
    const later = render(<NotebookPage notebook={await openTab(shelf)} />)
    expect(line(later.container)).not.toHaveTextContent('Vil du ha en kopi?')
  })

  test('does not offer a copy of what has been taken out', async () => {
    const notebook = await withAnswers()
    await notebook.noteCopy()
    const { container } = render(<NotebookPage notebook={notebook} />)
    expect(line(container)).toHaveTextContent(/Siste kopi \d\d:\d\d/)
    expect(line(container)).not.toHaveTextContent('Vil du ha en kopi?')
  })
})

describe('deleting all', () => {
  const ask = () =>
    userEvent.click(screen.getByRole('button', { name: 'Slett alt jeg har skrevet' }))

  test('asks once, says how much, and can be called off', async () => {
    const notebook = await withAnswers()
    const { container } = render(<NotebookPage notebook={notebook} />)
    await ask()
    expect(screen.getByRole('dialog', { name: 'Slette alt du har skrevet?' })).toHaveTextContent(
      '3 svar blir borte fra denne maskinen',
    )
    expect(await faultsIn(container)).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: 'Behold svarene' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(wordsIn(notebook, whatHelped)).toBe('At noen ventet.')
  })

  test('can be regretted for ten seconds; then it cannot', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true })
    const shelf = newShelf()
    const notebook = await withAnswers(shelf)
    render(<NotebookPage notebook={notebook} />)
    await ask()
    await userEvent.click(screen.getByRole('button', { name: 'Slett alt' }))
    await userEvent.click(await screen.findByRole('button', { name: 'Angre slettingen' }))
    await soon(async () =>
      expect(await screen.findByText('Det du hadde skrevet, er tilbake.')).toHaveFocus(),
    )
    await act(() => notebook.save())
    expect(wordsIn(await openTab(shelf), whatHelped)).toBe('At noen ventet.')

    await ask()
    await userEvent.click(screen.getByRole('button', { name: 'Slett alt' }))
    await screen.findByRole('button', { name: 'Angre slettingen' })
    await act(() => vi.advanceTimersByTimeAsync(timeToRegret + 100))
    expect(await screen.findByText(/kan ikke angres lenger/)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Angre slettingen' })).toBeNull()
    vi.useRealTimers()
    expect((await openTab(shelf)).view().notes.size).toBe(0)
  })

  test('can still be regretted by one who leaves the page and comes back at once', async () => {
    const notebook = await withAnswers()
    const { unmount } = render(<NotebookPage notebook={notebook} />)
    await ask()
    await userEvent.click(screen.getByRole('button', { name: 'Slett alt' }))
    await screen.findByText(/er slettet fra denne maskinen/)
    unmount()
    render(<NotebookPage notebook={notebook} />)
    await userEvent.click(screen.getByRole('button', { name: 'Angre slettingen' }))
    expect(field('Hva hjalp?')).toHaveValue('At noen ventet.')
  })

  test('is no longer spoken of once something new is written', async () => {
    const notebook = await withAnswers()
    render(<NotebookPage notebook={notebook} />)
    await ask()
    await userEvent.click(screen.getByRole('button', { name: 'Slett alt' }))
    await screen.findByText(/er slettet fra denne maskinen/)
    await userEvent.type(field('Ett lite skritt jeg vil ta'), 'Ringe.')
    expect(screen.queryByText(/er slettet fra denne maskinen/)).toBeNull()
  })

  test('is offered too where an answer is empty but has earlier versions', async () => {
    const shelf = newShelf()
    const first = await openTab(shelf)
    first.write(whatHelped, 'At noen ventet på kaia.')
    first.write(whatHelped, '')
    await first.save()
    first.close()
    render(<NotebookPage notebook={await openTab(shelf)} />)
    expect(screen.getByText('Tomt nå. Tidligere versjoner ligger her fortsatt.')).toBeVisible()
    expect(screen.getByRole('button', { name: /Slett svaret: Hva hjalp/ })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Slett alt jeg har skrevet' })).toBeVisible()
  })

  test('leaves nothing, and says so where the focus is', async () => {
    const shelf = newShelf()
    render(<NotebookPage notebook={await withAnswers(shelf)} />)
    await ask()
    await userEvent.click(screen.getByRole('button', { name: 'Slett alt' }))
    const said = await screen.findByText(/er slettet fra denne maskinen/)
    await soon(() => expect(said).toHaveFocus())
    expect(await lyingOn(shelf, 'entries')).toEqual([])
    expect(screen.queryByRole('button', { name: 'Slett alt jeg har skrevet' })).toBeNull()
  })

  test('that the browser refuses is not called done', async () => {
    const notebook = await withAnswers()
    render(<NotebookPage notebook={notebook} />)
    vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(() => {
      throw new DOMException('', 'UnknownError')
    })
    await ask()
    await userEvent.click(screen.getByRole('button', { name: 'Slett alt' }))
    expect(await screen.findByText(/lot oss ikke slette/)).toBeVisible()
    expect(field('Hva hjalp?')).toHaveValue('At noen ventet.')
  })
})

describe('a notebook with something that cannot be read', () => {
  test('says how much, shows the rest and hands it over as a file', async () => {
    const shelf = newShelf()
    ;(await withAnswers(shelf)).close()
    await layOn(shelf, 'entries', { story: 'x', question: 'y', words: 42 })
    const { container } = render(<NotebookPage notebook={await openTab(shelf)} />)
    expect(screen.getByRole('alert')).toHaveTextContent(
      /Ett svar på denne maskinen lar seg ikke lese/,
    )
    expect(field('Hva hjalp?')).toHaveValue('At noen ventet.')
    expect(await faultsIn(container)).toEqual([])

    const files: Blob[] = []
    vi.stubGlobal(
      'URL',
      Object.assign(URL, {
        createObjectURL: (file: Blob) => `blob:${files.push(file)}`,
        revokeObjectURL: () => {},
      }),
    )
    let name = ''
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      name = this.download
    })
    await userEvent.click(
      screen.getByRole('button', { name: 'Last ned det som ikke lar seg lese' }),
    )
    expect(name).toMatch(/^sidestilt-uleselig-\d{4}-\d\d-\d\d\.json$/)
    expect(JSON.parse(await (files[0] as Blob).text())).toEqual([
      { story: 'x', question: 'y', words: 42 },
    ])
  })
})
