import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { Layout } from '../../src/app/screens/Layout.tsx'
import type { Language } from '../../src/story/language.ts'

const nowhere = async () => {}
const story = { id: 'lighthouse', title: 'Fyret' }
const around = (
  name: 'front' | 'story' | 'map',
  more: Partial<Parameters<typeof Layout>[0]> = {},
) => (
  <Layout screen={name} language="nb" onLanguage={nowhere} {...more}>
    {name !== 'story' && <h1>Innhold</h1>}
  </Layout>
)

describe('around every screen', () => {
  test('the first stop leads past the menu, and leaves the address alone', async () => {
    window.location.hash = '#/about'
    render(around('front'))
    await userEvent.tab()
    expect(screen.getByRole('link', { name: 'Hopp til innholdet' })).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    expect(screen.getByRole('main')).toHaveFocus()
    expect(window.location.hash).toBe('#/about')
  })
  test('each language is offered under its own name, marked as that language', async () => {
    const chosen: Language[] = []
    render(around('front', { onLanguage: async (language) => void chosen.push(language) }))
    const languages = screen.getByRole('combobox', { name: 'Språk' })
    expect(within(languages).getAllByRole('option')).toHaveLength(3)
    for (const [name, lang] of [
      ['Bokmål', 'nb'],
      ['Nynorsk', 'nn'],
      ['English', 'en'],
    ] as const)
      expect(within(languages).getByRole('option', { name })).toHaveAttribute('lang', lang)
    await userEvent.selectOptions(languages, 'Nynorsk')
    expect(chosen).toEqual(['nn'])
  })
  test('a language that cannot be fetched is told, and the one on screen stays chosen', async () => {
    render(around('front', { onLanguage: () => Promise.reject(new Error('no line')) }))
    const languages = screen.getByRole('combobox', { name: 'Språk' })
    await userEvent.selectOptions(languages, 'English')
    expect(await screen.findByRole('alert')).toHaveTextContent('Fikk ikke hentet dette språket')
    expect(languages).toHaveValue('nb')
  })
  test('a page just opened leaves the keyboard at its beginning; the next screen leads it there', () => {
    const { rerender } = render(around('front'))
    expect(document.body).toHaveFocus()
    rerender(around('map'))
    expect(screen.getByRole('main')).toHaveFocus()
    expect(screen.getByRole('main')).toHaveAccessibleName(document.title)
  })
  test('the menu says where we are, and so does the title of the page', () => {
    render(around('front'))
    const menu = screen.getByRole('navigation', { name: 'Hovedmeny' })
    expect(within(menu).getByRole('link', { current: 'page' })).toHaveTextContent('Historiene')
    expect(document.title).toBe('Sidestilt – korte filmer der du velger hva som skjer')
  })
  test('says that people and place are invented, and that nothing is sent', () => {
    render(around('front'))
    const footer = screen.getByRole('contentinfo')
    expect(footer).toHaveTextContent('Personene og stedet er oppdiktet.')
    expect(footer).toHaveTextContent('Ingenting sendes noe sted.')
    expect(within(footer).getByRole('link')).toHaveAttribute('href', '#/about')
  })
})

describe('inside a story', () => {
  test('the story gives the page its title and its one heading', () => {
    render(around('story', { story, attributes: { 'data-story': 'lighthouse' } }))
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Fyret')
    expect(document.title).toBe('Fyret – Sidestilt')
    expect(screen.getByRole('main')).toHaveAttribute('data-story', 'lighthouse')
  })
  test('film, text and map are one step apart', () => {
    render(around('map', { story }))
    const ways = within(screen.getByRole('navigation', { name: 'I denne historien' }))
    expect(ways.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '#/s/lighthouse',
      '#/s/lighthouse/text',
      '#/s/lighthouse/map',
      '#/notebook',
    ])
    expect(ways.getByRole('link', { current: 'page' })).toHaveTextContent('Kart')
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
  })
  test.each([
    ['watching', 'dark'],
    ['choose', 'dark'],
    ['reflect', null],
    ['end', null],
  ])('the film is seen in the dark, the rest is read by daylight: %s', (turn, scheme) => {
    const { container } = render(around('story', { story, attributes: { 'data-turn': turn } }))
    expect(container.firstElementChild?.getAttribute('data-color-scheme')).toBe(scheme)
  })
})
