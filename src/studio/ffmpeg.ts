/** The only file that knows ffmpeg: sound in and out as plain samples, pictures and sound into a film. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { frameLength } from './timeline.ts'
import { Trouble } from './trouble.ts'

/** Samples a second, mono, in everything the studio does with sound. */
export const sampleRate = 48_000

/** px */
export const filmWidth = 1280
export const filmHeight = 720

const rawSound = ['-f', 'f32le', '-ac', '1', '-ar', String(sampleRate)]

/** Runs ffmpeg and gives what it writes to its output. Throws trouble with what ffmpeg said, or with how to install it. */
export async function ffmpeg(args: readonly string[], input?: Uint8Array): Promise<Buffer> {
  const process = spawn('ffmpeg', ['-v', 'error', '-y', ...args])
  const ended = whenDone(process)
  const output: Buffer[] = []
  process.stdout.on('data', (part: Buffer) => output.push(part))
  process.stdin.on('error', () => {})
  process.stdin.end(input)
  await ended
  return Buffer.concat(output)
}

/** A recording as samples from -1 to 1. */
export async function readSound(file: string): Promise<Float32Array> {
  return samplesOf(await ffmpeg(['-i', file, ...rawSound, '-']))
}

/** Samples after ffmpeg's audio filters, at the studio's rate. `rate` is the rate they come in. */
export async function filtered(
  sound: Float32Array,
  filters: string,
  rate = sampleRate,
): Promise<Float32Array> {
  const input = ['-f', 'f32le', '-ac', '1', '-ar', String(rate), '-i', '-']
  return samplesOf(await ffmpeg([...input, '-af', filters, ...rawSound, '-'], bytesOf(sound)))
}

/** Writes a sound as Opus, for speech, small. */
export async function writeOpus(sound: Float32Array, file: string): Promise<void> {
  const opus = ['-c:a', 'libopus', '-b:a', '28k', '-application', 'voip', '-f', 'opus', file]
  await ffmpeg([...rawSound, '-i', '-', ...opus], bytesOf(sound))
}

/** Writes a sound as it is, for ffmpeg to read again. */
export async function writeWav(sound: Float32Array, file: string): Promise<void> {
  await ffmpeg([...rawSound, '-i', '-', '-c:a', 'pcm_f32le', '-f', 'wav', file], bytesOf(sound))
}

/** How loud a sound is over its whole length, in LUFS (EBU R 128), and its true peak in dBTP. */
export async function loudnessOf(
  sound: Float32Array,
): Promise<{ readonly lufs: number; readonly peak: number }> {
  const process = spawn('ffmpeg', [
    ...['-hide_banner', '-nostats', ...rawSound, '-i', '-'],
    ...['-af', 'ebur128=peak=true', '-f', 'null', '-'],
  ])
  let report = ''
  process.stderr.on('data', (part: Buffer) => {
    report += part
  })
  process.stdin.end(bytesOf(sound))
  await whenDone(process)
  const summary = report.slice(report.lastIndexOf('Summary:'))
  const figure = (name: string) => Number(new RegExp(`${name}:\\s+(-?[\\d.]+)`).exec(summary)?.[1])
  return { lufs: figure('I'), peak: figure('Peak') }
}

export type Encoder = {
  /** Adds one picture: RGBA, row by row. Waits while ffmpeg is behind. */
  write(picture: Uint8Array): Promise<void>
  /** Resolves when the film is whole. */
  finish(): Promise<void>
  stop(): void
}

/** How much a film may weigh: x264's `crf` (lower is better and larger), and the sound's rate in kbit/s. */
type Weight = { readonly crf: number; readonly sound: number }

/** Held pictures forgive much, and the described version, which is one more film to keep, holds most. */
export const weights = {
  film: { crf: 32, sound: 56 },
  described: { crf: 36, sound: 44 },
} as const satisfies Record<string, Weight>

/** The first picture may weigh half as much as it would, for it has to be there when 100 kB are fetched; the second mends it. */
const lightStart = 'zones=0,0,b=0.5'

/** A film in the making. `sound` is a file; `cuts` are the times of the cuts in ms, where key frames come. */
export function encoder(
  file: string,
  sound: string,
  cuts: readonly number[],
  weight: Weight,
): Encoder {
  const rate = String(1000 / frameLength)
  const process = spawn('ffmpeg', [
    ...['-v', 'error', '-y'],
    ...['-f', 'rawvideo', '-pix_fmt', 'rgba', '-s', `${filmWidth}x${filmHeight}`],
    ...['-framerate', rate, '-i', '-', '-i', sound],
    // Colour is stated in full; players guess otherwise, and guess differently.
    ...['-vf', 'scale=out_color_matrix=bt709:out_range=tv', '-pix_fmt', 'yuv420p'],
    ...['-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709'],
    ...['-c:v', 'libx264', '-preset', 'slower', '-tune', 'animation'],
    ...[
      '-crf',
      String(weight.crf),
      '-x264-params',
      `rc-lookahead=60:qcomp=0.7:psy-rd=0.2:${lightStart}`,
    ],
    ...['-g', '750', '-force_key_frames', cuts.map((ms) => (ms / 1000).toFixed(3)).join(',')],
    ...['-c:a', 'aac', '-b:a', `${weight.sound}k`, '-ac', '1', '-ar', String(sampleRate)],
    ...['-movflags', '+faststart', '-map_metadata', '-1', '-f', 'mp4', file],
  ])
  const ended = whenDone(process)
  // Spoken of when the film is finished; until then a broken pipe is only a symptom.
  ended.catch(() => {})
  process.stdin.on('error', () => {})
  return {
    async write(picture) {
      if (process.stdin.write(picture)) return
      // A pipe that breaks is left to what ffmpeg says when it ends.
      await Promise.race([once(process.stdin, 'drain').catch(() => ended), ended])
    },
    finish() {
      process.stdin.end()
      return ended
    },
    stop: () => void process.kill(),
  }
}

/** Settles when a process ends: with its complaint, or with how to install ffmpeg, if it did not go well. */
function whenDone(process: ChildProcess): Promise<void> {
  let complaint = ''
  process.stderr?.on('data', (part: Buffer) => {
    complaint += part
  })
  return new Promise((resolve, reject) => {
    process.on('error', () => reject(noFfmpeg()))
    process.on('close', (code) => {
      if (code === 0) resolve()
      else reject(new Trouble(`ffmpeg ga opp: ${complaint.trim()}`, 'ffmpeg gave up; see above.'))
    })
  })
}

const noFfmpeg = () =>
  new Trouble(
    'ffmpeg mangler. På Debian og Ubuntu: sudo apt-get install ffmpeg',
    'ffmpeg is missing. On Debian and Ubuntu: sudo apt-get install ffmpeg',
  )

const bytesOf = (sound: Float32Array) =>
  new Uint8Array(sound.buffer, sound.byteOffset, sound.byteLength)

function samplesOf(bytes: Buffer): Float32Array {
  // Copied, because a buffer from a stream need not begin at a multiple of four bytes.
  return new Float32Array(new Uint8Array(bytes).buffer, 0, Math.floor(bytes.length / 4))
}
