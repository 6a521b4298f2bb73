/** Builds the site into dist/, and knows whether what lies there is still fresh. */
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { compress } from './compress.mjs'
import { root, run } from './run.mjs'

export const site = join(root, 'dist')

/** Everything the site is made of. */
const inputs = [
  'src',
  'stories',
  'media',
  'public',
  'index.html',
  'leader.html',
  'vite.config.ts',
  'package-lock.json',
]
const stamp = join(root, '.cache', 'built.txt')

/** Builds unless dist/ was made from exactly the files that are here now. Throws a sentence if it cannot be built. */
export async function buildIfStale() {
  const now = await fingerprint()
  const built = await readFile(stamp, 'utf8').catch(() => '')
  const stands = await stat(join(site, 'index.html')).catch(() => null)
  if (stands !== null && built === now) return
  console.log('Bygger … / Building …')
  await build()
}

/** Builds in any case. Throws a sentence if it cannot be built. */
export async function build() {
  const before = await fingerprint()
  await rm(stamp, { force: true })
  if ((await run('vite', ['build'])) !== 0)
    throw new Error(
      'Det gikk ikke å bygge. Grunnen står over.\nThe build failed. The reason is above.',
    )
  await compress(site)
  await mkdir(join(root, '.cache'), { recursive: true })
  await writeFile(stamp, before)
}

/** Changes when a file is added, removed or written; cheap, since no file is opened. */
async function fingerprint() {
  const hash = createHash('sha256')
  for (const input of inputs) for (const line of await linesOf(input)) hash.update(line)
  return hash.digest('hex')
}

/** @param {string} place @returns {Promise<string[]>} */
async function linesOf(place) {
  const found = await stat(join(root, place)).catch(() => null)
  if (found === null) return []
  if (!found.isDirectory()) return [`${place} ${found.size} ${found.mtimeMs}\n`]
  const names = (await readdir(join(root, place))).sort()
  return (await Promise.all(names.map((name) => linesOf(join(place, name))))).flat()
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await build().catch(({ message }) => {
    console.error(message)
    process.exitCode = 1
  })
