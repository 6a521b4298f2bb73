import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { SceneNotes } from '../../../src/lesson/notes/SceneNotes.tsx'
import { faultsIn } from '../../notebook/accessible.ts'
import { edition, newShelf, openTab } from '../../notebook/fixtures.ts'
import { button, field, speaksOfLessons } from './fixtures.tsx'

speaksOfLessons()

const note = () => field('Egne notater')

describe('the leader’s own note', () => {
  test('belongs to one scene of one story, and is there when it comes again', async () => {
    const shelf = newShelf()
    const notebook = await openTab(shelf)
    const { container, rerender } = render(
      <SceneNotes edition={edition} scene="kitchen" notebook={notebook} />,
    )
    expect(note()).toHaveAccessibleDescription(/Til «Kjøkkenet».*Ikke skrevet noe ennå/)
    await userEvent.type(note(), 'La dem se på lua.')
    await userEvent.tab()
    await userEvent.tab()
    rerender(<SceneNotes edition={edition} scene="night" notebook={notebook} />)
    expect(note()).toHaveValue('')
    const meeting = { ...edition, story: { ...edition.story, id: 'meeting' } }
    rerender(<SceneNotes edition={meeting} scene="kitchen" notebook={notebook} />)
    expect(note()).toHaveValue('')
    expect(await faultsIn(container)).toEqual([])

    await act(notebook.save)
    rerender(<SceneNotes edition={edition} scene="kitchen" notebook={await openTab(shelf)} />)
    expect(note()).toHaveValue('La dem se på lua.')
  })

  test('stays with the scene she writes about while the film goes on, until she leaves the field', async () => {
    const notebook = await openTab()
    const { rerender } = render(
      <SceneNotes edition={edition} scene="kitchen" notebook={notebook} />,
    )
    await userEvent.type(note(), 'La dem se')
    rerender(<SceneNotes edition={edition} scene="night" notebook={notebook} />)
    await userEvent.keyboard(' på lua.')
    expect(note()).toHaveValue('La dem se på lua.')
    await userEvent.tab()
    expect(button('Slett notatet: Egne notater')).toHaveFocus()
    expect(note()).toHaveAccessibleDescription(/Til «Kjøkkenet»/)
    await userEvent.tab()
    expect(note()).toHaveAccessibleDescription(/Til «Natta»/)
    expect(note()).toHaveValue('')
  })

  test('can be erased and brought back', async () => {
    render(<SceneNotes edition={edition} scene="kitchen" notebook={await openTab()} />)
    await userEvent.type(note(), 'La dem se på lua.')
    await userEvent.click(button('Slett notatet: Egne notater'))
    expect(note()).toHaveValue('')
    await userEvent.click(button('Angre slettingen: Egne notater'))
    expect(note()).toHaveValue('La dem se på lua.')
    expect(screen.queryByRole('alert')).toBeNull()
  })
})
