import { expect, test } from 'vitest'
import { drawnMap } from '../../src/story/drawnMap.ts'
import { layersOf } from '../../src/story/layers.ts'
import { lighthouse } from '../fixtures.ts'

const step = { x: 100, y: 50 }
const drawn = drawnMap(lighthouse, layersOf(lighthouse), step)

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
