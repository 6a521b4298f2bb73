/** The frames of films: what is asked for is drawn, the same every time, and what is missing is said to the author. */
import { render } from '@testing-library/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import type { Beat, Shot } from '../../src/story/screenplay.ts'
import { doingsOf } from '../../src/studio/art/acting/doings.ts'
import { poseOf } from '../../src/studio/art/acting/performance.ts'
import { brushed, type Point } from '../../src/studio/art/brush.ts'
import { cast } from '../../src/studio/art/cast.ts'
import { inLight, isElsewhere } from '../../src/studio/art/framings/figures.tsx'
import type { Light } from '../../src/studio/art/light.ts'
import type { Looks } from '../../src/studio/art/looks.ts'
import { places } from '../../src/studio/art/places/places.ts'
import { things } from '../../src/studio/art/things/things.ts'
import { lights } from '../../src/studio/art/year.ts'
import { Frame } from '../../src/studio/Frame.tsx'
import {
  frameLength,
  type Mouth,
  type TimedShot,
  type Timeline,
} from '../../src/studio/timeline.ts'

const hold: Beat = { hold: 2000, moods: {}, looks: {} }
const shut: Mouth = { from: 0, to: 400, open: 0, wide: 0.5 }
const wide: Mouth = { from: 400, to: 800, open: 0.9, wide: 0.8 }

/** A film of one shot that lasts six seconds, all of it one beat. */
function film(shot: Partial<Shot>, beat: Beat = hold, more: Partial<Timeline> = {}): Timeline {
  const whole: Shot = {
    id: 'bildet',
    framing: 'wide',
    cast: [],
    described: false,
    moods: {},
    beats: [beat],
    ...shot,
  }
  return {
    clip: 'prove',
    place: 'moterom',
    light: 'may-noon',
    duration: 6000,
    shots: [
      {
        shot: whole,
        from: 0,
        to: 6000,
        beats: [{ beat, from: 0, to: 6000, mouths: [shut, wide] }],
      },
    ],
    ...more,
  }
}

const stage = { towards: () => [0.4, 0] as const }
const reach = { posture: 'table', table: 1000, out: 0, up: 0 } as const

const draw = (timeline: Timeline, at = 1000) =>
  renderToStaticMarkup(<Frame timeline={timeline} at={at} />)
const people = Object.keys(cast)
const seven = ['amir', 'solveig', 'torstein', 'yusuf', 'ragnhild', 'geir', 'maren']

describe('a frame', () => {
  it('is the same picture every time it is drawn', () => {
    const timeline = film({ cast: seven })
    expect(draw(timeline, 2340)).toBe(draw(timeline, 2340))
    expect(draw(timeline, 2340)).toBe(draw(structuredClone(timeline), 2340))
  })

  it('does not depend on the frames drawn before it', () => {
    const timeline = film({ cast: ['maren', 'geir'], framing: 'two' })
    const alone = draw(timeline, 4000)
    for (let at = 0; at < 4000; at += 400) draw(timeline, at)
    expect(draw(timeline, 4000)).toBe(alone)
  })

  it('draws a line the same whatever was drawn before it', () => {
    const tip = { width: 10, start: 0.5, end: 0.5 }
    const fine: Point[] = [
      [0.04, 0.02],
      [40.03, 19.96],
    ]
    expect(brushed(fine, tip)).toBe(brushed('0,0 40,20', tip))
  })

  it('knows a body from its arms when it is drawn anew', () => {
    const complaints = vi.spyOn(console, 'error')
    render(<Frame timeline={film({ cast: seven })} at={1000} />)
    expect(complaints).not.toHaveBeenCalled()
  })

  it('goes to another place and another hour where a shot says so', () => {
    const shot = { framing: 'close' as const, cast: ['amir'] }
    const elsewhere = { place: 'korridor', light: 'january-evening' }
    const picture = draw(film({ ...shot, ...elsewhere }))
    expect(picture).toBe(draw(film(shot, hold, elsewhere)))
    expect(picture).not.toBe(draw(film(shot)))
  })

  it('stays on the last picture after the end', () => {
    const timeline = film({ framing: 'insert', thing: 'ordliste' })
    expect(draw(timeline, 90_000)).toBe(draw(timeline, 5999))
  })

  it('gives every clip and gradient in it a name of its own', () => {
    for (const shot of [{ cast: seven }, { framing: 'two' as const, cast: ['nina', 'emilie'] }]) {
      const names = [...draw(film(shot)).matchAll(/ id="([^"]+)"/g)].map(([, name]) => name)
      expect(new Set(names).size).toBe(names.length)
      expect(names.length).toBeGreaterThan(5)
    }
  })

  it('holds no number that is not one', () => {
    for (const at of [0, 399, 401, 3333])
      expect(draw(film({ cast: seven }), at)).not.toMatch(/NaN|undefined/)
  })
})

