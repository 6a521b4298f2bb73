import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { noteFor } from '../../../src/lesson/notes/asked.ts'
import { EndLesson } from '../../../src/lesson/notes/EndLesson.tsx'
import { openNotebook } from '../../../src/notebook/notebook.ts'
import { memoryShelf } from '../../../src/notebook/shelf/memoryShelf.ts'
import { faultsIn } from '../../notebook/accessible.ts'
import { closedAfterwards, edition, newShelf, whatHelped } from '../../notebook/fixtures.ts'
import { opensDialogs, speaksOfLessons } from './fixtures.tsx'

opensDialogs()
speaksOfLessons()

/** The desk's notebooks on a shared machine. */
function sharedNotebooks() {
  const both = {
    room: openNotebook(newShelf(), memoryShelf()),
    leader: openNotebook(newShelf(), memoryShelf()),
  }
  for (const notebook of Object.values(both)) closedAfterwards(notebook)
  return both
}
const dialog = () => screen.getByRole('dialog', { name: 'Avslutte og tømme?' })

test('before a shared desk is left, it is told what would be lost, and the group’s notes can be taken along', async () => {
  const { room, leader } = sharedNotebooks()
  room.write(whatHelped, 'At noen ventet.')
  leader.write(noteFor(edition, 'kitchen'), 'La dem se på lua.')
  const stayed = vi.fn()
  const { container } = render(
    <EndLesson room={room} leader={leader} isAsked={true} onStay={stayed} />,
  )
  expect(dialog()).toHaveTextContent('Du har skrevet 2 svar i denne fanen.')
  expect(dialog()).toHaveTextContent('Ta med gruppas notater')
  expect(screen.getByRole('button', { name: 'Last ned som Word' })).toBeVisible()
  expect(await faultsIn(container)).toEqual([])
  await userEvent.click(screen.getByRole('button', { name: 'Fortsett' }))
  expect(stayed).toHaveBeenCalled()
})

test('a desk where nothing is written is left without more ado', () => {
  render(<EndLesson {...sharedNotebooks()} isAsked={true} onStay={() => {}} />)
  expect(dialog()).toHaveTextContent('Du har ikke skrevet noe i denne fanen.')
  expect(screen.queryByRole('button', { name: 'Last ned som Word' })).toBeNull()
})
