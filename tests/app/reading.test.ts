import { describe, expect, test } from 'vitest'
import { openReading, type Place } from '../../src/app/reading.ts'
import { lighthouse } from '../fixtures.ts'

const end = (scene: string) => ({ type: 'clip.ended', scene }) as const
const choose = (scene: string, choice: string) => ({ type: 'choice.made', scene, choice }) as const

function open(kept: Place | null = null) {
  const places: Place[] = []
  const reading = openReading(lighthouse, kept, (place) => places.push(place))
  const send = (...events: Parameters<ReturnType<typeof reading.view>['telling']['send']>[0][]) => {
    for (const event of events) reading.view().telling.send(event)
  }
  return { reading, send, last: () => places.at(-1), places }
}
const toSea = [
  end('arrival'),
  end('kitchen'),
  choose('kitchen', 'wait'),
  end('night'),
  choose('night', 'row'),
]

describe('a reading', () => {
  test('keeps the place at every step, also the learner’s turn', () => {
    const { send, last } = open()
    send(end('arrival'), end('kitchen'))
    expect(last()).toEqual({
      path: [{ scene: 'arrival' }, { scene: 'kitchen' }],
      turn: true,
      ms: 0,
      roads: [[{ scene: 'arrival' }, { scene: 'kitchen' }]],
      ended: false,
    })
  })
  test('keeps the second within the clip, and writes it once a second', () => {
    const { reading, send, last, places } = open()
    send(end('arrival'))
    const before = places.length
    for (const ms of [250, 500, 1000, 1250, 1500, 2000]) reading.atMoment(ms)
    expect(places.length - before).toBe(2)
    expect(last()).toMatchObject({ turn: false, ms: 2000 })
  })
  test('goes on at that second another day', () => {
    const first = open()
    first.send(end('arrival'))
    first.reading.atMoment(7000)
    const again = open(first.last())
    expect(again.reading.view()).toMatchObject({ startAt: 7000, begun: true })
    expect(again.reading.view().telling.view().scene).toBe('kitchen')
  })
  test('goes on at that second on the film’s screen after a look at the map', () => {
    const { reading, send } = open()
    reading.atMoment(4300)
    expect(reading.view().startAt).toBe(4300)
    send(end('arrival'))
    expect(reading.view().startAt).toBe(0)
  })
  test('forgets the second when the next clip begins', () => {
    const { reading, send, last } = open()
    reading.atMoment(9000)
    send(end('arrival'))
    expect(last()?.ms).toBe(0)
  })
  test('goes back to a fork and takes another road without losing the first', () => {
    const { reading, send, last } = open()
    send(...toSea, end('sea'))
    expect(last()?.ended).toBe(true)
    const fork = reading
      .view()
      .telling.view()
      .path.slice(0, 2)
      .map(({ scene }) => ({ scene }))
    reading.takeUp({ path: fork, turn: true })
    expect(reading.view().telling.view()).toMatchObject({
      scene: 'kitchen',
      turn: { kind: 'choose' },
    })
    send(choose('kitchen', 'ask'))
    expect(reading.view().roads.map((road) => road.map(({ choice }) => choice))).toEqual([
      [undefined, 'wait', 'row', undefined],
      [undefined, 'ask', undefined],
    ])
    expect(last()?.ended).toBe(true)
  })
  test('no longer listens to a telling it has left', () => {
    const { reading, send, places } = open()
    const { telling } = reading.view()
    reading.takeUp({ path: [], turn: false })
    const before = places.length
    telling.send(end('arrival'))
    expect(places.length).toBe(before)
    send(end('arrival'))
    expect(places.length).toBe(before + 1)
  })
  test('opens at the last scene that still exists when the story has been revised', () => {
    const kept = {
      path: [{ scene: 'arrival' }, { scene: 'garden' }],
      turn: false,
      ms: 5000,
      roads: [[{ scene: 'arrival' }, { scene: 'garden' }]],
      ended: false,
    }
    const { reading } = open(kept)
    expect(reading.view()).toMatchObject({
      startAt: 0,
      roads: [[{ scene: 'arrival' }, { scene: 'kitchen' }]],
    })
  })
})
