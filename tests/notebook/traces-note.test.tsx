import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Traces } from '../../src/notebook/Traces.tsx'
import { faultsIn } from './accessible.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const note = () => screen.queryByText(/står det kanskje/)
const pass = (ms: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(ms)
    await vi.dynamicImportSettled()
  })

describe('the note under a field', () => {
  test('comes when the writing rests, not in the middle of a number', async () => {
    const { rerender } = render(<Traces words={['']} />)
    for (const words of ['Ring 912', 'Ring 912 34', 'Ring 912 34 567']) {
      rerender(<Traces words={[words]} />)
      await pass(900)
      expect(note()).toBeNull()
    }
    await pass(200)
    expect(note()).toHaveTextContent('Her står det kanskje et telefonnummer.')
  })

  test('goes when the number is gone, and stays the same element while it stays', async () => {
    const { rerender } = render(<Traces words={['ola@eksempel.no']} />)
    await pass(0)
    const before = note()
    rerender(<Traces words={['ola@eksempel.no og mer']} />)
    await pass(1100)
    expect(note()).toBe(before)
    rerender(<Traces words={['og mer']} />)
    await pass(1100)
    expect(note()).toBeNull()
  })

  test('is there at once for words that were there before, and is announced politely when it changes', async () => {
    const { container } = render(<Traces words={['020132 99997']} />)
    await pass(0)
    expect(note()).toHaveTextContent(/fødselsnummer/)
    expect(container.firstElementChild).toHaveAttribute('aria-live', 'polite')
  })

  test('is accessible', async () => {
    vi.useRealTimers()
    const { container } = render(<Traces words={['ola@eksempel.no']} />)
    expect(await faultsIn(container)).toEqual([])
  })
})

describe('the note before answers leave', () => {
  test('says in how many of them', async () => {
    const words = ['ola@eksempel.no', 'Ring 91234567 eller 912 34 568', '91234567']
    render(<Traces words={words} isLeaving />)
    await pass(0)
    expect(screen.getByText(/telefonnummer/)).toHaveTextContent('I 2 av svarene')
    expect(screen.getByText(/e-postadresse/)).toHaveTextContent('I ett av svarene')
  })

  test('says nothing when there is nothing to say', async () => {
    const { container } = render(<Traces words={['Ingen spurte Geir.', '']} isLeaving />)
    await pass(1100)
    expect(container).toHaveTextContent('')
  })
})
