import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { Front } from '../../src/app/screens/Front.tsx'
import { announced, ready } from './screens.ts'

const cards = [announced, ready]
const cardOf = (title: string) => {
  const card = screen.getAllByRole('article').find((article) => within(article).queryByText(title))
  if (!card) throw new Error(`There is no card with the title “${title}”`)
  return within(card)
}

describe('the front page', () => {
  test('begins with the first story that is ready', () => {
    render(<Front cards={cards} progress={{}} />)
    expect(screen.getByRole('link', { name: 'Start historien' })).toHaveAttribute(
      'href',
      '#/s/lighthouse',
    )
  })
  test.each([
    ['begun', 'Fortsett historien', 'Begynt'],
    ['ended', 'Se historien igjen', 'Sett'],
  ] as const)('remembers how far the learner is: %s', (progress, begin, far) => {
    render(<Front cards={cards} progress={{ lighthouse: progress }} />)
    expect(screen.getByRole('link', { name: begin })).toBeInTheDocument()
    expect(cardOf('Fyret').getByText(far)).toBeInTheDocument()
  })
  test('shows the length and the choices of a story that is ready', () => {
    render(<Front cards={cards} progress={{}} />)
    expect(cardOf('Fyret').getByText('2 min · 2 valg')).toBeInTheDocument()
    expect(cardOf('Fyret').getByRole('link')).toHaveAttribute('href', '#/s/lighthouse')
  })
  test('shows whoever leads a course the way to her page', () => {
    render(<Front cards={cards} progress={{}} />)
    const leaders = within(screen.getByRole('region', { name: 'For deg som leder kurs' }))
    expect(leaders.getByRole('link')).toHaveAttribute('href', '#/course')
  })
  test('announces a coming story without a link that leads nowhere', () => {
    render(<Front cards={cards} progress={{}} />)
    expect(cardOf('Stormen').queryByRole('link')).toBeNull()
    expect(cardOf('Stormen').getByText('Kommer')).toBeInTheDocument()
    expect(cardOf('Stormen').getByText('november')).toBeInTheDocument()
  })
  test('stands with no story ready at all', () => {
    render(<Front cards={[announced]} progress={{}} />)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Hvem får være med og bestemme?',
    )
    expect(screen.queryByRole('link', { name: /historien/ })).toBeNull()
  })
  test('asks for more stories when there are more', async () => {
    let asked = 0
    render(<Front cards={cards} progress={{}} onMore={() => asked++} />)
    await userEvent.click(screen.getByRole('button', { name: 'Vis flere historier' }))
    expect(asked).toBe(1)
  })
  test('tells the author at the top what is wrong with a story that was left out', () => {
    render(
      <Front cards={cards} progress={{}} faults={['story.yaml:3:1 Startscenen finnes ikke.']} />,
    )
    expect(screen.getByRole('region', { name: /utelatt/ })).toHaveTextContent(
      'Startscenen finnes ikke.',
    )
  })
})
