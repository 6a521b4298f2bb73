/** People of Elvestrand who are there and say nothing. Their colours are quiet, so that the nine are found among them. */
import type { Looks } from './looks.ts'

const extra = (
  id: string,
  seed: number,
  looks: Pick<Looks, 'head' | 'skin' | 'hair' | 'cloth' | 'garment'> & Partial<Looks>,
): Looks => ({
  id,
  name: '',
  seed,
  inner: '#e6dccb',
  trousers: '#5a5660',
  build: 0.94,
  ...looks,
})

export const extras: readonly Looks[] = [
  extra('extra-1', 21, {
    head: 'curtain',
    skin: '#eec4a2',
    hair: '#6b4a35',
    garment: 'shirt',
    cloth: '#8f9a90',
  }),
  extra('extra-2', 22, {
    head: 'crew',
    skin: '#e9b995',
    hair: '#a9a3a0',
    brows: '#7d787a',
    garment: 'sweater',
    cloth: '#a08f86',
    aged: true,
    build: 1,
  }),
  extra('extra-3', 23, {
    head: 'lowBun',
    skin: '#f3cdb0',
    hair: '#d9d5ce',
    brows: '#9b979b',
    garment: 'cardigan',
    cloth: '#9a8a96',
    aged: true,
    glasses: 'thin',
  }),
  extra('extra-4', 24, {
    head: 'messy',
    skin: '#dba981',
    hair: '#3c2f2c',
    garment: 'hoodie',
    cloth: '#7f8793',
    build: 0.98,
  }),
  extra('extra-5', 25, {
    head: 'longTucked',
    skin: '#f0c9ab',
    hair: '#b98f4f',
    garment: 'blouse',
    cloth: '#a89a7e',
  }),
  extra('extra-6', 26, {
    head: 'cropped',
    skin: '#7b4e36',
    hair: '#2b2326',
    garment: 'shirt',
    cloth: '#94a0a6',
    build: 0.98,
  }),
  extra('extra-7', 27, {
    head: 'fringe',
    skin: '#f2c8aa',
    hair: '#7a4a2b',
    garment: 'sweater',
    cloth: '#8e8a78',
  }),
  extra('extra-8', 28, {
    head: 'sideCurls',
    skin: '#d9a075',
    hair: '#4a3630',
    garment: 'cardigan',
    cloth: '#a3948c',
  }),
  extra('extra-9', 29, {
    head: 'wavyTop',
    skin: '#efc09c',
    hair: '#9a938e',
    brows: '#716c6c',
    garment: 'knit',
    cloth: '#7c8a8c',
    aged: true,
    build: 1,
  }),
]

export function extraNamed(id: string): Looks {
  const looks = extras.find((each) => each.id === id)
  if (!looks) throw new Error(`There is no extra called «${id}».`)
  return looks
}
