import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, createServer } from 'vite'
import { expect, onTestFinished, test } from 'vitest'
import { published, stories, textOf } from '../../src/author/plugin.ts'
import { readShelf } from '../../src/author/shelf.ts'
import type { CataloguePage, Edition } from '../../src/story/edition.ts'
import type { LeaderEdition } from '../../src/story/leaderEdition.ts'
import { filmOf } from './filmOf.ts'
import { type Project, tinyProject } from './tinyProject.ts'

const edition = ({ root }: Project, language: string): Edition =>
  JSON.parse(textOf(root, readShelf(root), `lighthouse.${language}.json`) ?? 'null')
const leaderEdition = ({ root }: Project, language: string): LeaderEdition =>
  JSON.parse(textOf(root, readShelf(root), `lighthouse.leader.${language}.json`) ?? 'null')
const front = ({ root }: Project, language: string, page = 0): CataloguePage =>
  JSON.parse(textOf(root, readShelf(root), `catalogue-${page}.${language}.json`) ?? 'null')

test('an edition brings the story, its words and its clips in one language', () => {
  const { story, words, clips, stills } = edition(tinyProject(), 'nn')
  expect(story.id).toBe('lighthouse')
  expect(words.choices.ask?.text).toBe('Spørje han')
  expect(clips.kitchen).toEqual({
    poster: expect.stringMatching(/^media\/lighthouse\/kitchen\.webp\?v=[0-9a-f]{8}$/),
    film: {
      src: expect.stringMatching(/^media\/lighthouse\/kitchen\.mp4\?v=[0-9a-f]{8}$/),
      bytes: filmOf(4000).length,
      captions: [
        { from: 200, to: 1000, text: '[vinden ular]' },
        { from: 1000, to: 3000, text: 'Du er sein.', who: 'Leo' },
      ],
    },
    described: expect.objectContaining({
      src: expect.stringMatching(/^media\/lighthouse\/kitchen\.described\.mp4\?v=/),
    }),
    transcript: [
      { from: 0, to: 1000, text: 'Leo står i døra.', kind: 'description' },
      { from: 200, to: 1000, text: 'vinden ular', kind: 'sound' },
      { from: 1000, to: 3000, text: 'Du er sein.', who: 'Leo' },
    ],
  })
  expect(clips.harbour?.described).toBeNull()
  expect(stills.tea).toMatch(/^media\/lighthouse\/tea\.webp\?v=/)
})

test('an edition brings each fact with the date somebody last looked', () => {
  const project = tinyProject()
  expect(edition(project, 'nb').story.facts).toEqual([{ id: 'lamps', checked: '2026-01-15' }])
  project.write('stories/checked.yaml', '# In June:\nlighthouse:\n  lamps: 2026-06-01\n')
  expect(edition(project, 'nb').story.facts).toEqual([{ id: 'lamps', checked: '2026-06-01' }])
})

test('a fact without a date is not told, and stops a build', async () => {
  const project = tinyProject()
  project.remove('stories/checked.yaml')
  expect(edition(project, 'nb').story.facts).toEqual([])
  await expect(built(project.root)).rejects.toThrow(
    'Faktaet «lamps» i «lighthouse» har ingen dato.',
  )
})

test('an edition holds no words that films bring themselves', () => {
  expect(edition(tinyProject(), 'nb').words).toMatchObject({
    lines: {},
    sounds: {},
    descriptions: {},
  })
})

test('a leader’s edition brings goal, cast, and notes by scene', () => {
  const project = tinyProject()
  expect(leaderEdition(project, 'nn')).toEqual({
    goal: 'Å lytte.',
    lead: [],
    notes: { kitchen: ['Kven teier?', 'Vent litt.'], harbour: ['Kva vart att?'] },
    cast: { ana: 'Ana', leo: 'Leo' },
  })
  project.edit('stories/lighthouse/words/nb.yaml', 'scenes:', 'lead: [Ingen må dele noe.]\nscenes:')
  expect(leaderEdition(project, 'en').lead).toEqual(['Ingen må dele noe.'])
})

