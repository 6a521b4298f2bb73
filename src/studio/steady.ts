/** Sounds that go on: a fan, rain on a window, water that boils, a bus. Each lasts so many milliseconds. */
import { sampleRate } from './ffmpeg.ts'
import {
  lowPassed,
  type Placed,
  resonant,
  ring,
  type Shape,
  type Sound,
  swell,
  together,
} from './ringing.ts'

/** Water that boils up in short bursts, and the steam after each. */
export function gurgle(ms: number): Sound {
  const bursts = (t: number) =>
    Math.max(0, Math.sin(2 * Math.PI * 3.1 * t) + 0.6 * Math.sin(2 * Math.PI * 4.7 * t + 1)) ** 2
  const bubbling = (seed: number, late: number) =>
    swell(ms, seed, (t, noise) => noise * bursts(t + late))
  return together([
    [0, resonant(bubbling(13, 0), 380, 4)],
    [0, resonant(bubbling(19, 0.05), 860, 5).map((x) => x * 0.5)],
    [0, swell(ms, 29, (_, noise) => noise * 0.02)],
  ])
}

/** A soft hiss, and single drops in it that hit the pane. */
export function rain(ms: number): Sound {
  const drops = Array.from({ length: Math.round(ms / 55) }, (_, i): Placed => {
    const at = ((i * 7919) % 1000) / 1000
    return [
      Math.round(at * (ms - 60)),
      ring([1500 + ((i * 53) % 17) * 90], 0.004, 0.1 + ((i * 29) % 7) * 0.03),
    ]
  })
  const hiss = lowPassed(
    swell(ms, 31, (_, noise) => noise * 0.35),
    2600,
  )
  return together([[0, hiss], ...drops])
}

/** A motor's hum, and the blades that pass. */
export function fan(ms: number): Sound {
  const hum: Shape = (t) =>
    0.05 * Math.sin(2 * Math.PI * 98 * t) + 0.02 * Math.sin(2 * Math.PI * 196 * t)
  const blades: Shape = (t, noise) => noise * (0.8 + 0.2 * Math.sin(2 * Math.PI * 7 * t))
  return together([
    [0, lowPassed(swell(ms, 2, blades), 330)],
    [0, swell(ms, 2, hum)],
  ])
}

/** Wind round a corner, 3.9 s: two gusts, the second one higher. */
export const wind = (): Sound =>
  together([
    [0, gust(2600, 19, 500)],
    [1500, gust(2400, 37, 620)],
  ])

/** Air that swells and sinks once; `hertz` is what it almost whistles. */
function gust(ms: number, seed: number, hertz: number): Sound {
  const air = swell(ms, seed, (t, noise) => noise * Math.sin((Math.PI * t * 1000) / ms) ** 2)
  return together([
    [0, lowPassed(air, 420)],
    [0, resonant(air, hertz, 9).map((x) => x * 0.04)],
  ])
}

/** A bus lets go of its brakes, gathers speed through one change of gear, and grows small. */
export function leavingBus(ms: number): Sound {
  const brakes = swell(700, 43, (t, noise) => 0.5 * noise * Math.exp(-t / 0.16))
  const shift = 0.45 * ms
  let turns = 0
  const motor = swell(ms, 47, (t, noise) => {
    const now = t * 1000
    const speed = now < shift ? now / shift : 0.35 + (0.5 * (now - shift)) / (ms - shift)
    turns += (38 + 34 * speed) / sampleRate
    const distance = Math.max(1, now / 1400) ** 2
    return ((1 - 2 * (turns % 1)) * 0.6 + noise * 0.12) / distance
  })
  return together([
    [0, lowPassed(brakes, 3200).map((x) => x * 0.3)],
    [300, lowPassed(lowPassed(motor, 260), 420)],
  ])
}
