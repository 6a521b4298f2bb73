import { resolve } from 'node:path'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { speak, speakFrom } from '../../src/app/i18n.ts'
import { leaderWords } from '../../src/app/leader/words.ts'
import { editionOf, leaderEditionOf } from '../../src/author/edition.ts'
import { readShelf } from '../../src/author/shelf.ts'
import { Guide } from '../../src/course/guide/Guide.tsx'
import { methodIds } from '../../src/course/methods.ts'
import { languages } from '../../src/story/language.ts'
import type { LeaderEdition } from '../../src/story/leaderEdition.ts'
import { lettersAt } from '../../src/story/letter.ts'
import { edition } from '../app/screens.ts'

const leader: LeaderEdition = {
  goal: 'Å lytte.',
  lead: ['Ingen må dele noe.'],
  notes: { kitchen: ['Hvem ser Leo på?'] },
  cast: { ana: 'Ana', leo: 'Leo' },
}

beforeAll(() => speakFrom('course', leaderWords.course))
afterAll(() => speak('nb'))

/** The part of the guide under this heading. */
const under = (heading: string | RegExp): HTMLElement => {
  const part = screen.getByRole('heading', { name: heading }).closest('section')
  if (!part) throw new Error(`The heading “${heading}” stands in no section`)
  return part
}

describe('the guide to a story', () => {
  test('begins with what the participants can take with them, and how long it takes', () => {
    render(<Guide edition={edition} leader={leader} />)
    expect(screen.getByRole('heading', { level: 1, name: 'Fyret' })).toBeVisible()
    expect(screen.getByText('Å lytte.')).toBeVisible()
    for (const figure of ['Minutter langs én vei: 2', 'Veivalg: 2', 'Avslutninger: 2'])
      expect(screen.getByText(figure)).toBeVisible()
  })

  test('lists every road, the hidden ones too, with the letters that the room sees', () => {
    render(<Guide edition={edition} leader={leader} />)
    const roads = under('Veiene')
    for (const said of [
      'A Spurte ham (til 3)',
      'C Svarte (til 6)',
      'Havna (avslutning)',
      'Fra lykta (ekstra scene)',
    ])
      expect(roads).toHaveTextContent(said)
  })

  test('tells of a scene what is seen, what each choice gave and cost, and what the leader can look for', () => {
    render(<Guide edition={edition} leader={leader} />)
    const kitchen = under('2. Kjøkkenet')
    expect(kitchen).toHaveTextContent('Leo ser ut av vinduet.')
    expect(kitchen).not.toHaveTextContent('klokke tikker')
    expect(within(kitchen).getByText('A').closest('li')).toHaveTextContent(
      'Spørre ham (til 3)Det ga: Han fikk ordet.Det kostet: Tid.',
    )
    expect(kitchen).toHaveTextContent('Hvem ser Leo på?')
    expect(under('5. Natta')).not.toHaveTextContent('Til deg')
  })

  test('tells of a card what it says, of a reflection what it asks, of an ending what it gave and cost', () => {
    render(<Guide edition={edition} leader={leader} />)
    expect(under('3. Te')).toHaveTextContent('Leo setter fram en kopp.')
    expect(under('4. Samtalen')).toHaveTextContent('Hva hjalp?')
    expect(under(/Sjøen/)).toHaveTextContent('Det ga: Dere kom hjem.Det kostet: Leo ble igjen.')
  })

  test('has the plans of 15, 30 and 45 minutes, with questions by their numbers', () => {
    render(<Guide edition={edition} leader={leader} />)
    for (const minutes of [15, 30, 45])
      expect(under(`${minutes} minutter`).querySelectorAll('li').length).toBeGreaterThan(3)
    expect(under('15 minutter')).toHaveTextContent('Film til «Kjøkkenet» 1 min')
    expect(under('15 minutter')).toHaveTextContent('Spørsmål 1: Tenk–par–del')
    expect(under('Spørsmål til samtalen')).toHaveTextContent('Hva hjalp? (valget i scene 2)')
  })

  test('advises on mixed groups also where the story has no advice of its own', () => {
    render(<Guide edition={edition} leader={{ ...leader, lead: [] }} />)
    expect(
      screen.getByRole('heading', { name: 'Når fagfolk og representanter er sammen' }),
    ).toBeVisible()
    expect(screen.queryByRole('heading', { name: 'Før du begynner' })).toBeNull()
  })

  test('is printed by its button', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => {})
    render(<Guide edition={edition} leader={leader} />)
    await userEvent.click(screen.getByRole('button', { name: 'Skriv ut' }))
    expect(print).toHaveBeenCalledOnce()
  })
})

const root = resolve(import.meta.dirname, '../..')
const { ready } = readShelf(root)

describe.each(languages)('in %s', (language) => {
  test.each(ready)(
    'the guide to $story.id leaves out no scene, choice, question, note or method',
    async ({ manuscript, story }) => {
      await speak(language)
      const { words, ...published } = editionOf(root, manuscript, story, language)
      const forLeader = leaderEditionOf(manuscript, story, language)
      const { container } = render(<Guide edition={{ words, ...published }} leader={forLeader} />)
      const choices = Object.entries(story.scenes).flatMap(([scene, { turn }]) => {
        const { letters } = lettersAt(story, scene)
        return turn.kind === 'choose'
          ? turn.choices.map(({ id }) => `${letters[id]}${words.choices[id]?.text}`)
          : []
      })
      const sentences = [
        ...Object.values(words.scenes).map(({ title }) => title),
        ...choices,
        ...Object.values(words.choices).flatMap(({ gave, cost }) => [gave, cost]),
        ...Object.values(words.questions),
        ...Object.values(forLeader.notes).flat(),
        ...forLeader.lead,
      ]
      expect(sentences.filter((each) => !container.textContent?.includes(each))).toEqual([])
      expect(container.querySelectorAll('.methods section')).toHaveLength(methodIds.length)
      // A word that is missing shows its key.
      expect(container.textContent).not.toMatch(/(guide|steps|methods)\./)
    },
  )
})
