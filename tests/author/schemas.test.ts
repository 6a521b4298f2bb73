import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { storyIds } from '../../src/author/manuscript.ts'
import { namesIn } from '../../src/author/media.ts'
import { worded } from '../../src/author/misfit.ts'
import { schemas } from '../../src/author/schemas.ts'

const root = resolve(import.meta.dirname, '../..')

test('the published schemas are those of the formats (else: npm run stories -- schemas)', () => {
  for (const [file, text] of schemas())
    expect(readFileSync(join(root, file), 'utf8'), file).toBe(text)
})

test('every story file that names a schema names one that is published', () => {
  const files = storyIds(root).flatMap((id) =>
    ['', 'words', 'screenplays'].flatMap((folder) =>
      namesIn(root, join('stories', id, folder))
        .filter((name) => name.endsWith('.yaml'))
        .map((name) => join('stories', id, folder, name)),
    ),
  )
  const astray = files.filter((file) => {
    const named = /\$schema=(\S+)/.exec(readFileSync(join(root, file), 'utf8'))?.[1]
    return named !== undefined && !existsSync(join(root, dirname(file), named))
  })
  expect(astray).toEqual([])
})

test('every sentence the core says about a shape is also said in Norwegian', () => {
  const formats = ['story', 'words', 'screenplay', 'condition', 'id'].map((name) => `story/${name}`)
  const core = [...formats, 'author/dates']
    .map((name) => readFileSync(join(root, `src/${name}.ts`), 'utf8'))
    .join('\n')
  const spoken = [...core.matchAll(/'((?:a|an|ids) [^'\n]+)'/g)].map(([, sentence]) => sentence)
  expect(spoken.length).toBeGreaterThan(8)
  expect(spoken.filter((sentence) => !worded[sentence ?? ''])).toEqual([])
  expect(Object.keys(worded).filter((sentence) => !spoken.includes(sentence))).toEqual([])
})
