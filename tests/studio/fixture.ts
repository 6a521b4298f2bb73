/** A small film: two people, a cup, and a voice in somebody's head. */
import * as v from 'valibot'
import { Screenplay } from '../../src/story/screenplay.ts'
import { Words } from '../../src/story/words.ts'
import type { WordsIn } from '../../src/studio/captions.ts'
import { readingTimeOfLine, readingTimeOfSound } from '../../src/studio/captions.ts'
import { timelineOf } from '../../src/studio/timeline.ts'
import { lighthouseWords } from '../fixtures.ts'

export const kitchen: Screenplay = v.parse(Screenplay, {
  clip: 'kitchen',
  place: 'kitchen',
  shots: [
    {
      id: 'table',
      framing: 'two',
      cast: ['ana', 'leo'],
      described: true,
      beats: [
        { line: 'sit-down', who: 'leo' },
        { line: 'thanks', who: 'ana' },
      ],
    },
    {
      id: 'cup',
      framing: 'insert',
      thing: 'cup',
      beats: [{ sound: 'kopp' }, { line: 'is-he-tired', who: 'ana', unseen: true }],
    },
    {
      id: 'leo',
      framing: 'close',
      cast: ['leo'],
      described: true,
      beats: [{ hold: 800 }, { line: 'the-lamp', who: 'leo' }],
    },
  ],
})

export const cast = { ana: 'Ana', leo: 'Leo' }

/** The lighthouse's words, with what is said and seen in the kitchen. */
const wordsWith = (lines: Record<string, string>, cup: string, seen: Record<string, string>) =>
  v.parse(Words, {
    ...lighthouseWords,
    lines: { kitchen: lines },
    sounds: { kopp: cup },
    descriptions: { kitchen: seen },
  })

export const words: WordsIn = {
  nb: wordsWith(
    {
      'sit-down': 'Sett deg, så får du te.',
      thanks: 'Takk.',
      'is-he-tired': 'Er han sliten, eller er det bare lyset?',
      'the-lamp': 'Lampa har stått der siden jeg ble født, og ingen har flyttet den.',
    },
    'kopp settes ned',
    { table: 'Leo har dekket på til to.', leo: 'Leo ser ut av vinduet, mot havet og fyret.' },
  ),
  nn: wordsWith(
    {
      'sit-down': 'Set deg, så får du te.',
      thanks: 'Takk skal du ha.',
      'is-he-tired': 'Er han sliten, eller er det berre lyset?',
      'the-lamp': 'Lampa har stått der sidan før eg vart fødd, og ingen har flytta henne.',
    },
    'kopp blir sett ned',
    { table: 'Leo har dekt på til to.', leo: 'Leo ser ut av vindauget, mot havet og fyret.' },
  ),
  en: wordsWith(
    {
      'sit-down': 'Do sit down, and I will make you a cup of tea.',
      thanks: 'Thank you very much, Leo.',
      'is-he-tired': 'Is he tired, or is it only the light?',
      'the-lamp': 'The lamp has stood there since before I was born, and nobody has moved it.',
    },
    'cup is put down',
    { table: 'Leo has set the table for two.', leo: 'Leo looks out of the window at the sea.' },
  ),
}

/** How long each recording lasts, in ms. */
export const lengths: Readonly<Record<string, number>> = {
  'sit-down': 1730,
  thanks: 510,
  'is-he-tired': 2210,
  'the-lamp': 4105,
}

export const mouths = [{ from: 0, to: 200, open: 0.5, wide: 0.5 }]

export const film = timelineOf(kitchen, {
  line: (id) => ({
    lasts: lengths[id] ?? 0,
    reads: readingTimeOfLine(words, 'kitchen', id),
    mouths,
  }),
  sound: (id) => ({ lasts: 400, reads: readingTimeOfSound(words, id) }),
})
