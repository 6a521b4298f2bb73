/** The films in media/ against the stories they tell. Nothing is rendered: what a film was made from is kept beside it. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { idsInWork } from '../../src/author/coming.ts'
import { readMade } from '../../src/author/made.ts'
import { storyIds } from '../../src/author/manuscript.ts'
import { bytesOf, publishedFiles } from '../../src/author/media.ts'
import { readVtt } from '../../src/author/vtt.ts'
import { languages } from '../../src/story/language.ts'
import { sentenceOf } from '../../src/studio/captions.ts'
import { descriptionOf } from '../../src/studio/described.ts'
import { fingerprintOfInputs, linesOf } from '../../src/studio/fingerprints.ts'
import { isOwnClip } from '../../src/studio/production.ts'
import { clipsOf, isStill, readScript } from '../../src/studio/script.ts'
import { readSpoken } from '../../src/studio/spoken.ts'
import { fileOf, voicesOf } from '../../src/studio/voices.ts'

const root = process.cwd()

const inWork = idsInWork(root)

// The films of a story in work come as they are made.
describe.each(storyIds(root).filter((id) => !inWork.has(id)))('%s', (id) => {
  const script = readScript(root, id)
  const { story, words } = script
  const voices = voicesOf(join(root, 'media'), id)
  const beside = (clip: string, ending: string) => join(root, 'media', id, `${clip}${ending}`)
  // What somebody has filmed herself is held against nothing here; `npm run stories` says what it lacks.
  const drawn = clipsOf(script).filter((clip) => !isOwnClip(root, clip))
  const films = drawn.filter((clip) => !isStill(clip)).map(({ screenplay }) => screenplay)
  const stills = drawn.filter(isStill).map(({ screenplay }) => screenplay)
  const captionsIn = (file: string) => readVtt(file, readFileSync(file, 'utf8')).cues

  test.each(films.map(({ clip }) => clip))('the film %s is not older than its story', (clip) => {
    const screenplay = films.find((each) => each.clip === clip)
    const made = readMade(beside(clip, '.made.json'))
    expect(made, `run: npm run film -- ${id} ${clip}`).toBeDefined()
    expect(
      screenplay && fingerprintOfInputs(screenplay, words, story.cast, voices),
      `${clip} is older than its screenplay, words or voices. Run: npm run film -- ${id} ${clip}`,
    ).toBe(made?.inputs)
  })

  test.each(films.map(({ clip }) => clip))('%s comes with all that belongs to a film', (clip) => {
    expect(statSync(beside(clip, '.mp4')).size).toBeGreaterThan(100_000)
    expect(statSync(beside(clip, '.webp')).size).toBeLessThanOrEqual(40_000)
    const isDescribed = existsSync(beside(clip, '.described.mp4'))
    expect(existsSync(beside(clip, '.described.none'))).toBe(!isDescribed)
  })

  test.each(stills.map(({ clip }) => clip))('the card %s has its picture', (clip) => {
    expect(statSync(beside(clip, '.webp')).size).toBeLessThanOrEqual(40_000)
  })

  test.each(films.map(({ clip }) => clip))('the captions of %s end with the film', (clip) => {
    const { duration = 0, described } = readMade(beside(clip, '.made.json')) ?? {}
    for (const language of languages) {
      const last = captionsIn(beside(clip, `.${language}.vtt`)).at(-1)
      expect(last?.to ?? duration).toBeLessThanOrEqual(duration)
      expect(duration - (last?.to ?? 0)).toBeLessThan(8000)
      if (described === undefined) continue
      const told = captionsIn(beside(clip, `.described.${language}.vtt`))
      expect(told.at(-1)?.to ?? described).toBeLessThanOrEqual(described)
      expect(told.length).toBeGreaterThan(captionsIn(beside(clip, `.${language}.vtt`)).length)
    }
  })

  test('every voice says the words of its line', () => {
    const spoken = readSpoken(voices)
    for (const screenplay of films)
      for (const { kind, id: line, name } of linesOf(screenplay)) {
        expect(fileOf(voices, name), name).toBeDefined()
        const said = spoken[name]?.text
        const text =
          kind === 'line'
            ? sentenceOf(words.nb, screenplay.clip, line)
            : descriptionOf(words.nb, screenplay.clip, line)
        // A person's recording is on no list; whoever made it has heard what she says.
        if (said !== undefined) expect(said).toBe(text)
      }
  })
})

test('all films together are light enough to be kept with the code', () => {
  const films = publishedFiles(root).filter((file) => file.endsWith('.mp4'))
  const bytes = films.map((file) => bytesOf(root, file) ?? 0)
  expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(75_000_000)
})
