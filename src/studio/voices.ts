/** The recordings of a story's lines: one file a line, by a person or a synthesiser. Finds, trims and levels them. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSound, sampleRate } from './ffmpeg.ts'
import { type Phone, phonesFrom } from './mouths.ts'

/** A line as it is used in a film. Phones are in whole ms from the first sample; none where nobody measured them. */
export type Recording = { readonly sound: Float32Array; readonly phones: readonly Phone[] | null }

/** What a line's recording is called, without ending. */
export const nameOfLine = (clip: string, line: string) => `${clip}.${line}.nb`
export const nameOfDescription = (clip: string, shot: string) => `${clip}.described.${shot}.nb`

export const voicesOf = (media: string, story: string) => join(media, story, 'voices')

/** The file that holds a recording: a person's `.wav` first, else `.opus`. */
export const fileOf = (folder: string, name: string): string | undefined =>
  ['.wav', '.opus'].map((ending) => join(folder, name + ending)).find((file) => existsSync(file))

/** Reads a recording, without the silence around it, as strong as all others. */
export async function readRecording(
  folder: string,
  name: string,
  file: string,
): Promise<Recording> {
  const { sound, cut } = trimmed(await readSound(file))
  const marks = join(folder, `${name}.json`)
  const phones = file.endsWith('.opus') && existsSync(marks) ? readPhones(marks) : null
  return { sound: levelled(sound), phones: phones && phonesFrom(phones, cut) }
}

/** Phones are kept in seconds, as synthesisers and aligners write them. */
function readPhones(file: string): Phone[] {
  const marks = JSON.parse(readFileSync(file, 'utf8')) as {
    phone: string
    start: number
    end: number
  }[]
  return marks.map(({ phone, start, end }) => ({
    phone,
    from: Math.round(start * 1000),
    to: Math.round(end * 1000),
  }))
}

/** Silence kept before and after a voice, in ms: a breath that starts, a word that dies away. */
const before = 50
const after = 120
/** Against the loudest sample; below it is silence. */
const silence = 0.015

/** A sound without the silence around it, and how many ms were cut from its start. */
export function trimmed(sound: Float32Array): { sound: Float32Array; cut: number } {
  const peak = sound.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0)
  const isHeard = (sample: number) => Math.abs(sample) > peak * silence
  const perMs = sampleRate / 1000
  const first = Math.max(0, sound.findIndex(isHeard) - before * perMs)
  const last = sound.findLastIndex(isHeard) + after * perMs
  const cut = Math.floor(first / perMs)
  return { sound: sound.slice(cut * perMs, last), cut }
}

/** The strength of speech in the studio, root mean square of the parts where somebody speaks. */
const speechLevel = 0.1

/** As strong as every other line, whoever recorded it, and however near the microphone. */
function levelled(sound: Float32Array): Float32Array {
  const window = sampleRate / 20
  const powers = Array.from({ length: Math.floor(sound.length / window) }, (_, i) => {
    const part = sound.subarray(i * window, (i + 1) * window)
    return part.reduce((sum, x) => sum + x * x, 0) / window
  })
  const loudest = Math.max(...powers, 1e-9)
  const spoken = powers.filter((power) => power > loudest * 0.02)
  const level = Math.sqrt(spoken.reduce((sum, power) => sum + power, 0) / (spoken.length || 1))
  const gain = speechLevel / Math.max(level, 1e-6)
  return sound.map((sample) => sample * gain)
}
