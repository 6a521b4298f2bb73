import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { Ending } from '../../src/app/screens/Ending.tsx'
import type { Roads } from '../../src/story/roads.ts'
import { alone, byTea, edition } from './screens.ts'

const everything: Roads = [
  byTea,
  alone,
  byTea.map((step) => (step.scene === 'night' ? { ...step, choice: 'answer' } : step)),
]

function ended(roads: Roads = [byTea], bonus = true) {
  const heard: string[] = []
  render(
    <Ending
      edition={edition}
      path={byTea}
      roads={roads}
      echoes={['Koppen står der ennå.']}
      onBack={(index) => heard.push(`back ${index}`)}
      onOther={() => heard.push('other')}
      onBonus={bonus ? () => heard.push('bonus') : undefined}
    >
      <p>Spørsmålene</p>
    </Ending>,
  )
  return heard
}
const road = () => within(screen.getByRole('region', { name: 'Veien du gikk' }))

describe('an ending', () => {
  test('leads the reader to its name, and lets earlier choices echo', () => {
    ended()
    expect(screen.getByRole('heading', { name: 'Havna' })).toHaveFocus()
    expect(screen.getByText('Koppen står der ennå.')).toBeInTheDocument()
  })
  test('says what it gave and what it cost, for the whole and choice by choice', () => {
    ended()
    const balance = within(screen.getByRole('region', { name: 'Hva ga valget? Hva kostet det?' }))
    expect(balance.getAllByRole('term').map((term) => term.textContent)).toEqual([
      'Det ga',
      'Det kostet',
      'Det ga',
      'Det kostet',
      'Det ga',
      'Det kostet',
    ])
    expect(balance.getAllByRole('definition').map((said) => said.textContent)).toEqual([
      'En natt til.',
      'Båten gikk uten dere.',
      'Han fikk ordet.',
      'Tid.',
      'Søvn.',
      'Båten gikk.',
    ])
  })
  test('shows the road in order, and leads back to each fork on it', async () => {
    const heard = ended()
    expect(
      road()
        .getAllByRole('listitem')
        .map((step) => step.querySelector('p')?.textContent),
    ).toEqual(expect.arrayContaining(['Ankomst', 'Kjøkkenet', 'Te', 'Samtalen', 'Natta', 'Havna']))
    await userEvent.click(road().getByRole('button', { name: 'Tilbake til valget: Kjøkkenet' }))
    await userEvent.click(road().getByRole('button', { name: 'Tilbake til valget: Natta' }))
    expect(heard).toEqual(['back 1', 'back 4'])
  })
  test('counts the roads that are left, at each fork and in all', () => {
    ended()
    expect(road().getByText('1 valg du ikke har prøvd')).toBeInTheDocument()
    expect(road().getByText('2 valg du ikke har prøvd')).toBeInTheDocument()
    expect(road().getByText('Én avslutning du ikke har sett')).toBeInTheDocument()
    expect(road().getByText('3 valg du ikke har prøvd')).toBeInTheDocument()
  })
  test('says so when every road is walked', () => {
    ended(everything)
    expect(
      road().getByText('Du har sett alle avslutningene og prøvd alle valgene.'),
    ).toBeInTheDocument()
  })
  test('offers another road and the bonus scene', async () => {
    const heard = ended()
    await userEvent.click(screen.getByRole('button', { name: 'Ta en annen vei' }))
    await userEvent.click(screen.getByRole('button', { name: 'Se «Fra lykta»' }))
    expect(heard).toEqual(['other', 'bonus'])
  })
  test('knows that the bonus scene has been seen', () => {
    ended([[...byTea, { scene: 'from-the-lamp' }]])
    expect(screen.getByRole('button', { name: 'Se «Fra lykta» igjen' })).toBeInTheDocument()
  })
  test('names the source of a fact and the day it was checked, as a plain link', () => {
    ended()
    const source = screen.getByRole('link', { name: 'Kilde: fyr.example', hidden: true })
    expect(source).toHaveAttribute('href', 'https://www.fyr.example/lys')
    expect(source).not.toHaveAttribute('target')
    expect(screen.getAllByText(/Sist kontrollert 21\. november 2026/)).toHaveLength(2)
  })
  test('gives the tips, and room for the reflections', () => {
    ended()
    expect(screen.getByText('Bank på før du går inn.')).toBeInTheDocument()
    expect(screen.getByText('Spørsmålene')).toBeInTheDocument()
  })
})
