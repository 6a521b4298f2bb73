import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lengthOf } from '../../src/author/mp4.ts'
import { filmOf, tinyProject } from './tinyProject.ts'

test('tells how long a film lasts', () => {
  const { root } = tinyProject()
  const file = join(root, 'film.mp4')
  writeFileSync(file, filmOf(12_345))
  expect(lengthOf(file)).toBe(12_345)
})

test.each([
  ['an empty file', ''],
  ['a text', 'This is a text, and no film at all, but long enough to hold a header.'],
  ['zeros without end', '\0'.repeat(500)],
])('%s is no film', (_, content) => {
  const { root } = tinyProject()
  const file = join(root, 'film.mp4')
  writeFileSync(file, content)
  expect(lengthOf(file)).toBeNull()
})
