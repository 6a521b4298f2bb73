import { describe, expect, test } from 'vitest'
import { asClock, progressOf } from '../../src/studio/progress.ts'

/** A screen that remembers, and a clock that the test moves. */
function watched(isTTY: boolean, size: number, columns = 100) {
  const watch = { now: 0, written: [] as string[] }
  const screen = { isTTY, columns, write: (text: string) => watch.written.push(text) }
  return { watch, progress: progressOf(screen, size, () => watch.now) }
}

describe('where it is not a terminal', () => {
  test('every five per cent is a plain line, with the time that is left', () => {
    const { watch, progress } = watched(false, 200)
    for (let done = 1; done <= 200; done++) {
      watch.now = done * 1000
      progress.reached(done, 'fyret/havna')
    }
    expect(watch.written).toHaveLength(20)
    expect(watch.written[0]).toBe('  5 %  igjen / left 3:10  fyret/havna\n')
    expect(watch.written.at(-1)).toBe('100 %  igjen / left 0:00  fyret/havna\n')
  })

  test('a long step is one line', () => {
    const { watch, progress } = watched(false, 10)
    progress.reached(9, 'fyret/havna')
    expect(watch.written).toHaveLength(1)
  })
})

describe('on a terminal', () => {
  test('a bar grows in its place', () => {
    const { watch, progress } = watched(true, 100)
    watch.now = 60_000
    progress.reached(50, 'fyret/havna')
    expect(watch.written).toEqual([
      '\r\x1b[K',
      '████████████░░░░░░░░░░░░ 50 %  igjen / left 1:00  fyret/havna',
    ])
  })

  test('it is drawn ten times a second at most, and never wider than the window', () => {
    const { watch, progress } = watched(true, 1000, 40)
    for (let done = 1; done <= 100; done++) {
      watch.now += 10
      progress.reached(done, 'a story with a long name')
    }
    const bars = watch.written.filter((text) => text.includes('░'))
    expect(bars).toHaveLength(10)
    for (const bar of bars) expect(bar.length).toBeLessThan(40)
  })

  test('a line that stays takes the bar’s place, and the bar comes back below it', () => {
    const { watch, progress } = watched(true, 100)
    progress.reached(10, 'fyret/havna')
    progress.say('fyret/havna: ferdig')
    progress.reached(11, 'fyret/sjoen')
    const told = watch.written.join('').split('\r\x1b[K')
    expect(told[2]).toBe('fyret/havna: ferdig\n')
    expect(told[3]).toContain('fyret/sjoen')
  })

  test('nobody knows the time at the very beginning', () => {
    const { watch, progress } = watched(true, 1000)
    progress.reached(1, 'fyret/havna')
    expect(watch.written.at(-1)).toContain('left –')
  })
})

test.each([
  [0, '0:00'],
  [75_000, '1:15'],
  [3_725_000, '1:02:05'],
])('%d ms are %s', (ms, clock) => {
  expect(asClock(ms)).toBe(clock)
})
