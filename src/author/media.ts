/** Where a story's films, pictures and captions lie, and under which address they are published. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../story/language.ts'

/** The files of a clip, told from the project's root. Not all of them need to exist. */
export const filesOf = (story: string, clip: string) => {
  const base = `media/${story}/${clip}`
  return {
    /** What all of them begin with. */
    base,
    film: `${base}.mp4`,
    poster: `${base}.webp`,
    captions: (language: Language) => `${base}.${language}.vtt`,
    described: `${base}.described.mp4`,
    describedCaptions: (language: Language) => `${base}.described.${language}.vtt`,
    /** An empty file: a mark that the sound of the film already says all (WCAG 1.2.5). */
    nothingToDescribe: `${base}.described.none`,
    descriptions: (language: Language) => `${base}.${language}.descriptions.vtt`,
  }
}

/** The picture of a card. */
export const stillOf = (story: string, still: string) => `media/${story}/${still}.webp`

/** Films, pictures and captions lie right in media/<story>/; what lies deeper (voices) is the studio's. */
export const isPublished = (file: string): boolean =>
  /^media\/[^/]+\/[^/]+\.(?:mp4|webp|jpg|vtt)$/.test(file)

/** Every file of media/ that is published, told from the project's root. */
export function publishedFiles(root: string): readonly string[] {
  return namesIn(root, 'media').flatMap((story) =>
    namesIn(root, `media/${story}`)
      .map((name) => `media/${story}/${name}`)
      .filter(isPublished),
  )
}

/** What lies in a folder told from the root, in alphabetical order; nothing where there is no such folder. */
export function namesIn(root: string, folder: string): readonly string[] {
  try {
    return readdirSync(join(root, folder)).sort()
  } catch {
    return []
  }
}

/** The size of a file in bytes, or null where there is no such file. */
export const bytesOf = (root: string, file: string): number | null => {
  const stats = statSync(join(root, file), { throwIfNoEntry: false })
  return stats?.isFile() ? stats.size : null
}

const addresses = new Map<string, string>()

/**
 * The address of a file below the site's root: its own name, and `?v=` with the first eight hex digits of its content's SHA-256,
 * so that a browser may keep it for ever and still sees a new film. Null where there is no such file.
 */
export function addressOf(root: string, file: string): string | null {
  const stats = statSync(join(root, file), { throwIfNoEntry: false })
  if (!stats?.isFile()) return null
  const key = [root, file, stats.size, stats.mtimeMs].join('|')
  const known = addresses.get(key)
  if (known) return known
  const hash = createHash('sha256')
    .update(readFileSync(join(root, file)))
    .digest('hex')
  const address = `${file}?v=${hash.slice(0, 8)}`
  addresses.set(key, address)
  return address
}