describe('the cast', () => {
  it.each(people)('shows %s near, in every mood, as a different face', (id) => {
    const faces = (
      ['neutral', 'listening', 'glad', 'doubtful', 'worried', 'tired', 'annoyed', 'moved'] as const
    ).map((mood) => draw(film({ framing: 'close', cast: [id], moods: { [id]: mood } })))
    expect(new Set(faces).size).toBe(8)
  })

  it.each(['palm', 'point', 'raise', 'write', 'cup', 'phone', 'call', 'microphone'] as const)(
    'sees the gesture «%s» in every framing with people',
    (gesture) => {
      for (const framing of ['wide', 'two', 'close'] as const) {
        const shot = { framing, cast: ['solveig', 'geir'] }
        const still = draw(film(shot, { ...hold, who: 'solveig' }))
        expect(draw(film(shot, { ...hold, who: 'solveig', gesture }))).not.toBe(still)
      }
    },
  )

  it('wears no garment colour twice', () => {
    const colours = Object.values(cast).map(({ cloth }) => cloth)
    expect(new Set(colours).size).toBe(people.length)
  })

  it('moves the mouth of the one who speaks, and of nobody else', () => {
    const line = (who: string): Beat => ({ line: 'hei', who, moods: {}, looks: {} })
    const mouths = (picture: string) => picture.split('#6b2a35').length - 1
    const speaks = film({ framing: 'two', cast: ['maren', 'yusuf'] }, line('maren'))
    expect(mouths(draw(speaks, 100))).toBe(0)
    expect(mouths(draw(speaks, 600))).toBe(1)
    expect(
      mouths(draw(film({ framing: 'two', cast: ['maren', 'yusuf'] }, line('geir')), 600)),
    ).toBe(0)
  })

  it.each(people)('blinks, but not where a picture stays: %s', (id) => {
    const looks = cast[id] as Looks
    const [shot] = film({ framing: 'close', cast: [id] }).shots as [TimedShot]
    /** Two shots of the same length: the first one ends on the poster, the other one under the choices. */
    const lids = (lasts: number, at: number) => {
      const shots = [0, lasts].map((from) => ({ ...shot, from, to: from + lasts }))
      const timeline = film({}, hold, { duration: 2 * lasts, shots })
      return poseOf(timeline, shots[at < lasts ? 0 : 1] ?? shot, looks, at, stage, reach).face.lids
    }
    const lengths = Array.from({ length: 200 }, (_, i) => 4000 + i * frameLength)
    for (const shots of [1, 2])
      expect(lengths.filter((lasts) => lids(lasts, shots * lasts - frameLength) > 0)).toEqual([])
    const during = Array.from({ length: 200 }, (_, i) => lids(20_000, i * frameLength))
    expect(Math.max(...during)).toBe(1)
  })

  it('turns to nobody when somebody speaks on the phone; whom we only hear, nobody has to have drawn', () => {
    const call: Beat = { line: 'hei', who: 'eva', unseen: 'phone', moods: {}, looks: {} }
    const alone: Partial<Shot> = { framing: 'close', cast: ['amir'] }
    expect(draw(film(alone, call))).toBe(draw(film(alone)))
    expect(draw(film(alone, { ...call, unseen: true }))).toContain('<svg')
    expect(() => draw(film(alone, { line: 'hei', who: 'eva', moods: {}, looks: {} }))).toThrow(
      /person «eva»/,
    )
  })

  it('keeps the phone in the hand while somebody answers, and lays it down to say something else', () => {
    const beats: Beat[] = [
      { ...hold, who: 'amir', gesture: 'phone' },
      { line: 'hei', who: 'eva', unseen: 'phone', moods: {}, looks: {} },
      { ...hold, who: 'amir', gesture: 'phone' },
      { line: 'takk', who: 'amir', moods: {}, looks: {} },
      { ...hold, who: 'amir', gesture: 'phone' },
    ]
    const timed = beats.map((beat, i) => ({ beat, from: i * 1000, to: i * 1000 + 900, mouths: [] }))
    const [shot] = film({ framing: 'close', cast: ['amir'] }).shots
    expect(doingsOf({ ...(shot as TimedShot), beats: timed }, 'amir')).toEqual([
      { gesture: 'phone', from: 0, to: 2900 },
      { gesture: 'phone', from: 4000, to: 4900 },
    ])
  })

  it('looks where the screenplay says', () => {
    const towards = (id: string) =>
      draw(film({ framing: 'close', cast: ['torstein'] }, { ...hold, looks: { torstein: id } }))
    expect(towards('amir')).not.toBe(towards('geir'))
    expect(towards('skjerm')).not.toBe(towards('vindu'))
  })
})

