/**
 * Which recordings a synthesiser has made, and of what: `voices/spoken.json`. So that a line whose words have changed is
 * spoken again, and a recording that a person has made is never touched, also when it has taken a synthesiser's place.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { mastering, type VoiceSetting } from './cast-voices.ts'
import { pronunciation } from './pronunciation.ts'
import { writeWhole } from './whole.ts'

/** What was said, with which voice (a fingerprint), and the fingerprint of the recording that came of it. */
export type Spoken = { readonly text: string; readonly voice: string; readonly recording: string }

/** By the recording's name without ending. */
export type SpokenLines = Record<string, Spoken>

const listIn = (folder: string) => join(folder, 'spoken.json')

/** What synthesisers have spoken in a folder of voices; nothing where there is no list. */
export const readSpoken = (folder: string): SpokenLines =>
  existsSync(listIn(folder))
    ? (JSON.parse(readFileSync(listIn(folder), 'utf8')) as SpokenLines)
    : {}

export async function writeSpoken(folder: string, spoken: SpokenLines): Promise<void> {
  const sorted = Object.fromEntries(Object.entries(spoken).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  await writeWhole(listIn(folder), `${JSON.stringify(sorted, null, 1)}\n`)
}

/** A voice's fingerprint for one text: its setting, its mastering, and how the text's words are pronounced. */
export function voiceFor(text: string, setting: VoiceSetting): string {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  return fingerprint(JSON.stringify([setting, mastering, words.map((word) => pronunciation[word])]))
}

/** Whether a recording is a synthesiser's, and of other words or with another voice than now. */
export function isOutdated(
  spoken: Spoken | undefined,
  file: string,
  text: string,
  setting: VoiceSetting,
): boolean {
  if (!spoken || spoken.recording !== fingerprint(readFileSync(file))) return false
  return spoken.text !== text || spoken.voice !== voiceFor(text, setting)
}

export const fingerprint = (content: string | Buffer) =>
  createHash('sha256').update(content).digest('hex').slice(0, 12)
