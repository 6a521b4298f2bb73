/** How a mouth moves: from the times of a voice's sounds where they are known, else from how the voice swells. */
import { sampleRate } from './ffmpeg.ts'
import { later, type Mouth } from './timeline.ts'

/** A speech sound (SAMPA for Norwegian, `_` for silence). Whole milliseconds from the start of the recording. */
export type Phone = { readonly phone: string; readonly from: number; readonly to: number }

type Shape = readonly [open: number, wide: number]
const shut: Shape = [0, 0.5]

/** The lips of each Norwegian sound, as an artist would draw them. Length marks and accents do not matter. */
const shapes: Readonly<Record<string, Shape>> = {
  _: shut,
  ...every('m b p', shut),
  ...every('f v', [0.12, 0.6]),
  ...every('s t d n l n= l=', [0.2, 0.6]),
  ...every('r j', [0.22, 0.7]),
  ...every('t` d` n` l` n`= l`=', [0.25, 0.5]),
  ...every('k g N h', [0.3, 0.5]),
  ...every('S s` C', [0.22, 0.25]),
  ...every('A', [0.9, 0.55]),
  ...every('{', [0.8, 0.8]),
  ...every('E e', [0.5, 0.8]),
  ...every('I i', [0.3, 0.95]),
  ...every('@', [0.35, 0.5]),
  ...every('O o', [0.6, 0.15]),
  ...every('U u } u0', [0.35, 0.05]),
  ...every('Y y', [0.3, 0.2]),
  ...every('2 9', [0.5, 0.2]),
  ...every('A*I', [0.75, 0.65]),
  ...every('{*I }*I', [0.65, 0.75]),
  ...every('9*Y O*Y', [0.55, 0.2]),
  ...every('E*u0 u*I', [0.55, 0.4]),
}

/** Shut lips are seen only if they stay for two pictures. */
const leastShut = 80
/** Other sounds pass too fast for the eye; mouths are drawn about fifteen times a second. */
const leastOpen = 60

/** Mouths from the times of the sounds. On m, b and p, and in silence, the lips meet. */
export function mouthsOfPhones(phones: readonly Phone[]): Mouth[] {
  const mouths: Mouth[] = []
  for (const { phone, from, to } of phones) {
    const [open, wide] = shapes[phone.replace(/[:"'%]/g, '')] ?? [0.3, 0.5]
    const last = mouths.at(-1)
    const start = last ? last.to : from
    if (to <= start) continue
    const isShut = open === 0
    const least = isShut ? leastShut : leastOpen
    // A short sound between two others is left to its neighbour; shut lips push the next sound back instead.
    if (!isShut && last && last.open > 0 && to - start < least) {
      mouths[mouths.length - 1] = { ...last, to }
      continue
    }
    mouths.push({ from: start, to: Math.max(to, start + (isShut ? least : 0)), open, wide })
  }
  return mouths
}

/** ms; fifteen mouths a second, as in drawn film. */
const step = 1000 / 15
/** Below this share of the voice's loudest moment nobody speaks. */
const quiet = 0.06

/** Mouths from how loud the voice is, and from how often it crosses zero: hissing sounds are wide, humming ones round. */
export function mouthsOfSound(sound: Float32Array): Mouth[] {
  const hop = (sampleRate * step) / 1000
  const measured = Array.from({ length: Math.ceil(sound.length / hop) }, (_, i) =>
    measure(sound.subarray(Math.floor(i * hop), Math.floor((i + 1) * hop))),
  )
  const loudest = Math.max(...measured.map(({ loud }) => loud), 1e-6)
  return measured.map(({ loud, crossings }, i) => {
    const share = loud / loudest
    return {
      from: Math.round(i * step),
      to: Math.round((i + 1) * step),
      open: share < quiet ? 0 : Math.min(1, Math.sqrt(share)),
      wide: Math.min(1, 0.2 + crossings * 6),
    }
  })
}

function measure(part: Float32Array): { loud: number; crossings: number } {
  let power = 0
  let crossings = 0
  for (const [i, sample] of part.entries()) {
    power += sample * sample
    if (i > 0 && sample > 0 !== (part[i - 1] ?? 0) > 0) crossings++
  }
  const length = Math.max(part.length, 1)
  return { loud: Math.sqrt(power / length), crossings: crossings / length }
}

/** The sounds of a recording whose first `by` milliseconds were cut away. */
export const phonesFrom = (phones: readonly Phone[], by: number): Phone[] =>
  phones.map((phone) => later(phone, -by)).filter(({ to }) => to > 0)

function every(phones: string, shape: Shape): Record<string, Shape> {
  return Object.fromEntries(phones.split(' ').map((phone) => [phone, shape]))
}
