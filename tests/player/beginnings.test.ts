import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Film } from '../../src/story/edition.ts'

const film = (name: string, bytes = 1_500_000): Film => ({
  src: `${name}.mp4`,
  bytes,
  captions: [],
})

/** What was asked of the host: address and range. */
let asked: [string, string | undefined][]
/** A new visit: nothing fetched, the whole budget left. */
let fetchBeginnings: typeof import('../../src/player/beginnings.ts').fetchBeginnings
let status = 206

beforeEach(async () => {
  asked = []
  status = 206
  vi.stubGlobal('fetch', async (src: string, { headers, signal }: RequestInit) => {
    signal?.throwIfAborted()
    asked.push([src, new Headers(headers).get('range') ?? undefined])
    return new Response('', { status })
  })
  vi.resetModules()
  ;({ fetchBeginnings } = await import('../../src/player/beginnings.ts'))
})
afterEach(() => vi.unstubAllGlobals())

const open = () => new AbortController().signal

test('the beginning of each film is fetched once, the whole of a short one', async () => {
  await fetchBeginnings([film('a'), film('b', 1000)], open())
  await fetchBeginnings([film('b', 1000), film('a')], open())
  expect(asked).toEqual([
    ['a.mp4', 'bytes=0-299999'],
    ['b.mp4', 'bytes=0-999'],
  ])
})

test('a visit spends at most two million bytes on films that are perhaps never seen', async () => {
  await fetchBeginnings(
    Array.from({ length: 20 }, (_, n) => film(String(n))),
    open(),
  )
  expect(asked).toHaveLength(6)
})

test('nothing more is fetched once the learner has gone on', async () => {
  const gone = new AbortController()
  gone.abort()
  await fetchBeginnings([film('a')], gone.signal)
  expect(asked).toEqual([])
})

test('a line that fails, or a host that knows no ranges, does no harm', async () => {
  status = 200
  await fetchBeginnings([film('a')], open())
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no line')))
  await expect(fetchBeginnings([film('b')], open())).resolves.toBe(undefined)
})