test('nothing that only the leader reads travels to a learner', () => {
  const project = tinyProject()
  project.edit('stories/lighthouse/words/nb.yaml', 'scenes:', 'lead: [Ingen må dele noe.]\nscenes:')
  const { story, words } = edition(project, 'nb')
  expect(story.cast).toEqual({})
  expect(words).not.toHaveProperty('goal')
  expect(words).not.toHaveProperty('lead')
  expect(Object.values(words.scenes).filter(({ notes }) => notes)).toEqual([])
})

test('a sentence that is not translated yet is told in Bokmål, one that is not written shows its name', () => {
  const project = tinyProject()
  project.edit('stories/lighthouse/words/en.yaml', '    text: Wait\n', '')
  project.edit('stories/lighthouse/words/en.yaml', '    text: Ask him\n', '')
  project.edit('stories/lighthouse/words/nb.yaml', '    text: Vente\n', '')
  const { choices } = edition(project, 'en').words
  expect(choices.ask?.text).toBe('Spørre ham')
  expect(choices.wait?.text).toBe('[choices.wait.text]')
})

test('a clip without its film is told with what there is', () => {
  const project = tinyProject()
  for (const file of ['kitchen.mp4', 'kitchen.webp', 'kitchen.described.mp4'])
    project.remove(`media/lighthouse/${file}`)
  expect(edition(project, 'nb').clips.kitchen).toMatchObject({
    film: null,
    poster: null,
    described: null,
    transcript: [{ kind: 'description' }, { kind: 'sound' }, { who: 'Leo' }],
  })
})

test('until there are captions, the transcript is what the screenplay says', () => {
  const project = tinyProject()
  project.remove('media/lighthouse/kitchen.nb.vtt')
  expect(edition(project, 'nb').clips.kitchen?.transcript).toEqual([
    { from: 0, to: 0, text: 'Leo står i døra.', kind: 'description' },
    { from: 0, to: 0, text: 'vinden uler', kind: 'sound' },
    { from: 0, to: 0, text: 'Du er sein.', who: 'Leo' },
  ])
})

test('the address of a film changes when the film does, and only then', () => {
  const project = tinyProject()
  const before = edition(project, 'nb').clips
  project.write('media/lighthouse/harbour.mp4', 'another film')
  const after = edition(project, 'nb').clips
  expect(after.harbour?.film?.src).not.toBe(before.harbour?.film?.src)
  expect(after.kitchen?.film?.src).toBe(before.kitchen?.film?.src)
})

test('the catalogue has the stories that are ready and those that are coming, in the order of the year', () => {
  const { cards, next } = front(tinyProject(), 'en')
  expect(next).toBeNull()
  expect(cards).toEqual([
    expect.objectContaining({ id: 'moon', title: 'The moon', ready: false, poster: null }),
    {
      id: 'lighthouse',
      month: 3,
      title: 'The lighthouse',
      about: 'A night at the lighthouse.',
      ready: true,
      minutes: 2,
      decisions: 1,
      endings: 1,
      poster: expect.stringMatching(/^media\/lighthouse\/kitchen\.webp\?v=/),
    },
  ])
})

test('a page of the catalogue holds twelve cards and names the next', () => {
  const project = tinyProject()
  const words = '{ title: Månen, about: En historie. }'
  const announced = Array.from(
    { length: 13 },
    (_, i) => `- { id: moon-${i}, month: 12, nb: ${words}, nn: ${words}, en: ${words} }\n`,
  )
  project.write('stories/coming.yaml', announced.join(''))
  expect(front(project, 'nb')).toMatchObject({ next: 1, cards: { length: 12 } })
  expect(front(project, 'nb', 1)).toMatchObject({ next: null, cards: { length: 2 } })
  expect(front(project, 'nb', 2)).toBeNull()
})

test('a story that cannot be read is left out, and the front page says why', () => {
  const project = tinyProject()
  project.edit('stories/lighthouse/story.yaml', 'month: 3', 'month: mars')
  expect(front(project, 'nb')).toMatchObject({
    cards: [{ id: 'moon' }],
    faults: [
      'stories/lighthouse/story.yaml:3:1 – «month» skal være et helt tall, men her står "mars".',
    ],
  })
  expect(edition(project, 'nb')).toBeNull()
})

