/** Sounds out of nothing: noise and tones that swell, ring, scrape and die away, at the studio's sample rate. */
import { sampleRate } from './ffmpeg.ts'

export type Sound = Float32Array
/** A sound's strength at a time in seconds, given fresh noise from -1 to 1. */
export type Shape = (t: number, noise: number) => number

export type Placed = readonly [at: number, sound: Sound]

/** Sounds that begin at their times, in ms, as one. */
export function together(parts: readonly Placed[]): Sound {
  const samples = (ms: number) => Math.round((ms / 1000) * sampleRate)
  const whole = new Float32Array(Math.max(...parts.map(([at, part]) => samples(at) + part.length)))
  for (const [at, part] of parts) {
    const start = samples(at)
    for (const [i, sample] of part.entries()) whole[start + i] = (whole[start + i] ?? 0) + sample
  }
  return whole
}

/** Fades in and out over so many milliseconds. */
export function faded(sound: Sound, fadeIn: number, fadeOut: number): Sound {
  const rise = (fadeIn / 1000) * sampleRate
  const fall = (fadeOut / 1000) * sampleRate
  return sound.map((x, i) => x * Math.min(1, i / rise, (sound.length - i) / fall))
}

export function swell(ms: number, seed: number, shape: Shape): Sound {
  let state = seed * 2654435761
  const noise = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 31 - 1
  }
  return Float32Array.from({ length: Math.round((ms / 1000) * sampleRate) }, (_, i) =>
    shape(i / sampleRate, noise()),
  )
}

/** Tones that die away, each higher one sooner. `decay` in seconds. */
export const ring = (tones: readonly number[], decay: number, loud: number): Sound =>
  swell(decay * 8000, 1, (t, noise) => {
    const tone = tones.reduce(
      (sum, hertz, i) =>
        sum + Math.sin(2 * Math.PI * hertz * t) * Math.exp((-t * (1 + i * 0.5)) / decay),
      0,
    )
    const touch = noise * Math.exp(-t / 0.002)
    return (loud * (tone + 0.6 * touch)) / tones.length
  })

/** Wood over floor: it sticks and slips. `hertz` is the chair's own note. */
export function scrape(hertz: number, seed: number, loud: number): Sound {
  const length = 420
  let slip = 0
  const rough = swell(length, seed, (t, noise) => {
    if (noise > 0.992) slip = 1
    slip *= 0.9985
    const arc = Math.sin((Math.PI * t * 1000) / length)
    return noise * arc * (0.25 + slip)
  })
  return resonant(resonant(rough, hertz, 5), hertz * 1.9, 2).map((x) => x * loud)
}

export const buzz = (ms: number): Sound =>
  faded(
    lowPassed(
      swell(ms, 7, (t, noise) => Math.sign(Math.sin(2 * Math.PI * 172 * t)) * 0.5 + noise * 0.1),
      900,
    ),
    40,
    60,
  )

/** A few short breaths of voice, falling: `hertz` is the first one's pitch. */
export function laugh(hertz: number, breaths: number, seed: number): Sound {
  const each = 185
  let turns = 0
  const voice = swell(breaths * each, seed, (t, noise) => {
    const number = Math.floor((t * 1000) / each)
    const within = ((t * 1000) % each) / each
    turns += (hertz * (1 - 0.06 * number) * (1 - 0.15 * within)) / sampleRate
    const push = Math.max(0, Math.sin(Math.PI * Math.min(1, within * 1.5))) ** 2
    const cords = 1 - 2 * (turns % 1)
    return push * (0.5 * cords + 0.35 * noise) * 0.82 ** number
  })
  const throat = together([
    [0, resonant(voice, 720, 5)],
    [0, resonant(voice, 1250, 7).map((x) => x * 0.5)],
    [0, resonant(voice, 2500, 8).map((x) => x * 0.2)],
  ])
  return lowPassed(throat, 2200)
}

/** Keeps what lies below `hertz` (one pole, 6 dB an octave). */
export function lowPassed(sound: Sound, hertz: number): Sound {
  const share = 1 - Math.exp((-2 * Math.PI * hertz) / sampleRate)
  let level = 0
  return sound.map((x) => {
    level += share * (x - level)
    return level
  })
}

/** Lets one note ring through (two poles). A higher `sharpness` rings longer. */
export function resonant(sound: Sound, hertz: number, sharpness: number): Sound {
  const radius = Math.exp((-Math.PI * hertz) / sharpness / sampleRate)
  const turn = 2 * radius * Math.cos((2 * Math.PI * hertz) / sampleRate)
  let before = 0
  let earlier = 0
  return sound.map((x) => {
    const now = (1 - radius) * x + turn * before - radius * radius * earlier
    earlier = before
    before = now
    return now
  })
}
