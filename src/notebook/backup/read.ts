/** Reads a backup file, whatever it is. Never throws, and changes nothing: it knows no notebook. */
import * as v from 'valibot'
import { type Backup, type Refusal, refuse } from './backup.ts'
import { readFirst } from './first.ts'
import { version } from './format.ts'

/** The largest file that is read, in bytes: ten thousand long answers with all their earlier texts, and room. */
export const most = 50_000_000

/** How each version is read. There has been none before the first. */
const readers = new Map<unknown, (file: unknown, now: Date) => Backup | Refusal>([[1, readFirst]])

/** `now` is the clock by which moments that have not come yet are put right. */
export async function readBackup(file: Blob, now = new Date()): Promise<Backup | Refusal> {
  if (file.size > most) return refuse('tooLarge')
  const bytes = await file.arrayBuffer().catch(() => null)
  if (!bytes) return refuse('outOfReach')
  let json: unknown
  try {
    // Strictly: bytes that are no UTF-8 would become “�” in her text. A nesting too deep for the browser throws here too.
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return refuse(beginsAsOurs(bytes) ? 'damaged' : 'foreign')
  }
  const marked = v.safeParse(Marked, json)
  if (!marked.success) return refuse('foreign')
  const written = marked.output.version
  const read = readers.get(written)
  if (read) return read(json, now)
  return refuse(typeof written === 'number' && written > version ? 'newer' : 'damaged')
}

const Marked = v.object({ sidestilt: v.literal('notebook'), version: v.optional(v.unknown()) })

/** Whether what cannot be parsed was ours once: a file that was cut off still begins like one. */
const beginsAsOurs = (bytes: ArrayBuffer): boolean =>
  /^\s*\{\s*"sidestilt"\s*:\s*"notebook"/.test(new TextDecoder().decode(bytes.slice(0, 200)))
