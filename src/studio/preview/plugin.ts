/** Serves the preview, `studio.html`, while somebody works: never part of the built site. */
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** The preview of the stories in `root`: /studio/clips.json, and /studio/<story>/<clip>.json for each clip. */
export function studioPreview(root: string): Plugin {
  return {
    name: 'sidestilt-studio',
    apply: 'serve',
    configureServer(server) {
      // Read through Vite, so that a change in the studio is seen at once.
      const rehearsals = () =>
        server.ssrLoadModule(join(import.meta.dirname, 'rehearsals.ts')) as Promise<
          typeof import('./rehearsals.ts')
        >
      server.middlewares.use('/studio/', async (request, response, next) => {
        const [, story, clip] =
          /^\/(?:([a-z0-9-]+)\/)?([a-z0-9-]+)\.json$/.exec(request.url ?? '') ?? []
        if (clip === undefined) return next()
        try {
          const { stockOf, rehearsalOf } = await rehearsals()
          const answer =
            story === undefined ? await stockOf(root) : await rehearsalOf(root, story, clip)
          response.setHeader('Content-Type', 'application/json; charset=utf-8')
          response.setHeader('Cache-Control', 'no-store')
          response.end(JSON.stringify(answer))
        } catch (error) {
          next(error)
        }
      })
    },
    // Pictures that do not change are kept by name, so a drawing that has changed needs a new page. It comes back at the same moment.
    hotUpdate({ file }) {
      const isPage = this.environment.name === 'client'
      if (!isPage || !file.startsWith(join(import.meta.dirname, '..'))) return
      this.environment.hot.send({ type: 'full-reload' })
      return []
    },
  }
}
