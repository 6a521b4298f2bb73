import { describe, expect, test } from 'vitest'
import { chanceFrom } from '../../src/commands/soak/chance.ts'
import type { Deed } from '../../src/lesson/deeds.ts'
import { type Lesson, newLesson, placeOf, sceneOf } from '../../src/lesson/lesson.ts'
import { lessonAfter } from '../../src/lesson/lessonAfter.ts'
import { lighthouse } from '../fixtures.ts'

const noon = 1_700_000_000_000
const fresh = newLesson('l1', lighthouse, 'nb', null, noon)

/** A lesson after some deeds, all at noon. */
const done = (...deeds: readonly (Deed | Deed['do'])[]): Lesson =>
  deeds.reduce<Lesson>(
    (lesson, deed) =>
      lessonAfter(
        lesson,
        typeof deed === 'string' ? ({ do: deed } as Deed) : deed,
        lighthouse,
        noon,
      ),
    fresh,
  )

const next = (times: number) => Array.from({ length: times }, () => 'next' as const)
const where = ({ shown, turn, ...lesson }: Lesson) =>
  `${sceneOf(lesson)} ${turn ? 'turn' : 'film'} ${shown.on}`

/** From the start to the room's turn in the kitchen: begin, two films to their ends. */
const toKitchen = next(3)
const toEnding: readonly Deed[] = [
  ...toKitchen.map((what) => ({ do: what })),
  { do: 'choose', choice: 'wait' },
  { do: 'next' },
  { do: 'next' },
  { do: 'choose', choice: 'row' },
  { do: 'next' },
  { do: 'next' },
]

describe('a clicker', () => {
  test('walks the whole lesson: films, cards, choices, consequences, a question on the way, the ending and what follows it', () => {
    const stops: string[] = []
    let lesson = fresh
    for (let nth = 0; nth < 25; nth++) {
      const later = lessonAfter(lesson, { do: 'next' }, lighthouse, noon)
      if (JSON.stringify(later) === JSON.stringify(lesson)) break
      lesson = later
      stops.push(where(lesson))
    }
    expect(stops).toEqual([
      'arrival film story',
      'kitchen film story',
      'kitchen turn story',
      'tea turn story',
      'talk film story',
      'talk turn story',
      'night film story',
      'night turn story',
      'harbour film consequence',
      'harbour film story',
      'harbour turn story',
      'harbour turn question',
      'harbour turn question',
      'harbour turn map',
      'harbour turn join',
    ])
  })

  test('walks back the same way, to the first picture', () => {
    let lesson = done(...toEnding, ...next(3))
    const stops: string[] = []
    for (let nth = 0; nth < 20; nth++) {
      const later = lessonAfter(lesson, { do: 'back' }, lighthouse, noon)
      if (where(later) === where(lesson) && later.reel.ms === lesson.reel.ms) break
      lesson = later
      stops.push(where(lesson))
    }
    expect(stops).toEqual([
      'sea turn map',
      'sea turn question',
      'sea turn story',
      'sea film story',
      'night turn story',
      'night film story',
      'kitchen turn story',
      'kitchen film story',
      'arrival film story',
    ])
  })

  test('follows the majority at a decision, and without one takes the first way not yet taken', () => {
    const voted = done(...toKitchen, { do: 'vote', choice: 'wait', by: 1 }, 'next')
    expect(voted.path.at(-2)).toEqual({ scene: 'kitchen', choice: 'wait' })
    const second = done(...toKitchen, 'next', 'other road', 'next')
    expect(second.path.at(-2)).toEqual({ scene: 'kitchen', choice: 'wait' })
  })

  test('brings the light back before it goes on', () => {
    const dark = done(...toKitchen, 'blank')
    const lit = lessonAfter(dark, { do: 'next' }, lighthouse, noon)
    expect([lit.blank, where(lit)]).toEqual([false, where(dark)])
  })
})

describe('the film', () => {
  test('waits until somebody begins, then goes on with the clock', () => {
    expect(fresh.reel.playing).toBe(false)
    const begun = done('begin')
    expect(begun.reel.playing).toBe(true)
    expect(placeOf(begun.reel, noon + 1500)).toBe(1500)
  })

  test('stands still where it was paused', () => {
    const paused = lessonAfter(done('begin'), { do: 'toggle' }, lighthouse, noon + 2000)
    expect(placeOf(paused.reel, noon + 9000)).toBe(2000)
  })

  test('is believed about where it is, and about its end, only for the scene on screen', () => {
    const begun = done('begin')
    expect(
      lessonAfter(begun, { do: 'film is at', scene: 'arrival', ms: 700 }, lighthouse, noon).reel.ms,
    ).toBe(700)
    expect(
      lessonAfter(begun, { do: 'film is at', scene: 'night', ms: 700 }, lighthouse, noon),
    ).toBe(begun)
    expect(lessonAfter(begun, { do: 'film ended', scene: 'night' }, lighthouse, noon)).toBe(begun)
    expect(
      where(lessonAfter(begun, { do: 'film ended', scene: 'arrival' }, lighthouse, noon)),
    ).toBe('kitchen film story')
  })

  test('waits after a choice until the room has read what it brought about', () => {
    const chosen = done(...toKitchen, { do: 'choose', choice: 'wait' })
    expect(where(chosen)).toBe('night film consequence')
    expect(chosen.reel.playing).toBe(false)
    expect(lessonAfter(chosen, { do: 'toggle' }, lighthouse, noon).reel.playing).toBe(true)
  })

  test('is seen again from the room’s turn, or from a place in it', () => {
    expect(where(done(...toKitchen, 'play'))).toBe('kitchen film story')
    const sought = done(...toKitchen, { do: 'seek', ms: 4000 })
    expect([where(sought), sought.reel.ms]).toEqual(['kitchen film story', 4000])
  })

  test('stops in the dark, under a question and under the map', () => {
    expect(done('begin', 'blank').reel.playing).toBe(false)
    expect(done('begin', { do: 'show', shown: { on: 'map' } }).reel.playing).toBe(false)
  })
})

