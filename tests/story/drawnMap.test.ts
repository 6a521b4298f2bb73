import { describe, expect, test } from 'vitest'
import { readManuscript, storyIds } from '../../src/author/manuscript.ts'
import { drawnMap } from '../../src/story/drawnMap.ts'
import { lighthouse } from '../fixtures.ts'

const step = { x: 100, y: 50 }
const drawn = drawnMap(lighthouse, step)

test('the start stands alone at the top, in the middle', () => {
  expect(drawn.places.get('arrival')).toEqual({ x: drawn.width / 2, y: step.y / 2 })
})

test('the drawing has room for every scene, and no two stand in the same place', () => {
  const places = [...drawn.places.values()]
  expect(drawn.places.size).toBe(Object.keys(lighthouse.scenes).length)
  expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(places.length)
  for (const { x, y } of places) {
    expect(x).toBeGreaterThanOrEqual(step.x / 2)
    expect(x).toBeLessThanOrEqual(drawn.width - step.x / 2)
    expect(y).toBeLessThanOrEqual(drawn.height - step.y / 2)
  }
})

test('a line goes down from each scene to those it leads to, once however many choices lead there', () => {
  const fromNight = drawn.lines.filter(({ from }) => from === 'night')
  expect(fromNight.map(({ to }) => to)).toEqual(['harbour', 'sea'])
  for (const { from, to } of drawn.lines)
    expect(drawn.places.get(from)?.y).toBeLessThan(drawn.places.get(to)?.y ?? 0)
})

/** Points along a line of the drawing, read from its path: a start, then legs of two handles and an end each. */
function alongPath(d: string): { x: number; y: number }[] {
  const numbers = (d.match(/-?[\d.]+/g) ?? []).map(Number)
  const corners = numbers.flatMap((x, i) => (i % 2 === 0 ? [{ x, y: numbers[i + 1] ?? 0 }] : []))
  return corners.flatMap((a, i) => {
    const [b, c, end] = corners.slice(i + 1)
    if (i % 3 !== 0 || !b || !c || !end) return []
    return Array.from({ length: 41 }, (_, n) => {
      const t = n / 40
      const along = (of: 'x' | 'y') =>
        (1 - t) ** 3 * a[of] +
        3 * (1 - t) ** 2 * t * b[of] +
        3 * (1 - t) * t ** 2 * c[of] +
        t ** 3 * end[of]
      return { x: along('x'), y: along('y') }
    })
  })
}

describe.each(storyIds(process.cwd()))('on the map of %s', (id) => {
  const { story } = readManuscript(process.cwd(), id)

  test.each(['down', 'across'] as const)(
    'no line passes through a scene it does not lead to, when it goes %s',
    (goes) => {
      if (!story) throw new Error(`The story “${id}” cannot be read`)
      const { places, lines } = drawnMap(story, { x: 100, y: 100 }, goes)
      for (const { from, to, d } of lines)
        for (const [scene, { x, y }] of places) {
          if (scene === from || scene === to) continue
          const within = alongPath(d).filter(
            (point) => Math.abs(point.x - x) < 40 && Math.abs(point.y - y) < 30,
          )
          expect(within, `${from} to ${to}, at ${scene}`).toEqual([])
        }
    },
  )
})
