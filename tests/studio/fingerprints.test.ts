/** When a film has to be made again: when something is heard, timed or seen otherwise, and only then. */
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { Screenplay } from '../../src/story/screenplay.ts'
import { fingerprintOfFilm } from '../../src/studio/fingerprints.ts'
import { timelineOf } from '../../src/studio/timeline.ts'

/** Maren listens in the staff room, for as long as her first shot says. */
const film = ({ light = 'january-morning', mood = 'neutral', lasts = 800 }) => {
  const screenplay = v.parse(Screenplay, {
    clip: 'pausen',
    place: 'pauserom',
    light,
    shots: [
      {
        id: 'maren',
        framing: 'close',
        cast: ['maren'],
        beats: [{ hold: lasts }, { hold: 600, moods: { maren: mood } }],
      },
    ],
  })
  const unheard = () => ({ lasts: 0, reads: 0, mouths: [] })
  const timeline = timelineOf(screenplay, { line: unheard, sound: unheard })
  return fingerprintOfFilm(timeline, [], screenplay, '/no/voices')
}

test('the same film has the same fingerprint', () => {
  expect(film({})).toBe(film({}))
})

test.each([
  ['light', film({ light: 'january-evening' })],
  ['face', film({ mood: 'worried' })],
  ['length', film({ lasts: 840 })],
])('a film with another %s has another', (_, other) => {
  expect(other).not.toBe(film({}))
})
