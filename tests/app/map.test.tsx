import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { MapScreen } from '../../src/app/screens/MapScreen.tsx'
import { layersOf } from '../../src/story/layers.ts'
import { lighthouse } from '../fixtures.ts'
import { alone, byTea, edition } from './screens.ts'

const nothing = () => {}
const scenes = () =>
  [...screen.getByRole('region', { name: 'Scene for scene' }).querySelectorAll('ol > li')].map(
    (li) => within(li as HTMLElement),
  )

describe('the map', () => {
  test('links to what has been seen, by number', () => {
    render(<MapScreen edition={edition} path={alone} roads={[alone]} onScene={nothing} />)
    expect(screen.getByRole('link', { name: 'Kjøkkenet' })).toHaveAttribute(
      'href',
      '#/s/lighthouse/kitchen',
    )
    expect(screen.getByText('Sett 4 av 8 scener og 1 av 2 avslutninger')).toBeInTheDocument()
  })
  test('leads back to a scene without its address, so that the browser does not note the road', async () => {
    const seen: string[] = []
    window.location.hash = '#/s/lighthouse/map'
    render(
      <MapScreen
        edition={edition}
        path={alone}
        roads={[alone]}
        onScene={(scene) => seen.push(scene)}
      />,
    )
    await userEvent.click(screen.getByRole('link', { name: 'Kjøkkenet' }))
    expect(seen).toEqual(['kitchen'])
    expect(window.location.hash).toBe('#/s/lighthouse/map')
  })
  test('keeps the secret of what has not been seen', () => {
    render(<MapScreen edition={edition} path={alone} roads={[alone]} onScene={nothing} />)
    for (const secret of ['Te', 'Samtalen', 'Havna', 'Fra lykta'])
      expect(screen.queryByText(new RegExp(`\\b${secret}\\b`))).toBeNull()
    expect(screen.getAllByText('Ikke sett ennå')).toHaveLength(4)
  })
  test('tells where a choice led only when it has been made', () => {
    render(<MapScreen edition={edition} path={alone} roads={[alone]} onScene={nothing} />)
    const kitchen = scenes()[1]
    expect(kitchen?.getByText('Valgt. Fører til 5. Natta')).toBeInTheDocument()
    expect(kitchen?.getByText('Ikke valgt ennå')).toBeInTheDocument()
  })
  test('hides a choice that no road has opened yet', () => {
    const { rerender } = render(
      <MapScreen edition={edition} path={alone} roads={[alone]} onScene={nothing} />,
    )
    expect(screen.queryByText(/^Svare/)).toBeNull()
    rerender(<MapScreen edition={edition} path={alone} roads={[alone, byTea]} onScene={nothing} />)
    expect(screen.getByText(/^Svare/)).toBeInTheDocument()
  })
  test('marks where the learner is, the endings and the bonus scene', () => {
    render(
      <MapScreen
        edition={edition}
        path={byTea}
        roads={[[...byTea, { scene: 'from-the-lamp' }]]}
        onScene={nothing}
      />,
    )
    const marks = (name: string) => screen.getByRole('link', { name }).parentElement?.textContent
    expect(marks('Havna')).toBe('HavnaHer er duAvslutning')
    expect(marks('Fra lykta')).toBe('Fra lyktaEkstra scene')
  })
  test('has a picture that says no more than the list', () => {
    const { container } = render(
      <MapScreen edition={edition} path={alone} roads={[alone]} onScene={nothing} />,
    )
    const picture = container.querySelector('svg.map-picture')
    expect(picture).toHaveAttribute('aria-hidden', 'true')
    expect(picture?.querySelectorAll('[data-seen]')).toHaveLength(4)
    // The tea card has a still, but it has not been seen.
    expect(picture?.querySelectorAll('image')).toHaveLength(1)
  })
})

describe('the layers of a map', () => {
  test('stand below all that lead to them', () => {
    expect(layersOf(lighthouse)).toEqual([
      ['arrival'],
      ['kitchen'],
      ['tea'],
      ['talk'],
      ['night'],
      ['harbour', 'sea'],
      ['from-the-lamp'],
    ])
  })
  test('hold every scene once, also where a story goes back', () => {
    const looping = {
      ...lighthouse,
      scenes: {
        ...lighthouse.scenes,
        talk: { clip: 'talk', turn: { kind: 'continue', to: 'kitchen' } },
      },
    } as const satisfies typeof lighthouse
    const scenes = layersOf(looping).flat()
    expect(new Set(scenes).size).toBe(scenes.length)
    expect(scenes).toHaveLength(Object.keys(looping.scenes).length)
  })
})
