/** Voices are recordings to the studio: other ones in the folder, and the same command makes another film. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { readMade } from '../../src/author/made.ts'
import { firstPictureIn, lengthOf } from '../../src/author/mp4.ts'
import { readVtt } from '../../src/author/vtt.ts'
import { rehearsed } from '../../src/studio/rehearsal.ts'
import { clipsOf, readScript } from '../../src/studio/script.ts'
import { runFilm, type SmallProject, smallProject, tone } from './smallProject.ts'

const ffmpeg = inject('ffmpeg')
const leftOut = ffmpeg ? '' : ' (left out: there is no ffmpeg here)'

/** What `npm run film` has made of the kitchen: the film's length and captions, and when which mouths are open. In ms. */
async function filmOf(project: SmallProject) {
  const beside = (ending: string) => join(project.root, 'media/fyret', `kjokkenet.${ending}`)
  const clips = clipsOf(readScript(project.root, 'fyret'))
  const kitchen = clips.find(({ screenplay }) => screenplay.clip === 'kjokkenet')
  if (!kitchen) throw new Error('the story has a kitchen')
  const { timeline } = await rehearsed(project.root, kitchen, () => {})
  const captions = (ending: string) =>
    readVtt(ending, readFileSync(beside(ending), 'utf8')).cues.map(({ from, text }) => ({
      from,
      text,
    }))
  return {
    film: lengthOf(beside('mp4')),
    startsAfter: firstPictureIn(beside('mp4')),
    described: lengthOf(beside('described.mp4')),
    loudness: readMade(beside('made.json'))?.loudness,
    captions: captions('nb.vtt'),
    told: captions('described.nb.vtt'),
    mouths: timeline.shots.map(({ beats }) => {
      const open = beats.flatMap(({ mouths }) => mouths).filter(({ open }) => open > 0)
      return { from: open[0]?.from, to: open.at(-1)?.to, count: open.length }
    }),
  }
}

test(`other recordings give another film, with its own times, captions and mouths${leftOut}`, {
  timeout: 300_000,
}, async () => {
  if (!ffmpeg) return
  const project = smallProject()
  expect(await runFilm(project, 'fyret', 'kjokkenet')).toMatchObject({ code: 0 })
  const before = await filmOf(project)
  expect(before.captions).toEqual([
    { from: 0, text: '[rolig melodi]' },
    { from: 1080, text: 'Du er sein.' },
    { from: 2160, text: 'Vil du ha te?' },
  ])

  // Geir takes his time, and a breath in the middle; the describer needs longer too.
  project.record('sein', tone(800, 500, 800))
  project.record('described.begge', tone(2600))
  expect(await runFilm(project, 'fyret', 'kjokkenet')).toMatchObject({ code: 0 })
  const after = await filmOf(project)

  expect(after.captions.slice(0, 2)).toEqual(before.captions.slice(0, 2))
  const later = (after.captions[2]?.from ?? 0) - 2160
  expect(later).toBeGreaterThan(1000)
  expect((after.film ?? 0) - (before.film ?? 0)).toBeCloseTo(later, -2)
  expect((after.described ?? 0) - (before.described ?? 0)).toBeGreaterThan(later + 1000)
  expect(after.told.map(({ text }) => text)).toEqual(before.told.map(({ text }) => text))
  expect(after.told.at(-1)?.from).toBeGreaterThan(before.told.at(-1)?.from ?? 0)

  const [geirBefore, ninaBefore] = before.mouths
  const [geir, nina] = after.mouths
  expect(geir?.from).toBe(geirBefore?.from)
  expect((geir?.to ?? 0) - (geirBefore?.to ?? 0)).toBeGreaterThan(1300)
  // Shut while he breathes: 2100 ms of him are fewer open mouths than a whole 2100 ms would be.
  expect(geir?.count).toBeLessThan((15 * 1900) / 1000)
  expect(geir?.count).toBeGreaterThan(2 * (geirBefore?.count ?? 0))
  expect(nina?.count).toBe(ninaBefore?.count)
  expect(Math.abs((after.loudness ?? 0) + 16)).toBeLessThanOrEqual(1)
  expect(after.startsAfter).toBeLessThanOrEqual(100_000)
})
