/** The sound of a film: voices, sounds and the air of the room, at the timeline's times, as loud as they should be. */
import type { Hold } from './described.ts'
import { pause, whenDescribed, whenHeld } from './described.ts'
import { filtered, loudnessOf, sampleRate } from './ffmpeg.ts'
import { lowPassed } from './ringing.ts'
import { fanOverhead, roomTone, soundNamed } from './sounds.ts'
import type { Timeline } from './timeline.ts'

/** Samples by the id of the line, and of the shot that is described. */
export type Voices = {
  line(id: string): Float32Array
  description(shot: string): Float32Array
}

type Placed = { readonly at: number; readonly sound: Float32Array }

/** How a film is heard: with the holds of its described version; `muffled` as the screenplay has it. */
export type Hearing = { readonly holds?: readonly Hold[]; readonly muffled?: boolean }

/** The sound of a film, in samples. */
export function mixed(
  { shots, duration }: Timeline,
  voices: Voices,
  { holds = [], muffled = false }: Hearing = {},
): Float32Array {
  const beats = shots.flatMap((shot) => shot.beats)
  const length = whenDescribed(duration, holds)
  return laidOut(length, [
    { at: 0, sound: muffled ? fanOverhead(length) : roomTone(length) },
    ...beats.flatMap(({ beat, from }): Placed[] => {
      const at = whenDescribed(from, holds)
      if ('line' in beat) {
        const voice = voices.line(beat.line)
        if (beat.unseen === 'phone') return [{ at, sound: inTelephone(voice) }]
        if (beat.unseen) return [{ at, sound: near(voice) }]
        return [{ at, sound: muffled ? farAway(inRoom(voice)) : inRoom(voice) }]
      }
      if (!('sound' in beat)) return []
      const sound = soundNamed(beat.sound)
      return [{ at, sound: muffled ? farAway(sound) : sound }]
    }),
    ...holds.map((hold) => ({
      at: whenHeld(hold, holds) + pause,
      sound: voices.description(hold.shot),
    })),
  ])
}

const samplesIn = (ms: number) => Math.round((ms / 1000) * sampleRate)

/** Sounds at their times, in ms. What reaches beyond the end is cut. */
function laidOut(length: number, parts: readonly Placed[]): Float32Array {
  const whole = new Float32Array(samplesIn(length))
  for (const { at, sound } of parts) {
    const start = samplesIn(at)
    const end = Math.min(sound.length, whole.length - start)
    for (let i = 0; i < end; i++) whole[start + i] = (whole[start + i] ?? 0) + (sound[i] ?? 0)
  }
  return whole
}

/** The first echoes from table and walls: ms and strength. So few and so early that every word stays clear. */
const echoes = [
  [7, 0.1],
  [13, 0.08],
  [23, 0.05],
] as const

function inRoom(voice: Float32Array): Float32Array {
  const tail = samplesIn(30)
  const room = new Float32Array(voice.length + tail)
  for (const [i, sample] of voice.entries()) {
    room[i] = (room[i] ?? 0) + sample
    for (const [ms, strength] of echoes) {
      const at = i + samplesIn(ms)
      room[at] = (room[at] ?? 0) + sample * strength
    }
  }
  return room
}

/** Speech without its consonants: what is left when the high notes are lost. */
const farAway = (sound: Float32Array) =>
  lowPassed(lowPassed(sound, 700), 700).map((sample) => sample * 0.55)

/** A thought: nearer than a voice in the room, so without its echoes, and warmer. */
function near(voice: Float32Array): Float32Array {
  const low = lowPassed(voice, 220)
  return voice.map((sample, i) => sample + 0.4 * (low[i] ?? 0))
}

/** What a telephone carries of a voice: from about 300 to 3400 Hz, as it has since there were telephones. */
function inTelephone(voice: Float32Array): Float32Array {
  const low = lowPassed(voice, 300)
  const narrow = voice.map((sample, i) => sample - (low[i] ?? 0))
  return lowPassed(lowPassed(narrow, 3400), 3400).map((sample) => sample * 1.3)
}

/** LUFS over the whole film: what streaming services and phones expect. */
const loudness = -16
/** As a share of full scale: 1.5 dB below it. */
const ceiling = 0.84

/** The same sound at the films' common loudness, without peaks that could crackle. */
export async function mastered(sound: Float32Array): Promise<Float32Array> {
  const { lufs } = await loudnessOf(sound)
  // A film in which nobody speaks keeps its quiet.
  if (!(lufs > -45)) return sound
  return filtered(sound, `volume=${loudness - lufs}dB,alimiter=limit=${ceiling}:level=disabled`)
}
