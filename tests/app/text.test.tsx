import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useSyncExternalStore } from 'react'
import { describe, expect, test } from 'vitest'
import { TextStory } from '../../src/app/screens/TextStory.tsx'
import { type Bookmark, type Telling, tell } from '../../src/story/telling.ts'
import { byTea, edition } from './screens.ts'

function Read({ telling }: { telling: Telling }) {
  const { turn, scene } = useSyncExternalStore(telling.subscribe, telling.view)
  return (
    <TextStory
      telling={telling}
      edition={edition}
      reflection={
        turn?.kind === 'reflect' && (
          <button
            type="button"
            onClick={() => telling.send({ type: 'reflection.finished', scene })}
          >
            Ferdig
          </button>
        )
      }
      ending={
        turn?.kind === 'end' && (
          <button type="button" onClick={() => telling.send({ type: 'bonus.opened', scene })}>
            Ekstra
          </button>
        )
      }
    />
  )
}
function reading(bookmark?: Bookmark) {
  const telling = tell(edition.story, bookmark)
  render(<Read telling={telling} />)
  return telling
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const headings = () => screen.getAllByRole('heading', { level: 2 }).map((h) => h.textContent)

describe('a story as text', () => {
  test('goes straight to the first choice, with all that is seen, heard and said on the way', () => {
    reading()
    expect(headings()).toEqual(['Ankomst', 'Kjøkkenet'])
    expect(screen.getByText('Leo ser ut av vinduet.')).toBeInTheDocument()
    expect(screen.getByText('[klokke tikker]')).toBeInTheDocument()
    expect(screen.getByText('Du er sein.')).toHaveTextContent('Leo: Du er sein.')
    expect(screen.getByRole('region', { name: 'Hva gjør du?' })).toBeInTheDocument()
  })
  test('leads the reader to what a choice brought', async () => {
    reading()
    await press('Vente')
    expect(screen.getByRole('heading', { name: 'Natta' })).toHaveFocus()
    expect(screen.getByText('Klokka tikker.')).toBeInTheDocument()
    expect(screen.getByText(/Du valgte/)).toHaveTextContent('Du valgte: Vente')
  })
  test('is the same telling all the way to an ending: cards, questions, choices', async () => {
    const telling = reading()
    await press('Spørre ham')
    expect(screen.getByText('Leo setter fram en kopp.')).toBeInTheDocument()
    await press('Gå videre')
    await press('Ferdig')
    await press('Bli')
    expect(telling.view().path).toEqual(byTea)
    expect(telling.view().turn?.kind).toBe('end')
  })
  test('stays in a bonus scene until the reader goes back', async () => {
    const telling = reading({ path: byTea, turn: true })
    await press('Ekstra')
    expect(screen.getByRole('heading', { name: 'Fra lykta' })).toBeInTheDocument()
    await press('Tilbake til avslutningen')
    expect(telling.view().scene).toBe('harbour')
  })
  test('marks its buttons so that keys, tests and links can rely on them', async () => {
    reading()
    const choice = screen.getByRole('button', { name: 'Spørre ham' })
    expect(choice).toHaveAttribute('data-choice', 'ask')
    await userEvent.click(choice)
    expect(screen.getByRole('button', { name: 'Gå videre' })).toHaveAttribute('data-go-on')
  })
})
