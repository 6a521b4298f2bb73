/** Those who come to the course in the autumn and say a line or two: as quietly dressed as the extras, and with names. */
import type { Looks } from './looks.ts'

const participant = (
  id: string,
  name: string,
  seed: number,
  looks: Pick<Looks, 'head' | 'skin' | 'hair' | 'cloth' | 'garment'> & Partial<Looks>,
): Looks => ({ id, name, seed, inner: '#e6dccb', trousers: '#5a5660', build: 0.94, ...looks })

export const participants: readonly Looks[] = [
  participant('tone', 'Tone', 31, {
    head: 'longTucked',
    skin: '#f2c8aa',
    hair: '#d3ab63',
    brows: '#9a7840',
    garment: 'cardigan',
    cloth: '#7f9a6b',
    inner: '#f3ead9',
    trousers: '#4a5568',
    build: 0.92,
  }),
  participant('birger', 'Birger', 32, {
    head: 'crew',
    skin: '#e9b995',
    hair: '#c9c5be',
    brows: '#85807c',
    garment: 'shirt',
    cloth: '#a8674a',
    trousers: '#4b4740',
    aged: true,
    build: 1.02,
  }),
  participant('jonas', 'Jonas', 33, {
    head: 'messy',
    skin: '#e3b189',
    hair: '#3c2f2c',
    garment: 'hoodie',
    cloth: '#6c7f95',
    inner: '#f3ead9',
    trousers: '#5b5450',
    build: 0.98,
  }),
  participant('wenche', 'Wenche', 34, {
    head: 'lowBun',
    skin: '#f3cdb0',
    hair: '#a98a6a',
    brows: '#7f6650',
    glasses: 'thin',
    garment: 'sweater',
    cloth: '#b7a27c',
    inner: '#f6efe0',
    trousers: '#6a5a66',
    build: 0.9,
  }),
]
