/** Which clips were as new as their stories when the studio last looked, so that looking again takes no time. Where the list is missing, all are looked at. */
import { existsSync, readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { writeWhole } from './whole.ts'

/** By the clip's name: a fingerprint of all that was looked at. */
type Seen = Readonly<Record<string, string>>

const listIn = (root: string) => join(root, '.cache', 'films-seen.json')

function readSeen(root: string): Seen {
  if (!existsSync(listIn(root))) return {}
  return JSON.parse(readFileSync(listIn(root), 'utf8')) as Seen
}

export const isSeen = (root: string, name: string, fingerprint: string): boolean =>
  readSeen(root)[name] === fingerprint

export async function noteSeen(root: string, name: string, fingerprint: string): Promise<void> {
  await mkdir(dirname(listIn(root)), { recursive: true })
  await writeWhole(listIn(root), JSON.stringify({ ...readSeen(root), [name]: fingerprint }))
}
