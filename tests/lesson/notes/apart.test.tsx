/** Three notebooks lie on one machine: the learner's, the room's and the leader's. What is done to one is not done to the others. */
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { noteFor } from '../../../src/lesson/notes/asked.ts'
import { asBackup } from '../../../src/notebook/backup/asBackup.ts'
import type { Entry } from '../../../src/notebook/entry.ts'
import { leaderNotebook, roomNotebook } from '../../../src/notebook/lessonNotebooks.ts'
import { NotebookPage } from '../../../src/notebook/NotebookPage.tsx'
import { type Notebook, notebookHere } from '../../../src/notebook/notebook.ts'
import { openAt } from '../../device/pageAt.ts'
import { edition, lyingOn, whatHelped, wordsIn } from '../../notebook/fixtures.ts'
import { button, field, onTheDesk, opensDialogs, speaksOfLessons } from './fixtures.tsx'

opensDialogs()
speaksOfLessons()

const kitchen = noteFor(edition, 'kitchen')
const shelves = {
  learner: 'sidestilt',
  room: 'sidestilt-room',
  leader: 'sidestilt-leader',
} as const
type Whose = keyof typeof shelves
const each = Object.keys(shelves) as Whose[]
const written = { learner: 'Det jeg tenkte.', room: 'Det rommet sa.', leader: 'Det jeg vil si.' }

/** All three as this tab has them, with the same question in two of them. */
async function threeNotebooks(): Promise<Record<Whose, Notebook>> {
  const three = { learner: notebookHere(), room: roomNotebook(), leader: leaderNotebook() }
  for (const whose of each)
    three[whose].write(whose === 'leader' ? kitchen : whatHelped, written[whose])
  for (const notebook of Object.values(three)) {
    await notebook.ready
    await notebook.save()
  }
  return three
}

/** What lies on each of their shelves. No notebook is opened for it: that would sweep what was erased, and here no locks keep others waiting meanwhile. */
async function lying(): Promise<Record<Whose, string>> {
  const words = { learner: '', room: '', leader: '' }
  for (const whose of each) {
    const entries = (await lyingOn(shelves[whose], 'entries')) as Entry[]
    words[whose] = entries.map(({ words }) => words).join()
  }
  return words
}

afterEach(async () => {
  for (const notebook of [notebookHere(), roomNotebook(), leaderNotebook()])
    await notebook.eraseAll()
})

test('each holds its own words, also where the same question is answered in two', async () => {
  await threeNotebooks()
  expect(await lying()).toEqual(written)
})

test('the learner’s page and her copy know nothing of the others', async () => {
  const { learner } = await threeNotebooks()
  const { container } = render(<NotebookPage notebook={learner} />)
  expect(field('Hva hjalp?')).toHaveValue(written.learner)
  const copy = await asBackup(
    [...learner.view().notes.values()].map(({ entry }) => entry),
    [],
    new Date(),
  ).text()
  expect(copy).toContain(written.learner)
  for (const whose of ['room', 'leader'] as const)
    for (const seen of [container.innerHTML, copy]) expect(seen).not.toContain(written[whose])
})

test('the desk shows nothing of what a learner has written on this machine', async () => {
  const { room } = await threeNotebooks()
  const { container } = await onTheDesk({ notebook: room })
  expect(field('Hva hjalp?')).toHaveValue(written.room)
  expect(container.innerHTML).not.toContain(written.learner)
})

test('a new group takes the room’s words away, and no others', async () => {
  const { room } = await threeNotebooks()
  await onTheDesk({ notebook: room })
  await userEvent.click(button('Ny gruppe'))
  await userEvent.click(button('Slett og begynn på nytt'))
  await screen.findByText('Gruppas notater er slettet fra denne maskinen.')
  expect(await lying()).toEqual({ ...written, room: '' })
})

test.for(each)('what is erased in the notebook of the %s stays in the others', async (whose) => {
  const three = await threeNotebooks()
  await three[whose].eraseAll()
  expect(await lying()).toEqual({ ...written, [whose]: '' })
  for (const other of each.filter((other) => other !== whose))
    expect(wordsIn(three[other], other === 'leader' ? kitchen : whatHelped)).toBe(written[other])
})

test.for(each)('the notebook of the %s is taken off the disk alone', async (whose) => {
  const three = await threeNotebooks()
  expect(await three[whose].clear()).toBe(true)
  const left = (await indexedDB.databases()).map(({ name }) => name)
  expect(each.filter((other) => left.includes(shelves[other]))).toEqual(
    each.filter((other) => other !== whose),
  )
})

test('on a shared machine the room’s and the leader’s notes lie in this tab alone', async () => {
  openAt('?shared')
  const shared = await import('../../../src/notebook/lessonNotebooks.ts')
  const before = (await indexedDB.databases()).length
  for (const notebook of [shared.roomNotebook(), shared.leaderNotebook()]) {
    await notebook.ready
    notebook.write(whatHelped, 'Bare her.')
    await notebook.save()
    expect(notebook.view().state).toBe('shared')
    notebook.close()
  }
  expect(await indexedDB.databases()).toHaveLength(before)
  openAt('')
})
