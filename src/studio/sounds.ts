/** The sounds of the films, made from noise and ringing; no recording of anybody's is used. The same every time. */
import { sampleRate } from './ffmpeg.ts'
import { Trouble } from './trouble.ts'

type Sound = Float32Array
/** A sound's strength at a time in seconds, given fresh noise from -1 to 1. */
type Shape = (t: number, noise: number) => number

const sounds: Readonly<Record<string, () => Sound>> = {
  /** Coffee cup, put down on a table. */
  kopp: () =>
    together([
      [0, ring([180, 90], 0.035, 0.5)],
      [0, ring([2130, 3460, 5230, 7340], 0.05, 0.16)],
      [95, ring([2130, 3460, 5230], 0.03, 0.05)],
    ]),
  /** Two chairs, drawn up to a table. */
  stoler: () =>
    together([
      [0, scrape(620, 3, 0.3)],
      [480, scrape(520, 8, 0.22)],
      [900, ring([140, 85], 0.04, 0.3)],
    ]),
  /** A door that shuts: latch, then leaf. */
  dor: () =>
    together([
      [0, ring([1240, 2010], 0.008, 0.25)],
      [150, ring([86, 61], 0.09, 0.7)],
      [
        150,
        lowPassed(
          swell(220, 5, (t, noise) => noise * Math.exp(-t / 0.05)),
          420,
        ),
      ],
    ]),
  /** Somebody writes on a keyboard. */
  tastatur: () =>
    together(
      [0, 130, 230, 420, 505, 640, 810, 880, 1060, 1170, 1320].map(
        (at, i): Placed => [
          at,
          ring([1650 + ((i * 37) % 9) * 60, 3100], 0.009, 0.09 + ((i * 13) % 5) * 0.015),
        ],
      ),
    ),
  /** A phone that buzzes on a table. */
  mobil: () => together([0, 650].map((at): Placed => [at, buzz(430)])),
  /** A fan in the ceiling. */
  vifte: () => faded(fan(4500), 900, 1600),
  /** Three people laugh a little, some way off. */
  latter: () =>
    together([
      [0, laugh(205, 5, 11)],
      [170, laugh(128, 4, 17)],
      [420, laugh(232, 4, 23)],
    ]),
}

/** How strong each sound is against the voices; what could sound made is kept low. */
const strength: Readonly<Record<string, number>> = {
  kopp: 0.16,
  stoler: 0.2,
  dor: 0.22,
  tastatur: 0.12,
  mobil: 0.14,
  vifte: 0.1,
  latter: 0.07,
}

/** The sound with this id, as loud as it is in the film. Throws trouble if there is none. */
export function soundNamed(id: string): Sound {
  const make = sounds[id]
  if (!make) {
    const known = Object.keys(sounds).join(', ')
    throw new Trouble(
      `Studioet har ingen lyd som heter «${id}». Det har disse: ${known}.`,
      `The studio has no sound called “${id}”. It has these: ${known}.`,
    )
  }
  const sound = make()
  const peak = sound.reduce((most, sample) => Math.max(most, Math.abs(sample)), 1e-6)
  const gain = (strength[id] ?? 0.1) / peak
  return sound.map((sample) => sample * gain)
}

/** The air of a room: very low brown noise, so that silence between lines is not a hole. */
export function roomTone(ms: number): Sound {
  return faded(
    lowPassed(
      lowPassed(
        swell(ms, 41, (_, noise) => noise),
        160,
      ),
      500,
    ).map((x) => x * 0.018),
    400,
    700,
  )
}

/** The same fan right above one's head, all the time. */
export const fanOverhead = (ms: number): Sound => faded(fan(ms), 600, 700).map((x) => x * 0.22)

function fan(ms: number): Sound {
  const hum: Shape = (t) =>
    0.05 * Math.sin(2 * Math.PI * 98 * t) + 0.02 * Math.sin(2 * Math.PI * 196 * t)
  const blades: Shape = (t, noise) => noise * (0.8 + 0.2 * Math.sin(2 * Math.PI * 7 * t))
  return together([
    [0, lowPassed(swell(ms, 2, blades), 330)],
    [0, swell(ms, 2, hum)],
  ])
}

type Placed = readonly [at: number, sound: Sound]

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

function swell(ms: number, seed: number, shape: Shape): Sound {
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
const ring = (tones: readonly number[], decay: number, loud: number): Sound =>
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
function scrape(hertz: number, seed: number, loud: number): Sound {
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

const buzz = (ms: number): Sound =>
  faded(
    lowPassed(
      swell(ms, 7, (t, noise) => Math.sign(Math.sin(2 * Math.PI * 172 * t)) * 0.5 + noise * 0.1),
      900,
    ),
    40,
    60,
  )

/** A few short breaths of voice, falling: `hertz` is the first one's pitch. */
function laugh(hertz: number, breaths: number, seed: number): Sound {
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
function resonant(sound: Sound, hertz: number, sharpness: number): Sound {
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
