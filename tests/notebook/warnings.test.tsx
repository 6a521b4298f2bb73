import { act, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { Warnings } from '../../src/notebook/Warnings.tsx'
import { openTab, whatHelped } from './fixtures.ts'

const safari =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15'

afterEach(() => Reflect.deleteProperty(navigator, 'userAgent'))

describe('warnings', () => {
  test('take no room where there is nothing to say', async () => {
    const notebook = await openTab()
    notebook.write(whatHelped, 'At noen ventet.')
    await notebook.save()
    render(<Warnings notebook={notebook} />)
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
  })

  test.each([
    ['come with the first words that are kept', false],
    ['do not come where Sidestilt is on the home screen', true],
  ])('of seven days %s', async (_, onHomeScreen) => {
    Object.defineProperty(navigator, 'userAgent', { value: safari, configurable: true })
    vi.stubGlobal('matchMedia', () => ({ matches: onHomeScreen }))
    const notebook = await openTab()
    render(<Warnings notebook={notebook} />)
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    notebook.write(whatHelped, 'At noen ventet.')
    await act(() => notebook.save())
    const text = screen.getByRole('status').textContent
    expect(text.includes('sju dager')).toBe(!onHomeScreen)
  })
})