test('a story that leads nowhere is left out, and the front page says why', () => {
  const project = tinyProject()
  project.edit('stories/lighthouse/story.yaml', 'to: tea', 'to: constructor')
  expect(front(project, 'en').faults).toEqual([
    'stories/lighthouse/story.yaml:13:22 – ‘ask’ leads to ‘constructor’, which is not a scene. Correct the name, or write the scene.',
  ])
  expect(edition(project, 'nb')).toBeNull()
})

test('a build writes editions, the catalogue and the media, but not the voices', async () => {
  const { root } = tinyProject()
  const dist = await built(root)
  expect(JSON.parse(readFileSync(join(dist, 'stories/lighthouse.nn.json'), 'utf8')).language).toBe(
    'nn',
  )
  expect(existsSync(join(dist, 'stories/catalogue-0.en.json'))).toBe(true)
  expect(existsSync(join(dist, 'media/lighthouse/kitchen.mp4'))).toBe(true)
  expect(existsSync(join(dist, 'media/lighthouse/voices'))).toBe(false)
  expect(existsSync(join(dist, 'media/lighthouse/harbour.described.none'))).toBe(false)
})

test('a build fails with the sentences of a story that cannot be told', async () => {
  const project = tinyProject()
  project.edit('stories/lighthouse/words/nb.yaml', 'Kjøkkenet,', '"",')
  await expect(built(project.root)).rejects.toThrow(
    'stories/lighthouse/words/nb.yaml:6:14 – Her mangler en setning.',
  )
})

test('while somebody writes, a story is served as it is now, and films in parts', async () => {
  const project = tinyProject()
  const server = await createServer({
    root: project.root,
    configFile: false,
    logLevel: 'silent',
    plugins: [stories(project.root)],
    server: { port: 0, host: '127.0.0.1' },
  })
  onTestFinished(() => server.close())
  await server.listen()
  const address = server.resolvedUrls?.local[0] ?? ''

  const first = await fetch(`${address}stories/lighthouse.nb.json`)
  expect(await first.json()).toMatchObject({ words: { title: 'Fyret' } })
  expect((await fetch(`${address}stories/moon.nb.json`)).status).toBe(404)

  const part = await fetch(`${address}media/lighthouse/kitchen.mp4?v=12345678`, {
    headers: { Range: 'bytes=4-7' },
  })
  expect(part.status).toBe(206)
  expect(await part.text()).toBe('free')
  expect((await fetch(`${address}media/lighthouse/none.mp4`)).status).toBe(404)

  const reloaded = new Promise((resolve) => {
    server.ws.send = (message: unknown) => resolve(message)
  })
  let title = 'Fyret'
  await expect
    .poll(async () => {
      // Saved again at every try: the folder may not be watched yet when the server answers first.
      project.edit('stories/lighthouse/words/nb.yaml', `title: ${title}`, `title: ${title}!`)
      title += '!'
      return (await fetch(`${address}stories/lighthouse.nb.json`)).json()
    })
    .toMatchObject({ words: { title: expect.stringContaining('!') } })
  expect(await reloaded).toEqual({ type: 'full-reload' })
})

/** Builds an empty page with the project's stories; resolves to the folder it was built into. */
async function built(root: string): Promise<string> {
  const dist = join(root, 'dist')
  writeFileSync(join(root, 'index.html'), '<!doctype html><title>Fyret</title>')
  await build({ root, configFile: false, logLevel: 'silent', plugins: [stories(root)] })
  return dist
}

test('a story in work is announced and not published, but its author sees it by its address', () => {
  const project = tinyProject()
  project.edit('stories/coming.yaml', 'id: moon', 'id: lighthouse')
  expect(front(project, 'nb').cards).toMatchObject([{ id: 'lighthouse', ready: false }])
  expect([...published(project.root, readShelf(project.root)).keys()]).not.toContain(
    'lighthouse.nb.json',
  )
  expect(edition(project, 'nb').story.id).toBe('lighthouse')
})