test('the other road leads back to the fork, and keeps the first', () => {
  const ended = done(...toEnding)
  const back = lessonAfter(ended, { do: 'other road' }, lighthouse, noon)
  expect(where(back)).toBe('night turn story')
  const other = lessonAfter(back, { do: 'choose', choice: 'stay' }, lighthouse, noon)
  expect(other.roads).toHaveLength(2)
})

test('a leader goes straight to any scene, and nowhere to one that does not exist', () => {
  expect(where(done({ do: 'go', scene: 'sea' }))).toBe('sea film story')
  expect(done({ do: 'go', scene: 'moon' }).path).toEqual(fresh.path)
})

test('a choice that is not offered here does nothing', () => {
  const waited = done(...toKitchen, { do: 'choose', choice: 'wait' }, 'next', 'next')
  expect(lessonAfter(waited, { do: 'choose', choice: 'answer' }, lighthouse, noon).path).toEqual(
    waited.path,
  )
  expect(lessonAfter(fresh, { do: 'choose', choice: 'ask' }, lighthouse, noon).path).toEqual(
    fresh.path,
  )
})

describe('a frozen wall', () => {
  test('stands still while the desk goes on, and then comes along', () => {
    const frozen = done('begin', 'freeze', 'next', 'next')
    expect(where({ ...frozen, ...frozen.frozen })).toBe('arrival film story')
    expect(where(frozen)).toBe('kitchen turn story')
    expect(lessonAfter(frozen, { do: 'freeze' }, lighthouse, noon).frozen).toBeNull()
  })
})

test('the lesson goes on in another story with what the room has set', () => {
  const quiet = done('begin', { do: 'volume', volume: 0.4 }, 'captions')
  const other = { ...lighthouse, id: 'storm' }
  const put = lessonAfter(quiet, { do: 'put on' }, other, noon)
  expect([put.story, sceneOf(put), put.volume, put.captions]).toEqual([
    'storm',
    'arrival',
    0.4,
    false,
  ])
})

test('a story that is put on waits with its title until somebody presses start, and then begins with its film', () => {
  const put = lessonAfter(done('begin', 'next'), { do: 'put on' }, lighthouse, noon)
  expect(put.begun).toBeNull()
  const later = lessonAfter(put, { do: 'next' }, lighthouse, noon + 5000)
  expect(later.begun).toBe(noon + 5000)
  expect(where(later)).toBe('arrival film story')
  expect(lessonAfter(later, { do: 'next' }, lighthouse, noon + 9000).begun).toBe(noon + 5000)
})

test('10 000 deeds at random, also late and foreign ones, never leave the story without a way on', () => {
  const { pick, between } = chanceFrom(7)
  const scenes = ['moon', ...Object.keys(lighthouse.scenes)] as const
  const choices = ['ask', 'wait', 'stay', 'row', 'answer', 'fly'] as const
  const deed = (): Deed =>
    pick<() => Deed>([
      () => ({ do: 'next' }),
      () => ({ do: 'back' }),
      () => ({
        do: pick([
          'play',
          'pause',
          'toggle',
          'replay',
          'blank',
          'freeze',
          'follow',
          'other road',
        ] as const),
      }),
      () => ({ do: 'choose', choice: pick(choices) }),
      () => ({ do: 'vote', choice: pick(choices), by: pick([1, -1] as const) }),
      () => ({ do: 'go', scene: pick(scenes) }),
      () => ({ do: 'seek', ms: between(-1e4, 9e4) }),
      () => ({ do: 'show', shown: { on: pick(['story', 'map', 'join'] as const) } }),
      () => ({ do: 'film ended', scene: pick(scenes) }),
      () => ({ do: 'film is at', scene: pick(scenes), ms: between(0, 1e5) }),
    ])()
  let lesson = fresh
  for (let nth = 0; nth < 10_000; nth++) {
    lesson = lessonAfter(lesson, deed(), lighthouse, noon + nth * 40)
    expect(sceneOf(lesson) in lighthouse.scenes).toBe(true)
  }
  const end = Array.from({ length: 40 }).reduce<Lesson>(
    (on) => lessonAfter(on, { do: 'next' }, lighthouse, noon + 1e7),
    lesson,
  )
  expect(end.shown.on).toBe('join')
})
