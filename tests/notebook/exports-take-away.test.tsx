import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Notebook } from '../../src/notebook/notebook.ts'
import { TakeAway } from '../../src/notebook/TakeAway.tsx'
import { faultsIn } from './accessible.ts'
import { entryOf, inside, partsOf } from './exported.ts'
import { openTab, whatHelped } from './fixtures.ts'

const entries = [entryOf(whatHelped, 'At noen ventet.')]
const button = (name: string) => screen.getByRole('button', { name })
const press = (name: string) => userEvent.click(button(name))
const said = (words: string | RegExp) =>
  waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(words))
const nameField = () => screen.getByLabelText<HTMLInputElement>(/Navnet ditt/)
const today = new Date()
const date = [today.getFullYear(), today.getMonth() + 1, today.getDate()]
  .map((part) => String(part).padStart(2, '0'))
  .join('-')

let notebook: Notebook
beforeEach(async () => {
  notebook = await openTab()
})

/** Files that the browser was given, by name. */
const saved = new Map<string, Blob>()
beforeEach(() => {
  saved.clear()
  let blob = new Blob()
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: (file: Blob) => {
        blob = file
        return 'blob:x'
      },
      revokeObjectURL: () => {},
    }),
  )
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.set(this.download, blob)
  })
})

test('the ways out are told calmly: Word first, then paper, the clipboard and plain files', async () => {
  const { container } = render(<TakeAway notebook={notebook} entries={entries} />)
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    'Last ned som Word',
    'Skriv ut eller lagre som PDF',
    'Kopier som tekst',
    'Last ned som Markdown',
    'Last ned som ren tekst',
  ])
  expect(await faultsIn(container)).toEqual([])
})

test('without an answer there is nothing to press, and it says what is missing', () => {
  render(<TakeAway notebook={notebook} entries={[]} />)
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Ta svarene med deg')
  expect(screen.getByText('Velg minst ett svar.')).toBeVisible()
  expect(screen.queryAllByRole('button')).toEqual([])
})

test.each([
  ['Last ned som Word', 'docx'],
  ['Last ned som Markdown', 'md'],
  ['Last ned som ren tekst', 'txt'],
])('«%s» saves a file and says so', async (way, extension) => {
  render(<TakeAway notebook={notebook} entries={entries} />)
  await press(way)
  const name = `sidestilt-refleksjoner-${date}.${extension}`
  await said(`${name} er lastet ned.`)
  await waitFor(() => expect(notebook.view().copy.takenAt).not.toBeNull())
  expect([...saved.keys()]).toEqual([name])
})

describe('a name', () => {
  test('stands in the file and in what it is called, and nowhere else', async () => {
    render(<TakeAway notebook={notebook} entries={entries} />)
    expect(nameField()).toHaveAccessibleDescription(
      'Navnet kommer i fila og i filnavnet. Sidestilt lagrer det ikke.',
    )
    expect(nameField()).toHaveAttribute('autocomplete', 'off')
    await userEvent.type(nameField(), 'Kari Ødegård')
    await press('Last ned som Word')
    await said(/lastet ned/)
    const [[called, file] = ['', new Blob()]] = [...saved]
    expect(called).toBe(`sidestilt-refleksjoner-${date}-kari-odegard.docx`)
    const { document: inFile } = partsOf(new Uint8Array(await file.arrayBuffer()))
    expect(inside(inFile, 'w:p')[1]?.textContent).toBe('Skrevet av Kari Ødegård')
    expect(JSON.stringify([localStorage, sessionStorage, location.href])).not.toContain('Kari')
  })

  test('is gone when the page is left', async () => {
    const { unmount } = render(<TakeAway notebook={notebook} entries={entries} />)
    await userEvent.type(nameField(), 'Kari')
    unmount()
    render(<TakeAway notebook={notebook} entries={entries} />)
    expect(nameField()).toHaveValue('')
  })
})

