import { expect, test } from 'vitest'
import { leadingFilm } from '../../src/lesson/windows/leader.ts'
import type { Peer } from '../../src/lesson/windows/room.ts'

const desk: Peer = { id: 'd', seat: 'desk', opened: 1, mute: false }
const wall: Peer = { id: 'w', seat: 'wall', opened: 2, mute: false }
const secondWall: Peer = { id: 'v', seat: 'wall', opened: 3, mute: false }

test('the wall that was opened first leads the film, so that two walls do not echo', () => {
  expect(leadingFilm([desk, secondWall, wall], false)).toBe('w')
})

test('without a wall, or while the walls stand still, the desk leads', () => {
  expect(leadingFilm([desk], false)).toBe('d')
  expect(leadingFilm([desk, wall], true)).toBe('d')
})

test('a wall alone leads, also when it stands still', () => {
  expect(leadingFilm([wall], true)).toBe('w')
})
