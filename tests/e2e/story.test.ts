import nb from '../../src/app/words/nb.json' with { type: 'json' }
import { holds } from '../../src/story/condition.ts'
import { endingsOf, pathTo } from '../../src/story/roads.ts'
import {
  choicesAt,
  clips,
  decidedRoad,
  decisions,
  edition,
  openRoad,
  otherEditions,
  story,
  words,
} from './edition.ts'
import {
  activeFilm,
  choose,
  expect,
  finishClip,
  moment,
  pressStart,
  read,
  site,
  storyAddress,
  test,
  untilPlaying,
  untilTurn,
  walk,
} from './site.ts'

const roads = [
  { told: edition('nb'), ending: 'apent-med-navn-pa', path: openRoad },
  { told: edition('nb'), ending: 'bestemt', path: decidedRoad },
  ...otherEditions.flatMap((told) =>
    endingsOf(told.story).map((ending) => ({
      told,
      ending,
      path: pathTo(told.story, ending) ?? [],
    })),
  ),
]

test.for(roads)(
  '$told.story.id: the ending $ending is reached with its films, and remembers the choices',
  async ({ told: { story, words }, ending, path }, { visit }) => {
    const page = await visit(storyAddress(undefined, story.id))
    await pressStart(page)
    await walk(page, path)
    await untilTurn(page, 'end')
    expect(await moment(page)).toEqual({ scene: ending, turn: 'end' })

    const said = (await page.locator('main').textContent()) ?? ''
    const { gave = [], cost = [] } = words.endings[ending] ?? {}
    const taken = path.flatMap(({ choice }) => (choice ? [words.choices[choice]?.taken ?? ''] : []))
    for (const sentence of [...gave, ...cost, ...taken]) expect(said).toContain(sentence)
    const turn = story.scenes[ending]?.turn
    const echoes = turn?.kind === 'end' ? turn.echoes : []
    expect(echoes.filter(({ id }) => said.includes(words.echoes[id] ?? '?'))).toEqual(
      echoes.filter(({ when }) => holds(when, path)),
    )
  },
)

test.for(decisions)(
  'every choice at %s leads on, and its consequence is seen at once',
  async (scene, { visit }) => {
    const page = await visit(storyAddress(scene))
    for (const { id, to } of choicesAt(scene)) {
      await page.goto(site + storyAddress(scene))
      await pressStart(page)
      await untilTurn(page, 'choose')
      await choose(page, id)
      expect((await moment(page)).scene).toBe(to)
      const seen = words.choices[id]?.consequence ?? words.scenes[to]?.card ?? ''
      await page.locator('main').getByText(seen, { exact: true }).first().waitFor()
    }
  },
)

test('from an ending the learner goes back to a fork and takes another road, and keeps the first', async ({
  visit,
}) => {
  const page = await visit(storyAddress('tirsdag-eller-kveld'))
  await pressStart(page)
  await untilTurn(page, 'choose')
  await choose(page, 'stemme')
  await untilTurn(page, 'end')

  await page.getByRole('button', { name: nb.ending.back }).last().click()
  expect(await moment(page)).toEqual({ scene: 'tirsdag-eller-kveld', turn: 'choose' })
  await choose(page, 'skrive-begge-syn')
  await untilTurn(page, 'end')
  expect((await moment(page)).scene).toBe('apent-med-navn-pa')

  await page.goto(`${site + storyAddress()}/map`)
  const made = page.locator('main[data-screen="map"] li[data-made]')
  for (const choice of ['stemme', 'skrive-begge-syn'])
    await made.filter({ hasText: words.choices[choice]?.text ?? '?' }).waitFor()
})

test('the bonus is seen from an ending, and leads back to it', async ({ visit }) => {
  const page = await visit(storyAddress('bestemt'))
  await pressStart(page)
  await untilTurn(page, 'end')
  await page.getByRole('button', { name: words.scenes['fra-geirs-stol']?.title ?? '' }).click()
  await page.locator('main[data-scene="fra-geirs-stol"]').waitFor()
  await finishClip(page)
  expect(await moment(page)).toEqual({ scene: 'bestemt', turn: 'end' })
})

test('a tab that is closed in the middle of a clip goes on at that second', async ({ visit }) => {
  const page = await visit(storyAddress())
  await pressStart(page)
  await activeFilm(page).evaluate((film: HTMLVideoElement) => {
    film.currentTime = 6
  })
  await untilPlaying(page, 8)
  const left = await activeFilm(page).evaluate((film: HTMLVideoElement) => film.currentTime)
  await page.close()

  const tomorrow = await page.context().newPage()
  await tomorrow.goto(site + storyAddress())
  await tomorrow.locator('[data-start]').click()
  await untilPlaying(tomorrow, 1)
  const taken = await activeFilm(tomorrow).evaluate((film: HTMLVideoElement) => film.currentTime)
  expect(Math.abs(taken - left)).toBeLessThan(1.5)
})

test('a tab that is closed at a decision comes back to that decision', async ({ visit }) => {
  const page = await visit(storyAddress('forkortelser'))
  await pressStart(page)
  await untilTurn(page, 'choose')
  await page.close({ runBeforeUnload: true })
  const tomorrow = await page.context().newPage()
  await tomorrow.goto(site + storyAddress())
  await tomorrow.locator('[data-choice="dele-i-par"]').waitFor()
  expect(await moment(tomorrow)).toEqual({ scene: 'forkortelser', turn: 'choose' })
})

test('the story is read to an ending as text, with working choices', async ({ visit }) => {
  const page = await visit()
  await read(page, openRoad)
  expect(await moment(page)).toEqual({ scene: 'apent-med-navn-pa', turn: 'end' })
  const said = (await page.locator('main').textContent()) ?? ''
  for (const { scene, choice } of openRoad) {
    expect(said).toContain(words.scenes[scene]?.title)
    if (choice) expect(said).toContain(words.choices[choice]?.taken)
    const { clip = '' } = story.scenes[scene] ?? {}
    for (const { text } of clips[clip]?.transcript ?? []) expect(said).toContain(text)
  }
  for (const gave of words.endings['apent-med-navn-pa']?.gave ?? []) expect(said).toContain(gave)
  const asked = page.locator('textarea[data-question]:not([data-question^="note"])')
  await asked.first().waitFor()
  expect(await asked.count()).toBe(story.questions.length)
})
