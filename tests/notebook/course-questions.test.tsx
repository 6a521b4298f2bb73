import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { askedOf, courseAsked, ownNoteOn } from '../../src/notebook/asked.ts'
import { FiledEntry } from '../../src/notebook/backup/format.ts'
import { byStory } from '../../src/notebook/chapters.ts'
import { Reflections } from '../../src/notebook/Reflections.tsx'
import { Id } from '../../src/story/id.ts'
import { asPlain, entryOf } from './exported.ts'
import { edition, entryIn, newShelf, openTab, path } from './fixtures.ts'

const last = { own: 'Hvem hos dere får ordet sist?', language: 'nb' } as const
const first = { own: 'Kven hos dykk får ordet først?', language: 'nn' } as const
const [askedLast, askedFirst] = [
  courseAsked(edition, last, [], 0),
  courseAsked(edition, first, [], 1),
]

test('what a course asks stands among the story’s questions, in the order of the course and in its language', async () => {
  render(
    <Reflections
      edition={edition}
      questions={[last, 'what-helped', first]}
      path={[]}
      notebook={await openTab()}
    />,
  )
  const fields = screen.getAllByRole<HTMLTextAreaElement>('textbox')
  expect(fields.map(({ labels }) => labels[0]?.textContent)).toEqual([
    last.own,
    'Hva hjalp?',
    first.own,
    'Egne notater',
  ])
  expect(fields[2]).toHaveAttribute('lang', 'nn')
})

test('an answer to it is kept with the question as it was asked', async () => {
  const shelf = newShelf()
  const notebook = await openTab(shelf)
  render(<Reflections edition={edition} questions={[last]} path={[]} notebook={notebook} />)
  await userEvent.type(screen.getByLabelText(last.own), 'Han ved døra.')
  await notebook.save()
  const kept = entryIn(await openTab(shelf), askedLast)
  expect(kept).toMatchObject({
    words: 'Han ved døra.',
    asked: last.own,
    storyTitle: 'Fyret',
    road: [],
  })
  expect(v.is(FiledEntry, kept)).toBe(true)
})

test('the same question is the same answer in every course, another is another', () => {
  expect(courseAsked(edition, last, path, 7).question).toBe(askedLast.question)
  expect(askedFirst.question).not.toBe(askedLast.question)
  for (const own of ['?', 'שלום 🙂', 'x'.repeat(300)])
    expect(v.is(Id, courseAsked(edition, { own, language: 'en' }, [], 0).question)).toBe(true)
})

test('in the notebook and in what is taken out of it, it comes after the story’s own and before her own note', async () => {
  const entries = [
    entryOf(ownNoteOn(edition, []), 'Et notat.'),
    entryOf(askedFirst, 'Den nærmest tavla.'),
    entryOf(askedLast, 'Han ved døra.'),
    entryOf(askedOf(edition, 'what-next', path), 'Spørre.'),
  ]
  expect(byStory(entries)[0]?.entries.map(({ words }) => words)).toEqual([
    'Spørre.',
    'Han ved døra.',
    'Den nærmest tavla.',
    'Et notat.',
  ])
  const plain = await asPlain(entries)
  expect(plain.indexOf(last.own)).toBeGreaterThan(plain.indexOf('Spørre.'))
  expect(plain.indexOf('Han ved døra.')).toBeGreaterThan(plain.indexOf(last.own))
})
