import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { speak } from '../../../src/app/i18n.ts'
import { asBackup } from '../../../src/notebook/backup/asBackup.ts'
import { TakeIn } from '../../../src/notebook/backup/TakeIn.tsx'
import { languages } from '../../../src/story/language.ts'
import { soon } from '../../soon.ts'
import { faultsIn } from '../accessible.ts'
import { entryIn, lyingOn, newShelf, openTab, whatHelped, whatNext, wordsIn } from '../fixtures.ts'
import { bookmark, entry, fileWith } from './fixtures.ts'

vi.setConfig({ testTimeout: 20_000 }) // axe looks at a whole dialog, and files are read

/** jsdom knows dialogs but cannot open them. */
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function () {
    this.open = false
    this.dispatchEvent(new Event('close'))
  }
})

const old = '2020-01-01T12:00:00.000Z'
const older = entry('Fra den andre maskinen.', 0, { writtenAt: old, changedAt: old })

async function withAnswer(shelf = newShelf()) {
  const notebook = await openTab(shelf)
  notebook.write(whatHelped, 'Fra denne maskinen.')
  await notebook.save()
  const screenOf = render(<TakeIn notebook={notebook} />)
  return { notebook, shelf, ...screenOf }
}

async function pick(container: HTMLElement, file: Blob) {
  const input = container.querySelector('input[type="file"]') as HTMLInputElement
  await userEvent.upload(input, new File([file], 'kopi.json', { type: 'application/json' }))
}
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }))
const copyOf = (...entries: Parameters<typeof asBackup>[0]) =>
  asBackup(entries, [bookmark], new Date())

describe('a copy that is picked', () => {
  test('shows what is in it, by story and with dates, before anything is changed', async () => {
    const { container, shelf } = await withAnswer()
    const before = await lyingOn(shelf, 'entries')
    await pick(container, copyOf(older, entry('Spør først.', 1, whatNext)))
    const dialog = await screen.findByRole('dialog', { name: 'Dette er i kopien' })
    await soon(() =>
      expect(screen.getByRole('heading', { name: 'Dette er i kopien' })).toHaveFocus(),
    )
    const story = within(dialog).getByRole('region', { name: 'Fyret' })
    expect(story).toHaveTextContent('1 svar finnes bare i kopien.')
    expect(story).toHaveTextContent('1 svar er nyere her.')
    expect(story).toHaveTextContent(/Hva hjalp\?: i kopien 1\. januar 2020 .*, her \d\d/)
    expect(dialog).toHaveTextContent(/Ingenting er endret ennå. Der svarene er ulike, blir/)
    expect(dialog).toHaveTextContent('hvor langt du har kommet i 1 historie')
    expect(await faultsIn(container)).toEqual([])
    expect(await lyingOn(shelf, 'entries')).toEqual(before)
  })

  test('is taken in with both texts, says so where the focus is, and can be undone', async () => {
    const { container, notebook, shelf } = await withAnswer()
    const before = await lyingOn(shelf, 'entries')
    await pick(container, copyOf(older, entry('Spør først.', 1, whatNext)))
    await press('Hent inn')
    await soon(async () => expect(await screen.findByText(/Kopien er hentet inn/)).toHaveFocus())
    expect(wordsIn(notebook, whatHelped)).toBe('Fra denne maskinen.')
    expect(entryIn(notebook, whatHelped).earlier).toMatchObject([{ words: older.words }])
    expect(wordsIn(notebook, whatNext)).toBe('Spør først.')
    expect(notebook.view().bookmarks.get('lighthouse')).toEqual(bookmark)
    expect(await faultsIn(container)).toEqual([])

    await press('Angre')
    await soon(async () => expect(await screen.findByText(/Notatboka er som før/)).toHaveFocus())
    expect(await lyingOn(shelf, 'entries')).toEqual(before)
    expect(entryIn(notebook, whatHelped).earlier).toEqual([])
    expect(screen.queryByRole('button', { name: 'Angre' })).toBeNull()
  })

  test('can be left, and picked again', async () => {
    const { container, notebook } = await withAnswer()
    await pick(container, copyOf(older))
    await press('Avbryt')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(entryIn(notebook, whatHelped).earlier).toEqual([])
    await pick(container, copyOf(older))
    expect(await screen.findByRole('dialog')).toBeVisible()
  })

  test('with nothing new in it says so, and offers nothing to take in', async () => {
    const { container, notebook } = await withAnswer()
    const same = asBackup([entryIn(notebook, whatHelped)], [], new Date())
    await pick(container, same)
    expect(await screen.findByRole('dialog')).toHaveTextContent('Alt i kopien ligger her fra før')
    expect(screen.queryByRole('button', { name: 'Hent inn' })).toBeNull()
    await press('Lukk')
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('with records that cannot be read says how many before the rest is taken in', async () => {
    const { container, notebook } = await withAnswer()
    await pick(container, fileWith({ entries: [older, { words: 'halvt' }, null] }))
    expect(await screen.findByRole('dialog')).toHaveTextContent('2 ting i fila lar seg ikke lese')
    await press('Hent inn')
    await screen.findByText(/Kopien er hentet inn/)
    expect(entryIn(notebook, whatHelped).earlier).toMatchObject([{ words: older.words }])
  })

  test('that the browser refuses to keep is not called taken in', async () => {
    const { container, notebook } = await withAnswer()
    await pick(container, copyOf(older))
    await screen.findByRole('dialog')
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError')
    })
    await press('Hent inn')
    await soon(async () =>
      expect(await screen.findByText(/lot oss ikke hente inn kopien/)).toHaveFocus(),
    )
    expect(entryIn(notebook, whatHelped).earlier).toEqual([])
    expect(screen.queryByRole('button', { name: 'Angre' })).toBeNull()
  })
})

describe('a file that is no copy', () => {
  test.each([
    ['noe helt annet', new Blob(['Kjære Geir']), /ikke en kopi av en notatbok/],
    ['en kopi som er kuttet', copyOf(older).slice(0, 200), /noe i den er ødelagt/],
    ['en kopi fra en nyere utgave', fileWith({ version: 2 }), /nyere utgave av Sidestilt/],
  ])('says what is wrong and changes nothing: %s', async (_, file, sentence) => {
    const { container, shelf } = await withAnswer()
    const before = await lyingOn(shelf, 'entries')
    await pick(container, file)
    expect(await screen.findByText(sentence)).toHaveTextContent(/Ingenting er endret/)
    expect(screen.getByRole('status')).toHaveTextContent(sentence)
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(await lyingOn(shelf, 'entries')).toEqual(before)
  })
})

test.each(languages)('every outcome has its sentence in %s', async (language) => {
  const { default: words } = await import(`../../../src/notebook/words/${language}.json`)
  const refusals = ['tooLarge', 'outOfReach', 'foreign', 'damaged', 'newer']
  for (const refusal of refusals) expect(words.backup.said[refusal]).toMatch(/Ingenting|Nothing/)
  await act(() => speak(language))
  const { container } = await withAnswer()
  await pick(container, copyOf(older))
  expect((await screen.findByRole('dialog')).textContent).not.toMatch(/backup\.|{{/)
  await act(() => speak('nb'))
})
