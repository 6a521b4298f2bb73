import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { speak } from '../../src/app/i18n.ts'
import { MidReflection } from '../../src/notebook/MidReflection.tsx'
import type { Notebook } from '../../src/notebook/notebook.ts'
import { Reflections } from '../../src/notebook/Reflections.tsx'
import { tell } from '../../src/story/telling.ts'
import { lighthouse } from '../fixtures.ts'
import { soon } from '../soon.ts'
import { faultsIn } from './accessible.ts'
import {
  edition,
  english,
  entryIn,
  newShelf,
  openTab,
  path,
  whatHelped,
  wordsIn,
} from './fixtures.ts'

const questions = ['what-helped', 'what-next']
const field = (label: string) => screen.getByLabelText<HTMLTextAreaElement>(label)
const savedNote = (label: string) =>
  field(label).closest('.answer')?.querySelector<HTMLElement>('[data-saved]')

const show = (notebook: Notebook, shown = edition) =>
  render(<Reflections edition={shown} questions={questions} path={path} notebook={notebook} />)

describe('the questions after a story', () => {
  test('have each a label and a field in their language, after the note about names and health', async () => {
    show(await openTab())
    expect(field('Hva hjalp?')).toHaveAttribute('data-question', 'what-helped')
    expect(field('Hva gjør du neste gang?')).toHaveAttribute('lang', 'nb')
    expect(field('Hva hjalp?')).not.toBeRequired()
    const note = screen.getByText(
      /Ikke skriv navn, helseopplysninger eller noe som kan kjennes igjen/,
    )
    expect(note.compareDocumentPosition(field('Hva hjalp?'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })

  test('say under each field whether and where it is saved', async () => {
    const notebook = await openTab()
    show(notebook)
    expect(savedNote('Hva hjalp?')).toHaveTextContent('Ikke besvart')
    expect(savedNote('Hva hjalp?')).toHaveAttribute('data-saved', 'no')
    await userEvent.type(field('Hva hjalp?'), 'At noen ventet.')
    await userEvent.tab()
    await soon(() => expect(savedNote('Hva hjalp?')).toHaveAttribute('data-saved', 'yes'))
    expect(savedNote('Hva hjalp?')).toHaveTextContent(/^Lagret på denne maskinen \d\d:\d\d$/)
    expect(field('Hva hjalp?')).toHaveAccessibleDescription(/Lagret på denne maskinen/)
    expect(savedNote('Hva gjør du neste gang?')).toHaveAttribute('data-saved', 'no')
  })

  test('save at once when a field is left, not first after the pause', async () => {
    const notebook = await openTab(newShelf())
    const save = vi.fn(notebook.save)
    show({ ...notebook, save })
    await userEvent.type(field('Hva hjalp?'), 'x')
    expect(save).not.toHaveBeenCalled()
    await userEvent.tab()
    expect(save).toHaveBeenCalledOnce()
    await soon(() => expect(savedNote('Hva hjalp?')).toHaveAttribute('data-saved', 'yes'))
  })

  test('are not read aloud anew at every key', async () => {
    const notebook = await openTab()
    show(notebook)
    await userEvent.type(field('Hva hjalp?'), 'At noen')
    await act(() => notebook.save())
    const spoken: string[] = []
    const watch = new MutationObserver((changes) =>
      spoken.push(...changes.map(({ target }) => target.textContent ?? '')),
    )
    const note = savedNote('Hva hjalp?')
    if (note) watch.observe(note, { childList: true, characterData: true, subtree: true })
    await userEvent.type(field('Hva hjalp?'), ' ventet lenge på meg')
    await act(() => notebook.save())
    watch.disconnect()
    // At most the minute has changed meanwhile.
    expect(spoken.length).toBeLessThanOrEqual(1)
  })

  test('show the answer given before, also when the language is changed in mid-sentence', async () => {
    const notebook = await openTab()
    const { rerender } = show(notebook)
    await userEvent.type(field('Hva hjalp?'), 'At noen ventet.')
    const same = field('Hva hjalp?')
    await act(() => speak('en'))
    rerender(
      <Reflections edition={english} questions={questions} path={path} notebook={notebook} />,
    )
    expect(field('What helped?')).toBe(same)
    expect(same).toHaveValue('At noen ventet.')
    expect(same).toHaveAttribute('lang', 'en')
    expect(entryIn(notebook, whatHelped).asked).toBe('Hva hjalp?')
    await userEvent.type(same, ' And now?')
    expect(entryIn(notebook, whatHelped)).toMatchObject({ asked: 'What helped?', language: 'en' })
    await act(() => speak('nb'))
  })

  test('let an answer be erased and brought back without the focus going astray', async () => {
    const shelf = newShelf()
    show(await openTab(shelf))
    await userEvent.type(field('Hva hjalp?'), 'At noen ventet.')
    await userEvent.click(screen.getByRole('button', { name: /Slett svaret: Hva hjalp/ }))
    expect(field('Hva hjalp?')).toHaveValue('')
    expect(savedNote('Hva hjalp?')).toHaveTextContent('Slettet fra denne maskinen')
    expect(screen.getByRole('button', { name: /Angre slettingen: Hva hjalp/ })).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    expect(field('Hva hjalp?')).toHaveValue('At noen ventet.')
    expect(screen.getByRole('button', { name: /Slett svaret: Hva hjalp/ })).toHaveFocus()
  })

  test('follow what is written in another tab, and show what gave way', async () => {
    const shelf = newShelf()
    const here = await openTab(shelf)
    const there = await openTab(shelf)
    show(here)
    await act(async () => {
      here.write(whatHelped, 'fra denne')
      await new Promise((resolve) => setTimeout(resolve, 5))
      there.write(whatHelped, 'fra den andre')
      await Promise.all([here.save(), there.save()])
    })
    await soon(() => expect(field('Hva hjalp?')).toHaveValue('fra den andre'))
    const told = '1 tidligere versjon'
    const earlier = await screen.findByText(told, { selector: 'summary' })
    expect(screen.getByText(told, { selector: '[role=status]' })).toBeInTheDocument()
    expect(within(earlier.closest('details') as HTMLElement).getByText('fra denne')).toBeDefined()
  })

  test('keep the words on the screen and say so plainly when nothing can be saved', async () => {
    vi.stubGlobal('indexedDB', undefined)
    const notebook = await openTab()
    show(notebook)
    await userEvent.type(field('Hva hjalp?'), 'At noen ventet.')
    await userEvent.tab()
    await soon(() => expect(savedNote('Hva hjalp?')).toHaveAttribute('data-saved', 'failed'))
    expect(savedNote('Hva hjalp?')).toHaveTextContent(/^Ikke lagret/)
    expect(screen.getByRole('alert')).toHaveTextContent(/lar ikke Sidestilt lagre/)
    expect(field('Hva hjalp?')).toHaveValue('At noen ventet.')
    expect(screen.getByRole('button', { name: 'Last ned som Word' })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Kopier som tekst' })).toBeVisible()
  })

  test('copy the answers of this story, and only of this', async () => {
    const user = userEvent.setup()
    const notebook = await openTab()
    notebook.write({ ...whatHelped, story: 'another', asked: 'En annen' }, 'fra en annen historie')
    show(notebook)
    await user.type(field('Hva hjalp?'), 'At noen ventet.')
    await user.click(screen.getByRole('button', { name: 'Kopier som tekst' }))
    expect(await screen.findByText(/Svarene er kopiert/)).toBeVisible()
    const copied = await navigator.clipboard.readText()
    expect(copied).toContain('Hva hjalp?\n\n')
    expect(copied).toContain('\n\nAt noen ventet.\n\n')
    expect(copied).not.toContain('annen historie')
  })

  test('lead to the notebook', async () => {
    show(await openTab())
    expect(screen.getByRole('link', { name: 'Åpne notatboka' })).toHaveAttribute(
      'href',
      '#/notebook',
    )
  })

  test('are accessible, empty, answered and when nothing can be saved', async () => {
    const notebook = await openTab()
    const { container } = show(notebook)
    expect(await faultsIn(container)).toEqual([])
    await userEvent.type(field('Hva hjalp?'), 'x')
    expect(await faultsIn(container)).toEqual([])
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError')
    })
    await userEvent.type(field('Hva hjalp?'), 'y')
    await act(() => notebook.save())
    expect(screen.getByRole('alert')).toHaveTextContent(/ikke mer plass/)
    expect(await faultsIn(container)).toEqual([])
  })
})

describe('a question in the middle of a story', () => {
  const showMid = (notebook: Notebook, onFinished: () => void) =>
    render(
      <MidReflection
        edition={edition}
        question="what-helped"
        path={path}
        notebook={notebook}
        onFinished={onFinished}
      />,
    )
  const goOn = () => userEvent.click(screen.getByRole('button', { name: 'Gå videre' }))

  test('keeps the words before the story goes on, and the story never hears them', async () => {
    const shelf = newShelf()
    const notebook = await openTab(shelf)
    const telling = tell(lighthouse, {
      path: [
        { scene: 'arrival' },
        { scene: 'kitchen', choice: 'ask' },
        { scene: 'tea' },
        { scene: 'talk' },
      ],
      turn: true,
    })
    const told: unknown[] = []
    const onFinished = vi.fn(() => {
      told.push(notebook.view().notes.get('lighthouse/what-helped')?.saved)
      telling.send({ type: 'reflection.finished', scene: 'talk' })
    })
    showMid(notebook, onFinished)
    await userEvent.type(field('Hva hjalp?'), 'Hun lyttet.')
    await goOn()
    await soon(() => expect(onFinished).toHaveBeenCalledOnce())
    expect(told).toEqual(['yes'])
    expect(telling.view().scene).toBe('night')
    expect(JSON.stringify(telling.view())).not.toContain('Hun lyttet')
    expect(wordsIn(await openTab(shelf), whatHelped)).toBe('Hun lyttet.')
  })

  test('can be left without a word', async () => {
    const onFinished = vi.fn()
    const notebook = await openTab()
    showMid(notebook, onFinished)
    await goOn()
    await soon(() => expect(onFinished).toHaveBeenCalledOnce())
    expect(notebook.view().notes.size).toBe(0)
  })

  test('does not hold the story up when the browser does not answer', async () => {
    const onFinished = vi.fn()
    const notebook = await openTab()
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(
      () => new EventTarget() as IDBRequest<IDBValidKey>,
    )
    showMid(notebook, onFinished)
    await userEvent.type(field('Hva hjalp?'), 'Hun lyttet.')
    await goOn()
    await soon(() => expect(onFinished).toHaveBeenCalledOnce())
    expect(wordsIn(notebook, whatHelped)).toBe('Hun lyttet.')
  })

  test('offers the words to take along when they cannot be saved', async () => {
    vi.stubGlobal('indexedDB', undefined)
    const notebook = await openTab()
    const { container } = showMid(notebook, () => {})
    await userEvent.type(field('Hva hjalp?'), 'Hun lyttet.')
    expect(screen.getByRole('button', { name: 'Kopier som tekst' })).toBeVisible()
    expect(await faultsIn(container)).toEqual([])
  })
})
