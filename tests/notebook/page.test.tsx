import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { NotebookPage } from '../../src/notebook/NotebookPage.tsx'
import type { Notebook } from '../../src/notebook/notebook.ts'
import { faultsIn } from './accessible.ts'
import { layOn, lyingOn, newShelf, openTab, whatHelped, whatNext, wordsIn } from './fixtures.ts'

const elsewhere = { ...whatHelped, story: 'meeting', storyTitle: 'Møtet', asked: 'Hvem snakket?' }
const field = (label: string) => screen.getByLabelText<HTMLTextAreaElement>(label)

async function withAnswers(shelf = newShelf()): Promise<Notebook> {
  const notebook = await openTab(shelf)
  notebook.write(whatHelped, 'At noen ventet.')
  notebook.write(whatNext, 'Spør først.')
  notebook.write(elsewhere, 'Fem av ni.')
  await notebook.save()
  return notebook
}

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
    ])
    expect(field('Hva hjalp?')).toHaveValue('At noen ventet.')
    expect(field('Hvem snakket?')).toHaveValue('Fem av ni.')
  })

  test('that is empty says so and shows the way', async () => {
    const { container } = render(<NotebookPage notebook={await openTab()} />)
    expect(screen.getByText(/ikke skrevet noe ennå/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Gå til historiene' })).toHaveAttribute('href', '#/')
    expect(screen.queryByRole('button')).toBeNull()
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

  test('leaves nothing, and says so where the focus is', async () => {
    const shelf = newShelf()
    render(<NotebookPage notebook={await withAnswers(shelf)} />)
    await ask()
    await userEvent.click(screen.getByRole('button', { name: 'Slett alt' }))
    const said = await screen.findByText(/er slettet fra denne maskinen/)
    expect(said).toHaveFocus()
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
