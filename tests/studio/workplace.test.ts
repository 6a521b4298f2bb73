import { existsSync, mkdirSync, readdirSync, utimesSync } from 'node:fs'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isOwn, readMade, underWay } from '../../src/author/made.ts'
import { clearWorkplaces, openWorkplace, putInPlace } from '../../src/studio/workplace.ts'

const fingerprints = { inputs: 'a', film: 'c', duration: 4000 }

/** A folder of films, and a way to put files of the kitchen there. */
async function studio() {
  const root = await mkdtemp(join(tmpdir(), 'workplace-'))
  const base = join(root, 'media/lighthouse/kitchen')
  const put = async (files: Record<string, string>, kept: readonly string[] = []) => {
    const work = await openWorkplace(root)
    for (const [ending, content] of Object.entries(files))
      await writeFile(join(work.files, ending), content)
    await putInPlace(work, base, fingerprints, kept)
    await work.close()
  }
  const names = () => readdirSync(join(root, 'media/lighthouse'))
  return { root, base, put, names }
}

test('a clip’s files come to their place, with a note of what they are', async () => {
  const { root, base, put, names } = await studio()
  await put({ mp4: 'film', 'nb.vtt': 'captions', 'described.none': '' })
  expect(names()).toEqual([
    'kitchen.described.none',
    'kitchen.made.json',
    'kitchen.mp4',
    'kitchen.nb.vtt',
  ])
  expect(readMade(`${base}.made.json`)).toMatchObject(fingerprints)
  expect(isOwn(base, 'mp4')).toBe(false)
  expect(readdirSync(join(root, '.cache/films'))).toEqual([])
})

test('a film that is described now loses the mark that it need not be, and the other way round', async () => {
  const { put, names } = await studio()
  await put({ mp4: 'film', 'described.none': '' })
  await put({ mp4: 'film', 'described.mp4': 'described', 'described.nb.vtt': 'captions' })
  expect(names()).not.toContain('kitchen.described.none')
  await put({ mp4: 'film', 'described.none': '' })
  expect(names()).toEqual(['kitchen.described.none', 'kitchen.made.json', 'kitchen.mp4'])
})

test('new captions leave the film as it is', async () => {
  const { base, put } = await studio()
  await put({ mp4: 'film', 'described.mp4': 'described', 'nb.vtt': 'captions' })
  await put({ 'nb.vtt': 'others' }, ['mp4', 'described.mp4'])
  expect(await readFile(`${base}.described.mp4`, 'utf8')).toBe('described')
  expect(Object.keys(readMade(`${base}.made.json`)?.files ?? {})).toEqual([
    'described.mp4',
    'mp4',
    'nb.vtt',
  ])
})

test('a film that somebody has put there is her own, one that was being put there is not', async () => {
  const { base, put } = await studio()
  await put({ mp4: 'film' })
  await writeFile(`${base}.mp4`, 'filmed')
  expect(isOwn(base, 'mp4')).toBe(true)
  await writeFile(`${base}.made.json`, JSON.stringify(underWay))
  expect(isOwn(base, 'mp4')).toBe(false)
  await writeFile(`${base}.made.json`, '{ "inputs": "a', 'utf8')
  expect(isOwn(base, 'mp4')).toBe(false)
})

test('what a stopped run has left is cleared away a day later', async () => {
  const { root } = await studio()
  await openWorkplace(root)
  const old = join(root, '.cache/films/clip-old')
  mkdirSync(old)
  const twoDaysAgo = Date.now() / 1000 - 2 * 86_400
  utimesSync(old, twoDaysAgo, twoDaysAgo)
  await clearWorkplaces(root)
  expect(existsSync(old)).toBe(false)
  expect(readdirSync(join(root, '.cache/films'))).toHaveLength(1)
})
