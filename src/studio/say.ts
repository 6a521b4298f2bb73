/**
 * Speaks the lines that nobody has recorded. The only file that knows where a synthetic voice comes from: the folder
 * in the environment variable SIDESTILT_VOICE, else Debian's espeak-ng. A person's recording is never touched.
 */
import { execFile } from 'node:child_process'
import { mkdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { mastering, settingOf, type VoiceSetting } from './cast-voices.ts'
import { filtered, loudnessOf, readSound, writeOpus } from './ffmpeg.ts'
import { fingerprint, isOutdated, readSpoken, voiceFor, writeSpoken } from './spoken.ts'
import { openSynthesiser, type Speech } from './synthesiser.ts'
import { Trouble } from './trouble.ts'
import { fileOf } from './voices.ts'
import { moveWhole, writeWhole } from './whole.ts'

/** A line to be spoken in Bokmål, and the name of its recording without ending. */
export type Request = { readonly who: string; readonly text: string; readonly name: string }

/** The loudness of a recording, in LUFS, and its highest peak as a share of full scale. */
const loudness = -16
const ceiling = 0.84

/**
 * Speaks what is missing in `folder`, and what a synthesiser once said in other words. `tell` hears each name, and the
 * words the voice had to guess. Throws trouble if there is no voice.
 */
export async function say(
  requests: readonly Request[],
  folder: string,
  tell: (name: string, guessed: readonly string[]) => void,
): Promise<void> {
  const spoken = readSpoken(folder)
  const wanted = requests.filter(({ who, text, name }) => {
    const file = fileOf(folder, name)
    return !file || isOutdated(spoken[name], file, text, settingOf(who))
  })
  if (wanted.length === 0) return
  const speak = await voiceHere()
  await mkdir(folder, { recursive: true })
  for (const { who, text, name } of wanted) {
    const setting = settingOf(who)
    const speech = await speak(text, setting)
    const file = join(folder, name)
    await writeOpus(await mastered(speech), `${file}.part`)
    const recording = fingerprint(await readFile(`${file}.part`))
    spoken[name] = { text, voice: voiceFor(text, setting), recording }
    // The recording comes last: without it the line is spoken again, whenever the machine was stopped.
    await rm(`${file}.opus`, { force: true })
    await rm(`${file}.json`, { force: true })
    if (speech.phones.length > 0) await writeWhole(`${file}.json`, phonesFile(speech))
    await writeSpoken(folder, spoken)
    await moveWhole(`${file}.part`, `${file}.opus`)
    tell(name, speech.guessed)
  }
}

type Speak = (text: string, setting: VoiceSetting) => Promise<Speech> | Speech

async function voiceHere(): Promise<Speak> {
  const folder = process.env.SIDESTILT_VOICE
  if (folder) {
    return openSynthesiser(folder).catch(() => {
      throw new Trouble(
        `Det ligger ingen stemme i ${folder}. SIDESTILT_VOICE skal peke på en mappe med engine/ og hsmm-nb/.`,
        `There is no voice in ${folder}. SIDESTILT_VOICE names a folder with engine/ and hsmm-nb/.`,
      )
    })
  }
  await run('espeak-ng', ['--version']).catch(() => {
    throw new Trouble(
      'Noen replikker er ikke lest inn, og det finnes ingen stemme her som kan lese dem. Les dem inn som .wav i voices-mappa, eller installer en stemme: sudo apt-get install espeak-ng',
      'Some lines are not recorded, and there is no voice here to speak them. Record them as .wav in the voices folder, or install a voice: sudo apt-get install espeak-ng',
    )
  })
  return espeak
}

const run = promisify(execFile)

async function espeak(text: string, { pitch, pace }: VoiceSetting): Promise<Speech> {
  const file = join(tmpdir(), `espeak-${process.pid}.wav`)
  try {
    const voice = pitch > 1.3 ? 'nb+f2' : 'nb+m3'
    const height = String(Math.round(Math.min(90, 40 * pitch)))
    await run('espeak-ng', [
      '-v',
      voice,
      '-p',
      height,
      '-s',
      String(Math.round(160 * pace)),
      '-w',
      file,
      text,
    ])
    return { sound: await readSound(file), rate: 48_000, phones: [], guessed: [] }
  } finally {
    await rm(file, { force: true })
  }
}

async function mastered({ sound, rate }: Speech): Promise<Float32Array> {
  const peak = sound.reduce((most, sample) => Math.max(most, Math.abs(sample)), 1e-6)
  const clear = await filtered(
    sound.map((sample) => (sample * 0.5) / peak),
    mastering,
    rate,
  )
  const { lufs } = await loudnessOf(clear)
  return filtered(clear, `volume=${loudness - lufs}dB,alimiter=limit=${ceiling}:level=disabled`)
}

const phonesFile = ({ phones }: Speech) =>
  `[\n${phones.map((phone) => JSON.stringify(phone)).join(',\n')}\n]\n`
