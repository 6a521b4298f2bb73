/** Which clips were as new as their stories when the studio last looked, so that looking again takes no time. Where nothing is noted, it looks. */
import { existsSync, readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { writeWhole } from './whole.ts'

/** A file for each clip: several runs may be at work at a time. */
const noteOf = (root: string, name: string) => join(root, '.cache', 'films-seen', name)

/** Whether a clip was seen like this. `name` is `<story>/<clip>`, `look` a fingerprint of all that was looked at. */
export const isSeen = (root: string, name: string, look: string): boolean =>
  existsSync(noteOf(root, name)) && readFileSync(noteOf(root, name), 'utf8') === look

export async function noteSeen(root: string, name: string, look: string): Promise<void> {
  await mkdir(dirname(noteOf(root, name)), { recursive: true })
  await writeWhole(noteOf(root, name), look)
}
