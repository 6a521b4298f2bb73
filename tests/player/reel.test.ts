import { describe, expect, test } from 'vitest'
import { again, drop, emptyReel, note, type Reel, shownIn, wind } from '../../src/player/reel.ts'

const scene = (src: string, at = 0) => ({ showing: `the scene of ${src}`, src, at })
const sources = ({ slots, active }: Reel) => [slots[active].src, slots[active === 0 ? 1 : 0].src]

const first = wind(emptyReel, scene('a'), null)
const playing = note(first, 0, { ready: true, fed: true })
const primed = note(wind(playing, scene('a'), 'b'), 1, { ready: true })

describe('a reel', () => {
  test('takes the first film into the slot that is on', () => {
    expect(sources(first)).toEqual(['a', null])
    expect(shownIn(first)).toBe(null)
    expect(shownIn(playing)).toBe(0)
  })
  test('stays the same while nothing changes', () => {
    expect(wind(playing, scene('a'), null)).toBe(playing)
    expect(wind(primed, scene('a'), 'b')).toBe(primed)
  })
  test('lets the next film wait in the other slot', () => {
    expect(sources(primed)).toEqual(['a', 'b'])
    expect(shownIn(primed)).toBe(0)
  })
  test('cuts to the film that waits, at once and without fetching it again', () => {
    const cut = wind(primed, scene('b'), null)
    expect(sources(cut)).toEqual(['b', 'a'])
    expect(cut.slots[1].take).toBe(0)
    expect(shownIn(cut)).toBe(1)
  })
  test('keeps the old picture until a film that did not wait has its own', () => {
    const cut = wind(primed, scene('c'), 'd')
    expect(sources(cut)).toEqual(['c', 'a'])
    expect(shownIn(cut)).toBe(0)
    expect(shownIn(note(cut, 1, { ready: true }))).toBe(1)
  })
  test('changes its mind about what waits', () =>
    expect(sources(wind(primed, scene('a'), 'c'))).toEqual(['a', 'c']))
  test('never shows a film that only waits', () => {
    const notYet = note(primed, 0, { ready: false })
    expect(shownIn(notYet)).toBe(null)
  })
  test('lets no frame linger past a card', () => {
    const card = wind(primed, null, 'b')
    expect(shownIn(note(wind(card, scene('c'), null), 1, { ready: false }))).toBe(null)
  })
  test('begins a film anew when two scenes in a row have the same', () => {
    const again = wind(playing, { showing: 'another scene', src: 'a', at: 0 }, null)
    expect(sources(again)).toEqual(['a', null])
    expect(again.slots[0].showing).toBe('another scene')
  })
  test('waits for the right place where a film that waited is to begin in the middle', () => {
    const cut = wind(primed, scene('b', 4000), null)
    expect(cut.slots[1]).toMatchObject({ at: 4000, ready: false })
    expect(shownIn(cut)).toBe(0)
  })
  test('fetches a film once more where it stopped', () =>
    expect(again(playing, 0, 2500).slots[0]).toMatchObject({
      src: 'a',
      at: 2500,
      take: 1,
      ready: false,
    }))
  test('lets go of a broken film that waited, and leaves the one on screen alone', () => {
    const dropped = drop(primed, 1)
    expect(sources(dropped)).toEqual(['a', null])
    expect(shownIn(dropped)).toBe(0)
  })
})
