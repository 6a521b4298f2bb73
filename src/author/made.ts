/**
 * `<clip>.made.json`: what the studio says of a clip that it has made. The studio writes it, last of all files; the check
 * and the tests read it. A clip of which it says nothing, or something else than what lies there, somebody has filmed herself.
 */
import { createHash } from 'node:crypto'
import { closeSync, existsSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs'

/** Durations in ms, of the described version too if there is one; loudness in LUFS. A card's still has neither. */
export type Made = {
  /** The fingerprint of all that an author gives: screenplay, words in three languages, cast and recordings. */
  readonly inputs: string
  /** The fingerprint of picture and sound. */
  readonly film: string
  readonly duration?: number
  readonly described?: number
  readonly loudness?: number
  /** The fingerprint of each file, by what follows `<clip>.`; none while they are being put in place. */
  readonly files: Readonly<Record<string, string>>
}

/** What stands there from before the first file of a clip is in place until after the last. It is like nothing. */
export const underWay: Made = { inputs: '', film: '', files: {} }

/** What `<clip>.made.json` says; nothing if there is none. One that cannot be read is of a film that was never finished. */
export function readMade(file: string): Made | undefined {
  if (!existsSync(file)) return undefined
  try {
    return { ...underWay, ...(JSON.parse(readFileSync(file, 'utf8')) as Made) }
  } catch {
    return underWay
  }
}

/** The endings of the files that lie there as the studio has made them. `base` is the path of the clip without ending. */
export const madeFiles = (base: string, { files }: Made): readonly string[] =>
  Object.keys(files).filter((ending) => files[ending] === fingerprintOfFile(`${base}.${ending}`))

/** Whether somebody has put a film of her own (`mp4`), or a card's picture (`webp`), where the studio's would be. */
export function isOwn(base: string, ending: 'mp4' | 'webp'): boolean {
  const lies = fingerprintOfFile(`${base}.${ending}`)
  if (lies === undefined) return false
  const made = readMade(`${base}.made.json`)
  return made === undefined || (Object.keys(made.files).length > 0 && made.files[ending] !== lies)
}

/** As much of a file as its fingerprint reads: of a film, the index, in which no two are alike. */
const enough = 65_536

/** The fingerprint of a file, from its size and its beginning; nothing where there is no file. */
export function fingerprintOfFile(file: string): string | undefined {
  if (!existsSync(file)) return undefined
  const handle = openSync(file, 'r')
  try {
    const { size } = fstatSync(handle)
    const start = Buffer.alloc(Math.min(size, enough))
    readSync(handle, start, 0, start.length, 0)
    return fingerprintOfBytes(size, start)
  } finally {
    closeSync(handle)
  }
}

/** The fingerprint that a file with this text has. */
export const fingerprintOfText = (text: string): string => {
  const bytes = Buffer.from(text)
  return fingerprintOfBytes(bytes.length, bytes.subarray(0, enough))
}

const fingerprintOfBytes = (size: number, start: Buffer): string =>
  createHash('sha256').update(`${size} `).update(start).digest('hex').slice(0, 16)
