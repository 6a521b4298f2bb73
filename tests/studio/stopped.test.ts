/** `npm run film`, killed in the middle. */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test, vi } from 'vitest'
import { isOwn, madeFiles, readMade } from '../../src/author/made.ts'
import { lengthOf } from '../../src/author/mp4.ts'
import { runFilm, type SmallProject, smallProject, startFilm } from './smallProject.ts'

const ffmpeg = inject('ffmpeg')
const leftOut = ffmpeg ? '' : ' (left out: there is no ffmpeg here)'

const media = ({ root }: SmallProject) => join(root, 'media/fyret')
const filesOf = (project: SmallProject, clip: string) =>
  readdirSync(media(project)).filter((name) => name.startsWith(`${clip}.`))

/** Whether a clip is finished: its note names all its files, and they are as they were made. */
function isWhole(project: SmallProject, clip: string): boolean {
  const base = join(media(project), clip)
  const made = readMade(`${base}.made.json`)
  if (!made || Object.keys(made.files).length === 0) return false
  expect(madeFiles(base, made)).toEqual(Object.keys(made.files))
  expect(lengthOf(`${base}.mp4`)).toBe(made.duration)
  return true
}

/** Kills the command as soon as this is so. */
async function killWhen(project: SmallProject, isSo: (said: string) => boolean): Promise<void> {
  const run = startFilm(project)
  await vi.waitUntil(() => isSo(run.said), { timeout: 120_000, interval: 5 })
  run.kill()
  await run.ended
}

test(`what is finished stays, and the next run goes on with the clip that was under way${leftOut}`, {
  timeout: 600_000,
}, async () => {
  if (!ffmpeg) return
  const project = smallProject()
  await killWhen(project, (said) => said.includes('fyret/kjokkenet'))
  expect(isWhole(project, 'havna')).toBe(true)
  expect(filesOf(project, 'kjokkenet')).toEqual([])
  const finished = () => statSync(join(media(project), 'havna.mp4')).mtimeMs
  const first = finished()

  await killWhen(project, () => filesOf(project, 'kjokkenet').length > 0)
  // Stopped while its files came to their place: all there, or to be made again, and never taken for somebody's own.
  if (!isWhole(project, 'kjokkenet'))
    expect(isOwn(join(media(project), 'kjokkenet'), 'mp4')).toBe(false)

  const { code, said } = await runFilm(project)
  expect(code).toBe(0)
  expect(said).not.toContain('havna')
  expect(said).toMatch(/sjoen: tegnet.*\n.* clips? made/s)
  expect(['havna', 'kjokkenet', 'sjoen'].map((clip) => isWhole(project, clip))).toEqual([
    true,
    true,
    true,
  ])
  expect(finished()).toBe(first)
  expect(readdirSync(media(project)).filter((name) => name.endsWith('.part'))).toEqual([])

  expect((await runFilm(project)).said).toContain('No films were made')
})

test(`a film of somebody’s own is never drawn over${leftOut}`, { timeout: 300_000 }, async () => {
  if (!ffmpeg) return
  const project = smallProject()
  await runFilm(project, 'fyret', 'sjoen')
  project.write('media/fyret/sjoen.mp4', 'filmed with a phone')
  project.write('media/fyret/havna.mp4', 'filmed where nothing was drawn')
  const { said } = await runFilm(project, 'fyret', 'sjoen')
  expect(said).toContain('fyret/sjoen: din egen, står urørt / your own, left alone')
  expect((await runFilm(project, 'fyret', 'havna')).said).toContain('havna: din egen')
  expect(existsSync(join(media(project), 'havna.made.json'))).toBe(false)
  expect(statSync(join(media(project), 'sjoen.mp4')).size).toBe(19)
})
