import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

/** Who may import whom (README, “Change the code”). `types` is for `import type` only. */
const arrows: Record<string, { all: string[]; types?: string[] }> = {
  story: { all: [] },
  device: { all: [] },
  author: { all: ['story'] },
  studio: { all: ['story', 'author'] },
  notebook: { all: ['story', 'device'] },
  player: { all: ['story', 'device'], types: ['notebook'] },
  course: { all: ['story', 'device', 'notebook'] },
  lesson: { all: ['story', 'device', 'player', 'notebook', 'course'] },
  app: { all: ['story', 'device', 'player', 'notebook', 'course', 'lesson'] },
  commands: { all: ['author'] },
}

/** Packages that one place alone knows; everywhere else they are forbidden. */
const kept: Record<string, string> = {
  'react-player': 'player/Film.tsx',
  idb: 'notebook/shelf',
  docx: 'notebook/exports',
}

/** Packages a folder may use, where the list is short on purpose. */
const packages: Record<string, string[]> = { story: ['xstate', 'valibot'] }

type Import = { from: string; to: string; typeOnly: boolean }

const src = resolve(import.meta.dirname, '../src')

/** Static, dynamic and re-exporting imports, also of styles and other files. */
function importsIn(file: string, text: string): Import[] {
  const pattern =
    /(?:^|[\n;])\s*(?:import|export)(\s+type)?\b(?:[^'"();]*?\bfrom)?\s*(['"])([^'"]+)\2|\bimport\s*\(\s*(['"])([^'"]+)\4/g
  return [...text.matchAll(pattern)].map(([, type, , named, , dynamic]) => ({
    from: file,
    to: named ?? dynamic ?? '',
    typeOnly: type !== undefined,
  }))
}

/** What is wrong with an import, as a sentence; `null` if nothing is. */
function wrongWith({ from, to, typeOnly }: Import): string | null {
  const folder = from.split('/')[0] ?? ''
  if (to.startsWith('.')) {
    const target = relative(src, resolve(src, dirname(from), to))
    if (target.startsWith('..')) return null
    const other = target.split('/')[0] ?? ''
    const { all, types = [] } = arrows[folder] ?? { all: [] }
    if (other === folder || all.includes(other)) return null
    if (types.includes(other))
      return typeOnly ? null : `${from} may import only types from ${other}/, not ${to}`
    return `${from} may not import from ${other}/ (${to})`
  }
  if (to.startsWith('node:')) return null
  const name = to.split('/', to.startsWith('@') ? 2 : 1).join('/')
  const place = kept[name]
  if (place !== undefined && !from.startsWith(place))
    return `only ${place} may import ${name}, not ${from}`
  const few = packages[folder]
  if (few !== undefined && !few.includes(name)) return `${from} may not import ${name}`
  return null
}

const imports = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(tsx?|mjs)$/.test(file) && file.includes('/') && !file.endsWith('.d.ts'))
  .flatMap((file) => importsIn(file, readFileSync(join(src, file), 'utf8')))

test('every import follows an arrow', () => {
  expect(imports.length).toBeGreaterThan(20)
  expect(imports.flatMap((each) => wrongWith(each) ?? [])).toEqual([])
})

test('every folder of the source has its arrows', () => {
  const folders = readdirSync(src, { withFileTypes: true }).filter((each) => each.isDirectory())
  expect(folders.map(({ name }) => name).filter((name) => !(name in arrows))).toEqual([])
})

test.each([
  ['story/machine.ts', "import { useState } from 'react'"],
  ['story/machine.ts', "import { languageOf } from '../app/i18n.ts'"],
  ['notebook/shelf.ts', "import Film from '../player/Film.tsx'"],
  ['notebook/notebook.ts', "import { openDB } from 'idb'"],
  ['player/Player.tsx', "import { keep } from '../notebook/notebook.ts'"],
  ['player/Player.tsx', "import ReactPlayer from 'react-player'"],
  ['player/Player.tsx', "const film = await import('react-player/file')"],
  ['app/StoryPage.tsx', "export * from '../studio/film.ts'"],
  ['app/StoryPage.tsx', "import {\n  Document,\n} from 'docx'"],
  ['commands/bench.ts', "import '../app/main.tsx'"],
])('a stray arrow in %s is seen: %s', (from, line) => {
  const [found] = importsIn(from, `${line}\n`)
  expect(found && wrongWith(found)).toMatch(/may (not )?import|only/)
})

test.each([
  ['player/Player.tsx', "import type { Notebook } from '../notebook/notebook.ts'"],
  ['player/Film.tsx', "import ReactPlayer from 'react-player'"],
  ['notebook/exports/word.ts', "import { Document } from 'docx'"],
  ['app/App.tsx', "import { tell } from '../story/telling.ts'"],
])('an arrow of the table is allowed in %s: %s', (from, line) => {
  const [found] = importsIn(from, `${line}\n`)
  expect(found && wrongWith(found)).toBeNull()
})
