/** The smallest story with every kind of turn. */
import * as v from 'valibot'
import type { ToldStory } from '../src/story/edition.ts'
import { Story } from '../src/story/story.ts'
import { Words } from '../src/story/words.ts'

const story = v.parse(Story, {
  id: 'lighthouse',
  version: 1,
  month: 1,
  minutes: 2,
  cast: { ana: 'Ana', leo: 'Leo' },
  start: 'arrival',
  scenes: {
    arrival: { clip: 'arrival', turn: { kind: 'continue', to: 'kitchen' } },
    kitchen: {
      clip: 'kitchen',
      turn: {
        kind: 'choose',
        choices: [
          { id: 'ask', to: 'tea' },
          { id: 'wait', to: 'night' },
        ],
      },
    },
    tea: { card: 'tea', turn: { kind: 'continue', to: 'talk' } },
    talk: { clip: 'talk', turn: { kind: 'reflect', question: 'what-helped', to: 'night' } },
    night: {
      clip: 'night',
      turn: {
        kind: 'choose',
        choices: [
          { id: 'stay', to: 'harbour' },
          { id: 'row', to: 'sea' },
          { id: 'answer', to: 'harbour', when: { chose: 'ask' } },
        ],
      },
    },
    harbour: {
      clip: 'harbour',
      turn: {
        kind: 'end',
        echoes: [
          { id: 'cup', when: { chose: 'ask' } },
          { id: 'silence', when: { not: { chose: 'ask' } } },
        ],
        bonus: 'from-the-lamp',
      },
    },
    sea: { clip: 'sea', turn: { kind: 'end' } },
    'from-the-lamp': { clip: 'from-the-lamp', turn: { kind: 'return' } },
  },
  questions: [
    { id: 'what-helped', about: 'kitchen' },
    { id: 'what-next', when: { saw: 'harbour' } },
  ],
})

/** As it is told: its facts would have dates, if it had any. */
export const lighthouse: ToldStory = { ...story, facts: [] }

export const lighthouseWords: Words = v.parse(Words, {
  title: 'Fyret',
  about: 'En natt på fyret.',
  role: 'Du er Ana.',
  goal: 'Å lytte.',
  scenes: {
    arrival: { title: 'Ankomst' },
    kitchen: { title: 'Kjøkkenet', decision: 'Hva gjør du?', when: 'Leo tok av seg lua' },
    tea: { title: 'Te', card: 'Leo setter fram en kopp.' },
    talk: { title: 'Samtalen' },
    night: { title: 'Natta', decision: 'Hva nå?', when: 'lyset blinket' },
    harbour: { title: 'Havna' },
    sea: { title: 'Sjøen' },
    'from-the-lamp': { title: 'Fra lykta' },
  },
  choices: {
    ask: { text: 'Spørre ham', taken: 'Spurte ham', gave: 'Han fikk ordet.', cost: 'Tid.' },
    wait: {
      text: 'Vente',
      taken: 'Ventet',
      consequence: 'Klokka tikker.',
      gave: 'Ro.',
      cost: 'Du vet ikke mer.',
    },
    stay: {
      text: 'Bli',
      taken: 'Ble',
      consequence: 'Lyset slukker.',
      gave: 'Søvn.',
      cost: 'Båten gikk.',
    },
    row: {
      text: 'Ro ut',
      taken: 'Rodde',
      consequence: 'Åra knirker.',
      gave: 'Fart.',
      cost: 'Kulde.',
    },
    answer: {
      text: 'Svare',
      taken: 'Svarte',
      consequence: 'Leo ler.',
      gave: 'Nærhet.',
      cost: 'Du ble sent i seng.',
    },
  },
  echoes: { cup: 'Koppen står der ennå.', silence: 'Ingen sa noe.' },
  endings: {
    harbour: { gave: ['En natt til.'], cost: ['Båten gikk uten dere.'] },
    sea: { gave: ['Dere kom hjem.'], cost: ['Leo ble igjen.'] },
  },
  questions: { 'what-helped': 'Hva hjalp?', 'what-next': 'Hva gjør du neste gang?' },
})
