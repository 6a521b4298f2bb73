import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { openAt } from './pageAt.ts'

const opened = async (query: string) => {
  openAt(query)
  return import('../../src/device/keepsakes.ts')
}

afterEach(() => {
  vi.unstubAllGlobals()
  localStorage.clear()
  sessionStorage.clear()
  openAt('')
})

describe('keepsakes', () => {
  test('last from visit to visit', async () => {
    const { onThisDevice } = await opened('')
    onThisDevice.keep('sidestilt.a', 'one')
    expect(localStorage.getItem('sidestilt.a')).toBe('one')
    expect((await opened('')).onThisDevice.recall('sidestilt.a')).toBe('one')
    expect(onThisDevice.recall('sidestilt.b')).toBeNull()
  })

  test('of the tab are not those of the device', async () => {
    const { onThisDevice, inThisTab } = await opened('')
    inThisTab.keep('sidestilt.a', 'one')
    expect(onThisDevice.recall('sidestilt.a')).toBeNull()
    expect(sessionStorage.getItem('sidestilt.a')).toBe('one')
  })

  test('leave nothing on a shared machine, and are gone with the page', async () => {
    const { onThisDevice, inThisTab } = await opened('?shared')
    onThisDevice.keep('sidestilt.a', 'one')
    inThisTab.keep('sidestilt.a', 'two')
    expect(onThisDevice.recall('sidestilt.a')).toBe('one')
    expect(inThisTab.recall('sidestilt.a')).toBe('two')
    expect([localStorage.length, sessionStorage.length]).toEqual([0, 0])
    expect((await opened('?shared')).onThisDevice.recall('sidestilt.a')).toBeNull()
  })

  test('of whoever used the machine before are not read on a shared machine', async () => {
    localStorage.setItem('sidestilt.a', 'hers')
    expect((await opened('?shared')).onThisDevice.recall('sidestilt.a')).toBeNull()
  })

  test('last as long as the page where the browser refuses', async () => {
    vi.stubGlobal('localStorage', undefined)
    const { onThisDevice } = await opened('')
    expect(onThisDevice.recall('sidestilt.a')).toBeNull()
    onThisDevice.keep('sidestilt.a', 'one')
    expect(onThisDevice.recall('sidestilt.a')).toBe('one')
  })

  test('for which there is no room last as long as the page', async () => {
    const { onThisDevice } = await opened('')
    onThisDevice.keep('sidestilt.a', 'one')
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('No room', 'QuotaExceededError')
    })
    onThisDevice.keep('sidestilt.a', 'two')
    expect(onThisDevice.recall('sidestilt.a')).toBe('two')
    full.mockRestore()
    onThisDevice.keep('sidestilt.a', 'three')
    expect(localStorage.getItem('sidestilt.a')).toBe('three')
  })
})

test('only the door to them knows localStorage and sessionStorage', () => {
  const src = resolve(import.meta.dirname, '../../src')
  const knowing = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(tsx?|mjs|js)$/.test(file))
    .filter((file) => /\b(local|session)Storage\b/.test(codeOf(join(src, file))))
    .map((file) => file.replaceAll('\\', '/'))
  expect(knowing).toEqual(['device/keepsakes.ts'])
})

/** A file without its comments: anybody may talk about them. */
const codeOf = (file: string) => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