describe.each(Object.entries(places))('the place %s', (id, place) => {
  const here = place.videoMeeting ? people : people.filter((who) => !isElsewhere(who, place))
  const room = place.videoMeeting ? people.length : place.room
  const inPlace = (shot: Partial<Shot>, beat?: Beat) => film(shot, beat, { place: id })
  const light = lights['may-noon']
  const isSeen = (picture: string, who: string) =>
    light !== undefined && picture.includes(inLight(who, light).cloth)

  it('has room for one, for all it says it has room for, and for everyone between', () => {
    for (let count = 1; count <= room; count++) {
      const cast = here.slice(0, count)
      const picture = draw(inPlace({ cast }))
      expect(picture).not.toMatch(/NaN|undefined/)
      expect(cast.filter((who) => !isSeen(picture, who))).toEqual([])
    }
  })

  it('leaves room for another face between any two', () => {
    for (let count = 2; count <= place.room; count++) {
      const seats = place.seats(
        inPlace({ cast: here.slice(0, count) }).shots[0] as TimedShot,
        here.slice(0, count).map((who) => inLight(who, light as Light)),
        light as Light,
      )
      const faces = seats.filter(({ posture }) => posture !== 'fromBehind')
      for (const [i, one] of faces.entries())
        for (const other of faces.slice(i + 1))
          expect(Math.abs(one.x - other.x)).toBeGreaterThan(280 * Math.max(one.scale, other.scale))
    }
  })

  it('shows a face for every mood and hands for every gesture, in every framing', () => {
    for (const framing of ['wide', 'two', 'close'] as const) {
      const shot = { framing, cast: ['solveig', 'geir'] }
      const pictures = [
        draw(inPlace(shot)),
        draw(inPlace({ ...shot, moods: { solveig: 'glad' } })),
        ...(['palm', 'point', 'raise', 'write', 'cup', 'phone', 'call', 'microphone'] as const).map(
          (gesture) => draw(inPlace(shot, { ...hold, who: 'solveig', gesture })),
        ),
      ]
      expect(new Set(pictures).size).toBe(10)
      for (const picture of pictures) expect(picture).not.toMatch(/NaN|undefined/)
    }
  })

  it('gives every clip and gradient in it a name of its own, by day, by lamp and in the dark', () => {
    for (const light of ['may-noon', 'january-evening', 'april-night']) {
      const shot = { cast: here.slice(0, Math.min(3, room)) }
      const picture = draw(film(shot, hold, { place: id, light }))
      const names = [...picture.matchAll(/ id="([^"]+)"/g)].map(([, name]) => name)
      expect(new Set(names).size).toBe(names.length)
    }
  })
})

