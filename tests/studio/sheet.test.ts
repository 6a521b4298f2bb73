/** A story on one picture. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadImage } from '@napi-rs/canvas'
import { expect, inject, test } from 'vitest'
import { momentsOf } from '../../src/studio/sheet.ts'
import { film } from './fixture.ts'
import { runFilm, smallProject } from './smallProject.ts'

const ffmpeg = inject('ffmpeg')

test('a film is looked at where it begins, in the middle of each shot, and where it ends', () => {
  expect(momentsOf(film).map(({ name }) => name)).toEqual([
    'først / first',
    'table',
    'cup',
    'leo',
    'sist / last',
  ])
  for (const [i, { at }] of momentsOf(film).slice(1, -1).entries()) {
    expect(at % 40).toBe(0)
    expect(at).toBeGreaterThanOrEqual(film.shots[i]?.from ?? Number.NaN)
    expect(at).toBeLessThan(film.shots[i]?.to ?? Number.NaN)
  }
  expect(momentsOf(film).at(-1)?.at).toBe(film.duration - 40)
})

test(`the command draws a sheet of each story, and says where it lies${
  ffmpeg ? '' : ' (left out: there is no ffmpeg here)'
}`, { timeout: 120_000 }, async () => {
  if (!ffmpeg) return
  const project = smallProject()
  project.write('stories/uferdig/story.yaml', 'id: uferdig')
  const { code, said } = await runFilm(project, 'sheet')
  expect(said).toMatch(/^\.cache\/sheets\/fyret\.png$/m)
  // A story that cannot be read keeps no other from its sheet.
  expect(said).toContain('The story ‘uferdig’ has faults to mend first')
  expect(code).toBe(1)
  const sheet = await loadImage(readFileSync(join(project.root, '.cache/sheets/fyret.png')))
  // Five pictures beside each other, and a line of them for each of three clips.
  expect(sheet.width).toBe(2 * 32 + 5 * 384 + 4 * 16)
  expect(sheet.height).toBe(2 * 32 + 3 * (56 + 260))
})
