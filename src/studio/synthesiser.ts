/** The Norwegian speech synthesiser that the studio uses if it is told where one lies; it is no part of the project. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { VoiceSetting } from './cast-voices.ts'
import { pronunciation } from './pronunciation.ts'

/** What a synthesiser gives: samples, and its speech sounds with their times in seconds. */
export type Speech = {
  readonly sound: Float32Array
  readonly rate: number
  readonly phones: readonly {
    readonly phone: string
    readonly start: number
    readonly end: number
  }[]
  /** Words it had to guess, because no dictionary has them. */
  readonly guessed: readonly string[]
}

export type Synthesiser = (text: string, setting: VoiceSetting) => Speech

/** Seconds. The voice was trained on read sentences and would rest three times as long. */
const pauseBetweenSentences = 0.42

type Engine = {
  readonly Frontend: new (
    folder: string,
    dictionary: Readonly<Record<string, string>>,
  ) => { parse(text: string): unknown[]; readonly log: string[] }
  readonly Voice: new (folder: string) => unknown
  sentenceFeatures(sentence: unknown): unknown
  synth(
    voice: unknown,
    features: unknown,
    options: Readonly<Record<string, number>>,
  ): {
    readonly pcm: Float64Array
    readonly sr: number
    readonly marks: readonly { readonly p: string; readonly start: number; readonly end: number }[]
  }
}

/** Opens the synthesiser in a folder with `engine/` and `hsmm-nb/`. */
export async function openSynthesiser(folder: string): Promise<Synthesiser> {
  const load = (file: string) => import(pathToFileURL(join(folder, 'engine', file)).href)
  const engine = {
    ...(await load('frontend.mjs')),
    ...(await load('features.mjs')),
    ...(await load('engine.mjs')),
  } as Engine
  const data = join(folder, 'hsmm-nb')
  const reader = new engine.Frontend(data, pronunciation)
  const voice = new engine.Voice(join(data, 'voice'))

  return (text, setting) => {
    const options = {
      f0: setting.pitch,
      formant: setting.throat,
      rate: setting.pace,
      range: setting.melody,
      breath: setting.breath,
      tilt: setting.brightness,
      sr: 24_000,
      emph: 0.4,
      disp: 0.4,
    }
    const logged = reader.log.length
    const parts = reader
      .parse(text)
      .map((sentence) => engine.synth(voice, engine.sentenceFeatures(sentence), options))
    const samples: number[] = []
    const phones = parts.flatMap(({ pcm, sr, marks }) => {
      const offset = samples.length / sr
      const last = marks.at(-1)
      const end =
        last?.p === '_' ? Math.min(last.end, last.start + pauseBetweenSentences) : last?.end
      for (const sample of pcm.subarray(0, Math.round((end ?? 0) * sr))) samples.push(sample)
      return marks.map((mark) => ({
        phone: mark.p,
        start: Number((mark.start + offset).toFixed(3)),
        end: Number((Math.min(mark.end, end ?? 0) + offset).toFixed(3)),
      }))
    })
    return {
      sound: Float32Array.from(samples),
      rate: parts[0]?.sr ?? options.sr,
      phones,
      guessed: reader.log
        .slice(logged)
        .map((entry) => entry.split('\t'))
        .filter(([, how]) => how === 'lts' || how === 'hyph')
        .map(([word]) => word ?? ''),
    }
  }
}
