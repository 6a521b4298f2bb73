import * as v from 'valibot'
import { expect, test } from 'vitest'
import { Screenplay } from '../../src/story/screenplay.ts'
import { withItsName, withSignature } from '../../src/studio/signature.ts'
import { soundNamed } from '../../src/studio/sounds.ts'
import { lighthouse, lighthouseWords } from '../fixtures.ts'

/** The beats of a film of two shots, told by what they are: a line, a sound, or how long a silence lasts. */
function heard(clip: string, last: readonly object[]) {
  const screenplay = v.parse(Screenplay, {
    clip,
    place: 'moterom',
    shots: [
      { id: 'en', framing: 'close', cast: ['ana'], beats: [{ line: 'hei', who: 'ana' }] },
      { id: 'to', framing: 'close', cast: ['ana'], beats: last },
    ],
  })
  return withSignature(screenplay, lighthouse).shots.map(({ beats }) =>
    beats.map((beat) => ('line' in beat ? beat.line : 'sound' in beat ? beat.sound : beat.hold)),
  )
}

const silence = { hold: 1200 }
const word = { line: 'ha-det', who: 'ana' }

test('a story opens with its tune before anything else is heard', () => {
  expect(heard('arrival', [word, silence])).toEqual([
    ['kjenning', 'hei'],
    ['ha-det', 1200],
  ])
})

test('the tune that closes an ending comes to rest under its last picture', () => {
  expect(heard('harbour', [word, silence])).toEqual([['hei'], ['ha-det', 'avslutning', 2800]])
  expect(heard('harbour', [word])).toEqual([['hei'], ['ha-det', 'avslutning', 2800]])
  expect(heard('harbour', [word, { hold: 4000 }])[1]).toEqual(['ha-det', 'avslutning', 4000])
  expect(soundNamed('avslutning').length / 48).toBeLessThan(2800)
})

test('a film on the way has no tune', () => {
  expect(heard('kitchen', [word, silence])).toEqual([['hei'], ['ha-det', 1200]])
})

test('captions call the tune what it is, unless the author calls it something else', () => {
  expect(withItsName(lighthouseWords, 'nn').sounds.kjenning).toBe('roleg melodi')
  const own = { ...lighthouseWords, sounds: { kjenning: 'trekkspill' } }
  expect(withItsName(own, 'nn').sounds).toMatchObject({
    kjenning: 'trekkspill',
    avslutning: 'roleg melodi',
  })
})
