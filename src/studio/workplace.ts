/** Where files lie while they are made, and how all of a clip's come to their place. */
import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fingerprintOfFile, type Made, underWay } from '../author/made.ts'
import { languages } from '../story/language.ts'
import { moveWhole, writeWhole } from './whole.ts'

const workplaces = (root: string) => join(root, '.cache', 'films')

/** A folder to work in, on the same disk as the films: `scraps` for what is thrown away, `files` for what becomes the clip's. */
export type Workplace = { readonly scraps: string; readonly files: string; close(): Promise<void> }

export async function openWorkplace(root: string): Promise<Workplace> {
  await mkdir(workplaces(root), { recursive: true })
  const place = await mkdtemp(join(workplaces(root), 'clip-'))
  const [scraps, files] = [join(place, 'scraps'), join(place, 'files')]
  await mkdir(scraps)
  await mkdir(files)
  return { scraps, files, close: () => rm(place, { recursive: true, force: true }) }
}

/** No clip takes so long, in ms: a day. */
const abandoned = 86_400_000

/** Clears away what runs that were stopped have left. Another run may be at work beside this, so nothing young is touched. */
export async function clearWorkplaces(root: string): Promise<void> {
  await mkdir(workplaces(root), { recursive: true })
  for (const name of await readdir(workplaces(root))) {
    const place = join(workplaces(root), name)
    const touched = await stat(place).then(
      ({ mtimeMs }) => mtimeMs,
      () => Date.now(),
    )
    if (Date.now() - touched > abandoned) await rm(place, { recursive: true, force: true })
  }
}

/** What a clip has only in one of its two forms: described, or with a sound that says all. */
const onlySometimes = [
  'described.mp4',
  'described.none',
  ...languages.map((language) => `described.${language}.vtt`),
]

/**
 * Moves every one of the workplace's files to its place beside `base`, the path of the clip without ending: `mp4` becomes `<clip>.mp4`.
 * `kept` are endings of files that stay as they are. From before the first move until after the last,
 * `<clip>.made.json` is like nothing, so that a clip that was stopped in between is made again.
 */
export async function putInPlace(
  { files: from }: Workplace,
  base: string,
  made: Omit<Made, 'files'>,
  kept: readonly string[] = [],
): Promise<void> {
  const note = `${base}.made.json`
  const moved = await readdir(from)
  const endings = [...moved, ...kept].toSorted()
  await mkdir(dirname(base), { recursive: true })
  await writeWhole(note, asText(kept.length > 0 ? { ...underWay, film: made.film } : underWay))
  for (const ending of onlySometimes)
    if (!endings.includes(ending)) await rm(`${base}.${ending}`, { force: true })
  for (const ending of moved) await moveWhole(join(from, ending), `${base}.${ending}`)
  const files = endings.map((ending) => [ending, fingerprintOfFile(`${base}.${ending}`)])
  await writeWhole(note, asText({ ...made, files: Object.fromEntries(files) }))
}

const asText = (made: Made) => `${JSON.stringify(made, null, 2)}\n`
