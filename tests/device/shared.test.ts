import { afterEach, describe, expect, test } from 'vitest'
import { openAt } from './pageAt.ts'

const opened = async (query: string) => {
  openAt(query)
  return import('../../src/device/shared.ts')
}

afterEach(() => openAt(''))

describe('a machine is shared', () => {
  test.each([
    ['?shared', true],
    ['?lang=nn&shared', true],
    ['?shared=', true],
    ['?shared=no', true],
    ['', false],
    ['?lang=nn', false],
    ['#/shared', false],
    ['?unshared', false],
  ])('when its address says so: %s', async (query, is) =>
    expect((await opened(query)).isShared()).toBe(is),
  )

  test('for as long as the page is open, whatever becomes of the address', async () => {
    const { isShared } = await opened('?shared')
    window.history.replaceState(null, '', '/')
    expect(isShared()).toBe(true)
  })
})

describe('the address of the front page', () => {
  test.each([
    ['', true, '?shared#/'],
    ['?lang=nn#/notebook', true, '?lang=nn&shared#/'],
    ['?shared&lang=en#/s/fyret/map', true, '?shared&lang=en#/'],
    ['?shared=&lang=en', true, '?shared&lang=en#/'],
    ['?shared#/notebook', false, '#/'],
    ['?lang=nn&shared#/about', false, '?lang=nn#/'],
  ])('from %s, shared: %s', async (query, shared, front) => {
    const { frontPage } = await opened(query)
    expect(frontPage(shared)).toBe(`${window.location.origin}/${front}`)
  })
})
