import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { site as folder } from '../../src/commands/build.mjs'
import { bytesOf, listen } from '../../src/commands/wire.ts'
import budgets from '../budgets.json' with { type: 'json' }
import { motet } from './edition.ts'
import { expect, site, storyAddress, test } from './site.ts'

test('the front page stays within its bytes', async ({ visit }) => {
  const page = await visit(null)
  const wire = await listen(page)
  await page.goto(site)
  await page
    .locator('main[data-screen="front"] article, main[data-screen="front"] li')
    .first()
    .waitFor()
  await page.waitForLoadState('networkidle')
  expect(bytesOf(wire.fetched(), 'code')).toBeLessThanOrEqual(budgets.front.code)
})

test('a story stays within its bytes and requests', async ({ visit }) => {
  const page = await visit(null)
  const wire = await listen(page)
  await page.goto(site + storyAddress())
  await page.locator('[data-start]').waitFor()
  const beforeStart = wire.fetched().length
  await page.waitForLoadState('networkidle')
  const fetched = wire.fetched()
  expect(beforeStart).toBeLessThanOrEqual(budgets.story.requests)
  expect(bytesOf(fetched, 'code', 'words')).toBeLessThanOrEqual(budgets.story.codeAndWords)
  expect(bytesOf(fetched, 'font')).toBeLessThanOrEqual(budgets.story.fonts)
  expect(bytesOf(fetched, 'code', 'words', 'font', 'picture', 'other')).toBeLessThanOrEqual(
    budgets.story.allButFilm,
  )
})

test.for([
  ['plain', /(?<!\.described)\.mp4$/],
  ['described', /\.described\.mp4$/],
] as const)('the %s films of a story stay within their bytes', ([, films]) => {
  const media = join(folder, 'media', motet)
  const sizes = readdirSync(media).flatMap((name) =>
    films.test(name) ? [statSync(join(media, name)).size] : [],
  )
  expect(sizes.length).toBeGreaterThan(0)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(budgets.films)
})
