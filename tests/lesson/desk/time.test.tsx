import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import type { Plan } from '../../../src/course/plan.ts'
import { dataOfMain, openDesk, part, takeTheDesk } from './openDesk.tsx'

takeTheDesk()

const minute = 60_000
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))

const plan: Plan = {
  format: 'sidestilt-plan',
  version: 1,
  title: 'Kveld på fyret',
  language: 'nb',
  steps: [
    { do: 'open', minutes: 3 },
    { do: 'watch', story: 'lighthouse', to: 'kitchen', minutes: 2 },
    { do: 'choose', story: 'lighthouse', scene: 'kitchen', method: 'buzz', minutes: 4 },
    { do: 'ask', story: 'lighthouse', question: { own: 'Hva ser du?' }, method: 'igp', minutes: 5 },
    { do: 'watch', story: 'storm', minutes: 2 },
  ],
}
const steps = () => within(part('Kveld på fyret').getByRole('list')).getAllByRole('button')
const current = () => steps().findIndex((step) => step.getAttribute('aria-current') === 'step')

describe('time to talk', () => {
  test('is started with a method, with the steps and minutes that are recommended', async () => {
    await openDesk()
    await press('Summegruppe 4 min')
    expect(screen.getByRole('timer')).toHaveTextContent('2:00')
    const steps = within(part('Summegruppe').getByRole('list')).getAllByRole('button')
    expect(steps.map(({ textContent }) => textContent)).toEqual([
      'To og to · 2',
      'Del med alle · 2',
    ])
    expect(steps[0]).toHaveAttribute('aria-current', 'step')
  })
  test('is stopped, lengthened, and led step by step to its end', async () => {
    await openDesk()
    await press(/^IGP/)
    await press('Stans klokka')
    await press('+1 min')
    expect(screen.getByRole('timer')).toHaveTextContent('3:00')
    await press('Start klokka')
    await press('Neste steg')
    expect(screen.getByRole('timer')).toHaveTextContent('8:00')
    await press('I plenum · 8')
    await press('Ferdig')
    expect(screen.queryByRole('timer')).not.toBeInTheDocument()
  })
  test('that is out is said, once', async () => {
    await openDesk([{ do: 'count', method: 'buzz' }], { begun: Date.now() - 3 * minute })
    expect(screen.getByRole('timer')).toHaveTextContent('0:00')
    expect(screen.getByText('Tida er ute.')).toHaveRole('status')
  })
})

test('the desk tells the time, and how long the lesson has lasted', async () => {
  await openDesk([{ do: 'next' }], { begun: Date.now() - 12.5 * minute })
  expect(part('Snakk sammen').getByText(/12 min ut i økta/).parentElement).toHaveTextContent(
    /^\d\d[:.]\d\d/,
  )
})

describe('the plan', () => {
  test('is a link where there is none', async () => {
    await openDesk()
    expect(part('Planen').getByRole('link', { name: 'Lag en plan' })).toHaveAttribute(
      'href',
      '#/course',
    )
  })
  test('is begun by hand, and keeps up with what the room does', async () => {
    await openDesk([], { plan })
    expect(current()).toBe(-1)
    await press('Start planen')
    expect(current()).toBe(0)
    await userEvent.keyboard('{PageDown}')
    expect(current()).toBe(1)
    await userEvent.keyboard('{PageDown}{PageDown}')
    expect(steps()[current()]).toHaveTextContent('Snakk og velg: Summegruppe')
    await press('Neste i planen')
    expect(steps()[current()]).toHaveTextContent('Hva ser du?')
  })
  test('points at the method of its step, if there is time for one', async () => {
    const isPointedAt = () =>
      screen.getByRole('button', { name: /^Summegruppe/ }).dataset.color !== 'neutral'
    await openDesk([{ do: 'step', step: 2 }], { plan })
    expect(isPointedAt()).toBe(true)
    await press('Neste i planen')
    expect(isPointedAt()).toBe(false)
    cleanup()
    const hands = plan.steps.map((step) => (step.do === 'choose' ? { ...step, minutes: 1 } : step))
    await openDesk([{ do: 'step', step: 2 }], { plan: { ...plan, steps: hands } })
    expect(isPointedAt()).toBe(false)
  })
  test('says whether the room is ahead, behind or on time', async () => {
    const begun = Date.now() - 5.5 * minute
    await openDesk([{ do: 'step', step: 0 }], { plan, begun })
    expect(screen.getByText('2 min etter planen')).toBeInTheDocument()
    await press(/Film til «Kjøkkenet»/)
    expect(screen.getByText('2 min etter planen')).toBeInTheDocument()
    await press(/Hva ser du/)
    expect(screen.getByText('3 min foran planen')).toBeInTheDocument()
  })
  test('brings the questions forth when it has come to one', async () => {
    await openDesk([{ do: 'step', step: 3 }], { plan })
    expect(part('Spørsmål til samtalen').getByText('Hva ser du?')).toBeInTheDocument()
  })
  test('puts on the next story when the leader says so', async () => {
    await openDesk([{ do: 'step', step: 4 }], { plan })
    await userEvent.click(await screen.findByRole('button', { name: 'Sett på «Stormen»' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Stormen' })).toBeInTheDocument()
    expect(dataOfMain()).toMatchObject({ story: 'storm', scene: 'arrival', turn: 'watching' })
  })
  test('is followed when she comes with one before anything has begun', async () => {
    await openDesk([], { made: plan })
    expect(screen.getByRole('button', { name: 'Start planen' })).toBeInTheDocument()
  })
  test('that she has changed since the session began takes the old one’s place when she says so', async () => {
    const made = { ...plan, title: 'Bedre plan' }
    await openDesk([{ do: 'step', step: 2 }], { plan, made })
    expect(screen.getByRole('region', { name: plan.title })).toBeInTheDocument()
    await press('Følg den andre planen din')
    const now = part('Bedre plan').getAllByRole('button', { current: 'step' })
    expect(now.map(({ textContent }) => textContent)).toEqual([expect.stringMatching(/^Snakk/)])
    expect(screen.queryByRole('button', { name: /^Følg den andre/ })).not.toBeInTheDocument()
  })
  test('gives its method the minutes it has, shared out over the steps', async () => {
    await openDesk([{ do: 'step', step: 3 }], { plan })
    await press('IGP 5 min')
    expect(screen.getByRole('timer')).toHaveTextContent('1:00')
    const steps = within(part('IGP').getByRole('list')).getAllByRole('button')
    expect(steps.map(({ textContent }) => textContent)).toEqual([
      'Hver for seg · 1',
      'I gruppa · 2',
      'I plenum · 2',
    ])
    await userEvent.click(screen.getByRole('button', { name: 'I gruppa · 2' }))
    expect(screen.getByRole('timer')).toHaveTextContent('2:00')
  })
  test('is over after its last step', async () => {
    await openDesk([{ do: 'step', step: 4 }], { plan })
    await press('Neste i planen')
    expect(screen.getByText('Planen er gjennomført.')).toBeInTheDocument()
  })
})