describe('the places and things', () => {
  it.each(Object.keys(lights))('stands in the light %s', (light) => {
    const pictures = ['wide', 'two', 'close'].map((framing) =>
      draw(film({ framing: framing as 'wide', cast: ['maren', 'amir'] }, hold, { light })),
    )
    expect(new Set(pictures).size).toBe(3)
  })

  it.each(Object.keys(things))('draws the thing %s alone, at its beginning and end', (thing) => {
    for (const at of [0, 5999]) {
      const picture = draw(film({ framing: 'insert', thing }), at)
      expect(picture.length).toBeGreaterThan(5000)
      expect(picture).not.toMatch(/NaN|undefined/)
    }
  })

  it('draws ring after ring on the napkin while the shot lasts', () => {
    const napkin = film({ framing: 'insert', thing: 'serviett' })
    const rings = (at: number) => draw(napkin, at).split('fill="#34506b"').length - 1
    expect([rings(0), rings(900), rings(2900) > rings(900), rings(5900) > rings(2900)]).toEqual([
      0,
      1,
      true,
      true,
    ])
  })

  it('writes a name on the hand, and puts the pen away when it is written', () => {
    const hand = film({ framing: 'insert', thing: 'handa-til-maren' })
    const letters = (at: number) => draw(hand, at).split('fill="#2b4c8c"').length - 1
    const [onlyThePen, halfway, written] = [letters(0), letters(750), letters(5900)]
    expect([halfway - onlyThePen, written]).toEqual([4, 'Ragnhild'.length])
  })

  it('dims those of the three callers who do not speak', () => {
    const call: Beat = { line: 'buss', who: 'geir', unseen: true, moods: {}, looks: {} }
    const dimmed = (beat: Beat) =>
      [
        ...draw(film({ framing: 'insert', thing: 'tre-samtaler' }, beat)).matchAll(
          /fill="#1c1a2a" opacity="([^"]+)"/g,
        ),
      ].map(([, opacity]) => Number(opacity))
    expect(dimmed(hold)).toEqual([0, 0, 0])
    expect(dimmed(call)).toEqual([0, 0.34, 0.34])
  })
})

describe('an author who asks for what is not drawn', () => {
  it.each([
    ['person', film({ cast: ['kari'] }), /prove\.yaml.*person «kari».*amir, birger, emilie/],
    ['place', film({ cast: ['amir'] }, hold, { place: 'kafe' }), /place «kafe».*moterom/],
    ['place', film({ cast: ['amir'], place: 'brygga' }), /place «brygga».*moterom/],
    ['light', film({ cast: ['amir'] }, hold, { light: 'natt' }), /light «natt».*may-noon/],
    ['thing', film({ framing: 'insert', thing: 'bil' }), /thing «bil».*kaffe.*klokke/],
    ['look', film({ cast: ['amir'] }, { ...hold, looks: { amir: 'månen' } }), /«månen».*skjerm/],
    ['pair', film({ framing: 'two', cast: ['amir'] }), /«bildet».*needs 2/],
  ])('is told which %s is missing, in which file, and what there is', (_, timeline, sentence) => {
    expect(() => draw(timeline)).toThrow(sentence)
  })

  it('is told how many a wide picture can seat', () => {
    expect(() => draw(film({ cast: [...seven, 'amir', 'geir'] }))).toThrow(/seats 9 .* room for 7/)
  })
})
