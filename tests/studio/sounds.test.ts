import * as v from 'valibot'
import { expect, test } from 'vitest'
import { Screenplay } from '../../src/story/screenplay.ts'
import { holdsOf } from '../../src/studio/described.ts'
import { mixed } from '../../src/studio/mix.ts'
import { roomTone, soundNamed } from '../../src/studio/sounds.ts'
import { timelineOf } from '../../src/studio/timeline.ts'
import { trimmed } from '../../src/studio/voices.ts'
import { film, words } from './fixture.ts'

const loudest = (sound: Float32Array) =>
  sound.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0)

test.each([
  'kopp',
  'stoler',
  'dor',
  'tastatur',
  'mobil',
  'vifte',
  'latter',
  'ringer',
  'kaffemaskin',
  'regn',
  'vind',
  'nokler',
  'buss',
  'kjenning',
  'avslutning',
])('%s is heard, and stays below the voices', (id) => {
  const sound = soundNamed(id)
  expect(sound.length / 48_000).toBeGreaterThan(0.1)
  expect(sound.length / 48_000).toBeLessThan(6)
  expect(loudest(sound)).toBeGreaterThan(0.03)
  expect(loudest(sound)).toBeLessThan(0.3)
})

test('a sound that the studio does not have is named, with those it has', () => {
  expect(() => soundNamed('tuba')).toThrow(/ingen lyd som heter «tuba».*kopp.*\n.*no sound/s)
})

test('the same sound is the same every time', () => {
  expect(Buffer.from(soundNamed('dor').buffer).equals(Buffer.from(soundNamed('dor').buffer))).toBe(
    true,
  )
})

test('the room is never quite silent, and never loud', () => {
  const room = roomTone(2000)
  expect(loudest(room)).toBeGreaterThan(0)
  expect(loudest(room)).toBeLessThan(0.01)
})

const voice = new Float32Array(48_000).fill(0.5)
const silent = { lasts: 0, reads: 0 }
const voices = { line: () => voice, description: () => voice }

/** How loud the mix is around a moment, in ms. */
const around = (mix: Float32Array, ms: number) =>
  loudest(mix.subarray((ms - 5) * 48, (ms + 5) * 48))

test('the mix is as long as the film, and a voice is heard when its line begins', () => {
  const mix = mixed(film, voices)
  const line = film.shots[0]?.beats[0]
  expect(mix.length).toBe(film.duration * 48)
  expect(around(mix, (line?.from ?? 0) - 20)).toBeLessThan(0.05)
  expect(around(mix, (line?.from ?? 0) + 20)).toBeGreaterThan(0.4)
})

test('in the described version the describer speaks while the film holds, and the line waits', () => {
  const holds = holdsOf(film, words, () => 5000)
  const mix = mixed(film, voices, { holds })
  const hold = holds[0]?.lasts ?? 0
  const line = film.shots[0]?.beats[0]
  expect(around(mix, 300)).toBeGreaterThan(0.4)
  expect(around(mix, hold - 50)).toBeLessThan(0.05)
  expect(around(mix, hold + (line?.from ?? 0) + 20)).toBeGreaterThan(0.4)
})

test('with muffled hearing the room is far away, and a thought stays near', () => {
  const sung = Float32Array.from({ length: 48_000 }, (_, i) => 0.5 * Math.sin(i / 2))
  const mix = mixed(film, { line: () => sung, description: () => sung }, { muffled: true })
  const [said, , , thought] = film.shots.flatMap(({ beats }) => beats)
  expect(around(mix, (said?.from ?? 0) + 500)).toBeLessThan(0.2)
  expect(around(mix, (thought?.from ?? 0) + 500)).toBeGreaterThan(0.4)
})

test('a telephone carries the middle of a voice, and neither its depth nor its edge', () => {
  const call = timelineOf(
    v.parse(Screenplay, {
      clip: 'call',
      place: 'kitchen',
      shots: [
        { id: 'a', framing: 'insert', beats: [{ line: 'hello', who: 'eva', unseen: 'phone' }] },
      ],
    }),
    { line: () => ({ lasts: 1000, reads: 1000, mouths: [] }), sound: () => silent },
  )
  const heard = (hertz: number) => {
    const tone = Float32Array.from(
      { length: 48_000 },
      (_, i) => 0.5 * Math.sin((2 * Math.PI * hertz * i) / 48_000),
    )
    const mix = mixed(call, { line: () => tone, description: () => tone })
    return around(mix, (call.shots[0]?.beats[0]?.from ?? 0) + 500)
  }
  expect(heard(80)).toBeLessThan(0.25)
  expect(heard(1000)).toBeGreaterThan(0.4)
  expect(heard(9000)).toBeLessThan(0.15)
})

test('silence around a recording is cut, but not the breath before a word', () => {
  const recorded = new Float32Array(48_000)
  recorded.fill(0.4, 24_000, 30_000)
  const { sound, cut } = trimmed(recorded)
  expect(cut).toBe(450)
  expect(sound.length / 48).toBeCloseTo(50 + 125 + 120, -1)
})
