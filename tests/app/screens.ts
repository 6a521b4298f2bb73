/** What the screens' tests are given: an edition of the lighthouse, and some roads through it. */
import type { Card, Edition } from '../../src/story/edition.ts'
import type { Path } from '../../src/story/path.ts'
import { lighthouse, lighthouseWords } from '../fixtures.ts'

export const edition: Edition = {
  language: 'nb',
  story: {
    ...lighthouse,
    tips: ['knock'],
    facts: [
      { id: 'lamps', source: 'https://www.fyr.example/lys', checked: '2026-11-21' },
      { id: 'boats', checked: '2026-11-21' },
    ],
  },
  words: {
    ...lighthouseWords,
    tips: { knock: 'Bank på før du går inn.' },
    facts: { lamps: 'Lykta går på strøm.', boats: 'Båten går en gang i uka.' },
  },
  clips: {
    kitchen: {
      poster: 'media/lighthouse/kitchen.webp',
      film: null,
      described: null,
      transcript: [
        { kind: 'description', from: 0, to: 900, text: 'Leo ser ut av vinduet.' },
        { kind: 'sound', from: 900, to: 1000, text: 'klokke tikker' },
        { from: 1000, to: 2000, text: 'Du er sein.', who: 'Leo' },
      ],
    },
  },
  stills: { tea: 'media/lighthouse/tea.webp' },
}

export const byTea: Path = [
  { scene: 'arrival' },
  { scene: 'kitchen', choice: 'ask' },
  { scene: 'tea' },
  { scene: 'talk' },
  { scene: 'night', choice: 'stay' },
  { scene: 'harbour' },
]
export const alone: Path = [
  { scene: 'arrival' },
  { scene: 'kitchen', choice: 'wait' },
  { scene: 'night', choice: 'row' },
  { scene: 'sea' },
]

export const ready: Card = {
  id: 'lighthouse',
  month: 1,
  title: 'Fyret',
  about: 'En natt på fyret.',
  ready: true,
  minutes: 2,
  decisions: 2,
  endings: 2,
  poster: 'media/lighthouse/arrival.webp',
}
export const announced: Card = {
  ...ready,
  id: 'storm',
  month: 11,
  title: 'Stormen',
  ready: false,
  poster: null,
}
