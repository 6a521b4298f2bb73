/** The sounds of the films, made from noise and ringing; no recording of anybody's is used. The same every time. */
import {
  buzz,
  faded,
  laugh,
  lowPassed,
  type Placed,
  ring,
  type Sound,
  scrape,
  swell,
  together,
} from './ringing.ts'
import { closing, opening } from './signature.ts'
import { fan, gurgle, leavingBus, rain, wind } from './steady.ts'
import { Trouble } from './trouble.ts'

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
  /** A bunch of keys, then one of them turned in a lock. */
  nokler: () =>
    together([
      ...[0, 70, 120, 230, 290, 420].map(
        (at, i): Placed => [at, ring([3150 + ((i * 7) % 5) * 340, 5480, 7320], 0.03, 0.1)],
      ),
      [900, ring([1900, 2840], 0.01, 0.25)],
      [1080, ring([620, 1340], 0.018, 0.5)],
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
  /** A telephone rings at the other end: one long tone, as in Norway. */
  ringer: () =>
    faded(
      swell(1000, 1, (t) => Math.sin(2 * Math.PI * 425 * t)),
      12,
      12,
    ),
  /** Coffee on its way through a machine that is not new. */
  kaffemaskin: () => faded(gurgle(2600), 250, 700),
  /** Rain against a window. */
  regn: () => faded(rain(4200), 800, 1600),
  /** A bus that pulls out from its stop and is gone. */
  buss: () => faded(leavingBus(4600), 500, 1800),
  /** A fan in the ceiling. */
  vifte: () => faded(fan(4500), 900, 1600),
  /** Wind round a corner: two gusts, the second one higher. */
  vind: () => faded(wind(), 700, 1200),
  /** Three people laugh a little, some way off. */
  latter: () =>
    together([
      [0, laugh(205, 5, 11)],
      [170, laugh(128, 4, 17)],
      [420, laugh(232, 4, 23)],
    ]),
  /** The tune that a story opens with, and the one that closes it. */
  kjenning: opening,
  avslutning: closing,
}

/** How strong each sound is against the voices; what could sound made is kept low. */
const strength: Readonly<Record<string, number>> = {
  kopp: 0.16,
  stoler: 0.2,
  dor: 0.22,
  nokler: 0.12,
  tastatur: 0.12,
  mobil: 0.14,
  ringer: 0.06,
  kaffemaskin: 0.13,
  regn: 0.07,
  buss: 0.11,
  vifte: 0.1,
  latter: 0.07,
  vind: 0.1,
  kjenning: 0.1,
  avslutning: 0.1,
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
