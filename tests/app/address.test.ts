import { expect, test } from 'vitest'
import { addressOf } from '../../src/app/address.ts'

test.each([
  ['', { screen: 'front' }],
  ['#/', { screen: 'front' }],
  ['#/notebook', { screen: 'notebook' }],
  ['#/about', { screen: 'about' }],
  ['#/s/motet-for-kurset', { screen: 'story', story: 'motet-for-kurset' }],
  ['#/s/motet-for-kurset/', { screen: 'story', story: 'motet-for-kurset' }],
  ['#/s/motet-for-kurset/runden', { screen: 'story', story: 'motet-for-kurset', scene: 'runden' }],
  ['#/s/motet-for-kurset/text', { screen: 'text', story: 'motet-for-kurset' }],
  ['#/s/motet-for-kurset/map', { screen: 'map', story: 'motet-for-kurset' }],
  ['#/s/motet-for-kurset/questions', { screen: 'questions', story: 'motet-for-kurset' }],
  ['#/s/motet-for-kurset/questions/', { screen: 'questions', story: 'motet-for-kurset' }],
  [
    '#/s/motet-for-kurset/questions/Bc-_9',
    { screen: 'questions', story: 'motet-for-kurset', course: 'Bc-_9' },
  ],
])('the address %j leads to %j', (hash, address) => expect(addressOf(hash)).toEqual(address))

test.each([
  '#/nowhere',
  '#/s',
  '#/s/',
  '#/s/A B',
  '#/s/a/b/c',
  '#/s/a/questions/b/c',
  '#/s/../secret',
  '#/about/more',
])('the address %j is unknown', (hash) => expect(addressOf(hash)).toEqual({ screen: 'unknown' }))
