import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { firstPictureIn, lengthOf } from '../../src/author/mp4.ts'
import { filmOf } from './filmOf.ts'
import { tinyProject } from './tinyProject.ts'

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
  expect(firstPictureIn(file)).toBeNull()
})

describe('how much has to be fetched before the first picture is there', () => {
  const needs = (shape: Parameters<typeof filmOf>[1]) => {
    const file = join(tinyProject().root, 'film.mp4')
    const film = filmOf(4000, shape)
    writeFileSync(file, film)
    return { bytes: firstPictureIn(file), all: film.length }
  }

  test('the index and the picture, and nothing after it', () => {
    const small = needs({ firstPicture: 1000 })
    expect(small.bytes).toBe(small.all)
    expect(needs({ firstPicture: 50_000 }).bytes).toBe(small.all + 49_000)
  })

  test('all of a film with its index at the end', () => {
    const { bytes, all } = needs({ firstPicture: 1000, indexFirst: false })
    expect(bytes).toBe(all)
  })

  test('it cannot be told where the first picture needs another', () => {
    expect(needs({ firstKey: 2 }).bytes).toBeNull()
  })
})
