/** The Vite plugin that publishes stories: fresh on every request while somebody writes, as plain files in a build. */
import { copyFile, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import sirv from 'sirv'
import type { Plugin } from 'vite'
import { languages } from '../story/language.ts'
import { idsInWork } from './coming.ts'
import { editionOf, leaderEditionOf } from './edition.ts'
import { inOneLine } from './fault.ts'
import { isPublished, publishedFiles } from './media.ts'
import { cataloguePages, notes, readShelf, type Shelf } from './shelf.ts'

/** Publishes stories/*.json and media/ below the site's root. `root` is the project's folder. */
export function stories(root: string): Plugin {
  return {
    name: 'sidestilt-stories',
    // Once for both pages.
    applyToEnvironment: ({ name }) => name === 'client',
    configureServer({ watcher, ws, middlewares }) {
      let shelf: Shelf | null = null
      let soon: ReturnType<typeof setTimeout> | undefined
      watcher.on('all', (_, path) => {
        const file = path.slice(root.length + 1).replaceAll('\\', '/')
        if (!/^stories\/.*\.(?:yaml|json)$/.test(file) && !isPublished(file)) return
        shelf = null
        clearTimeout(soon)
        // A film is written in many small steps; the page waits until it is quiet.
        soon = setTimeout(() => ws.send({ type: 'full-reload' }), 200)
      })
      middlewares.use('/stories', (request, response) => {
        shelf ??= readShelf(root)
        const name = (request.url ?? '').replace(/^\//, '').replace(/\?.*$/, '')
        const text = textOf(root, shelf, name)
        response.statusCode = text === null ? 404 : 200
        response.setHeader('Content-Type', 'application/json; charset=utf-8')
        response.setHeader('Cache-Control', 'no-store')
        response.end(text ?? 'null')
      })
      middlewares.use(
        '/media',
        sirv(join(root, 'media'), {
          dev: true,
          etag: true,
          onNoMatch: (_, response) => {
            response.statusCode = 404
            response.end()
          },
        }),
      )
    },
    generateBundle() {
      const shelf = readShelf(root)
      if (shelf.faults.length > 0)
        this.error(
          ['Historiene kan ikke bygges. / The stories cannot be built.']
            .concat(
              shelf.faults.flatMap((fault) => [inOneLine(fault, 'nb'), inOneLine(fault, 'en')]),
            )
            .join('\n'),
        )
      for (const [name, text] of published(root, shelf))
        this.emitFile({ type: 'asset', fileName: `stories/${name}`, source: text })
    },
    async writeBundle({ dir }) {
      if (dir === undefined) return
      const inWork = idsInWork(root)
      for (const file of publishedFiles(root)) {
        if (inWork.has(file.split('/')[1] ?? '')) continue
        await mkdir(dirname(join(dir, file)), { recursive: true })
        await copyFile(join(root, file), join(dir, file))
      }
    },
  }
}

/** Every JSON file of the site by its name below stories/, in all languages. */
export function published(root: string, shelf: Shelf): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  for (const language of languages) {
    cataloguePages(root, shelf, language).forEach((page, n) => {
      files.set(`catalogue-${n}.${language}.json`, JSON.stringify(page))
    })
    for (const { manuscript, story } of shelf.ready) {
      files.set(
        `${story.id}.${language}.json`,
        JSON.stringify(editionOf(root, manuscript, story, language)),
      )
      files.set(
        `${story.id}.leader.${language}.json`,
        JSON.stringify(leaderEditionOf(manuscript, story, language)),
      )
    }
  }
  return files
}

/** One of them, or a story in work, as it is served while somebody writes: the first page of the catalogue carries the faults. Null for an unknown name. */
export function textOf(root: string, shelf: Shelf, name: string): string | null {
  const [, what, reader, language] = /^([a-z0-9-]+)(\.leader)?\.([a-z]{2})\.json$/.exec(name) ?? []
  const spoken = languages.find((known) => known === language)
  if (what === undefined || !spoken) return null
  const page = /^catalogue-(\d+)$/.exec(what)?.[1]
  if (page !== undefined) {
    const found = cataloguePages(root, shelf, spoken)[Number(page)]
    if (!found) return null
    return JSON.stringify(page === '0' ? { ...found, faults: notes(shelf.faults, spoken) } : found)
  }
  const ready = [...shelf.ready, ...shelf.inWork].find(({ story }) => story.id === what)
  if (!ready) return null
  const { manuscript, story } = ready
  return JSON.stringify(
    reader === undefined
      ? editionOf(root, manuscript, story, spoken)
      : leaderEditionOf(manuscript, story, spoken),
  )
}
