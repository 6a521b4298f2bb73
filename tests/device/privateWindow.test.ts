import { afterEach, describe, expect, test, vi } from 'vitest'
import { isInMemory, looksPrivate } from '../../src/device/privateWindow.ts'

/** Flushes as they were measured, in milliseconds: fifteen, each after 64 kB of fresh bytes. */
const quick = Array<number>(10).fill(0)
const memory = [0, 0, 0.1, ...quick, 0, 0]
const busyMemory = [0, 12.4, 0, 0.1, 3.2, ...quick]
const disk = [40.5, 0.3, 0.6, 0.6, 1.3, 1.3, 0.4, 5, 0.4, 0.5, 0.5, 0.3, 0.4, 1.6, 0.5]
const quickDisk = [0.2, 0.3, 0.2, 0.3, 0.3, 0.3, 0.4, 3.6, 0.2, 0.3, 0.3, 0.3, 0.4, 0.3, 0.2]

describe('what is flushed in no time', () => {
  test.each([
    ['in memory', memory, true],
    ['in memory, on a busy machine', busyMemory, true],
    ['on a disk', disk, false],
    ['on a quick disk', quickDisk, false],
    ['nowhere that could be measured', [], false],
  ])('lies %s', (_, times, is) => expect(isInMemory(times)).toBe(is))
})

describe('a window looks private', () => {
  afterEach(() => Reflect.deleteProperty(navigator, 'storage'))

  const withFiles = (getDirectory: unknown) =>
    Object.defineProperty(navigator, 'storage', { value: { getDirectory }, configurable: true })

  test('when the browser refuses it files of its own, as Safari and Firefox do', async () => {
    withFiles(() => Promise.reject(new DOMException('Security error', 'SecurityError')))
    expect(await looksPrivate()).toBe(true)
  })
  test('not in a browser that gives it files and whose clock is too coarse to tell more', async () => {
    withFiles(vi.fn().mockResolvedValue({}))
    expect(await looksPrivate()).toBe(false)
  })
  test('not in a browser that has no such files', async () => {
    expect(await looksPrivate()).toBe(false)
  })
})