describe('sharing', () => {
  const shareWith = (share: (data: { files: File[] }) => Promise<void>) => {
    vi.stubGlobal('navigator', { canShare: () => true, share })
    render(<TakeAway notebook={notebook} entries={entries} />)
    return press('Del Word-fila …')
  }

  /** The names of what is shared from here on. */
  const sharedNames = () => {
    const names: string[] = []
    const share = async ({ files }: { files: File[] }) => {
      names.push(...files.map(({ name }) => name))
    }
    vi.stubGlobal('navigator', { canShare: () => true, share })
    render(<TakeAway notebook={notebook} entries={entries} />)
    return names
  }

  test('hands the Word file to the device', async () => {
    const shared: string[] = []
    await shareWith(async ({ files }) => {
      shared.push(...files.map(({ name, type, size }) => `${name} ${type} ${size > 1000}`))
    })
    await said(`sidestilt-refleksjoner-${date}.docx er delt.`)
    expect(shared).toEqual([
      `sidestilt-refleksjoner-${date}.docx application/vnd.openxmlformats-officedocument.wordprocessingml.document true`,
    ])
  })

  test.each([
    ['is drawn away', () => fireEvent.pointerLeave(button('Del Word-fila …'), { buttons: 1 })],
    ['turns into scrolling', () => fireEvent.pointerCancel(button('Del Word-fila …'))],
  ])('begins anew after a press that %s', async (_, drop) => {
    const names = sharedNames()
    fireEvent.pointerDown(button('Del Word-fila …'))
    drop()
    await userEvent.type(nameField(), 'Kari')
    button('Del Word-fila …').focus()
    await userEvent.keyboard('{Enter}')
    await said(/er delt/)
    expect(names).toEqual([`sidestilt-refleksjoner-${date}-kari.docx`])
  })

  test('takes what was begun when the finger came down, also when it is lifted', async () => {
    const names = sharedNames()
    const share = button('Del Word-fila …')
    fireEvent.pointerDown(share)
    fireEvent.pointerLeave(share, { buttons: 0 })
    await userEvent.type(nameField(), 'Kari')
    fireEvent.click(share)
    await said(/er delt/)
    expect(names).toEqual([`sidestilt-refleksjoner-${date}.docx`])
  })

  test('that the browser refuses leads to another way', async () => {
    await shareWith(() => Promise.reject(new DOMException('', 'NotAllowedError')))
    await said('Last den ned, og send den selv.')
  })

  test('that she thinks better of is no fault', async () => {
    let asked = false
    await shareWith(() => {
      asked = true
      return Promise.reject(new DOMException('', 'AbortError'))
    })
    await waitFor(() => expect(asked).toBe(true))
    await said('')
  })

  test('is not offered where the device cannot', () => {
    render(<TakeAway notebook={notebook} entries={entries} />)
    expect(screen.queryByRole('button', { name: /Del/ })).toBeNull()
  })
})

describe('on paper', () => {
  const onPaper = () => document.querySelector('body > .paper')?.textContent
  /** What a browser does when it prints. */
  const printed = () => {
    window.dispatchEvent(new Event('beforeprint'))
    const seen = `${document.title}: ${onPaper()}`
    window.dispatchEvent(new Event('afterprint'))
    return seen
  }

  test('lies the booklet, under the name of the file, while the browser prints', async () => {
    document.title = 'Notatboka'
    let seen = ''
    vi.stubGlobal('print', () => {
      seen = printed()
    })
    render(<TakeAway notebook={notebook} entries={entries} />)
    await userEvent.type(nameField(), 'Kari')
    await press('Skriv ut eller lagre som PDF')
    await waitFor(() =>
      expect(seen).toMatch(
        `sidestilt-refleksjoner-${date}-kari: RefleksjonerSkrevet av KariLaget i`,
      ),
    )
    expect(seen).toContain('At noen ventet.')
    expect([document.title, onPaper()]).toEqual(['Notatboka', undefined])
  })

  test('it lies also when she prints the page of the answers herself, but not when she prints another', async () => {
    const { rerender } = render(<TakeAway notebook={notebook} entries={entries} />)
    expect(printed()).toContain('undefined')
    rerender(<TakeAway notebook={notebook} entries={entries} isPage />)
    await act(() => import('../../src/notebook/exports/paper.tsx'))
    expect(printed()).toContain('At noen ventet.')
  })
})
