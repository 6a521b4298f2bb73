import { existsSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { settingOf } from '../../src/studio/cast-voices.ts'
import { readSound } from '../../src/studio/ffmpeg.ts'
import { say } from '../../src/studio/say.ts'
import { fingerprint, isOutdated, voiceFor, writeSpoken } from '../../src/studio/spoken.ts'

afterEach(() => vi.unstubAllEnvs())

const newFolder = () => mkdtemp(join(tmpdir(), 'voices-'))
const request = { who: 'geir', text: 'Hva sa du?', name: 'kitchen.what.nb' }

test('a line without a recording, on a machine without a voice, gets a sentence', async () => {
  vi.stubEnv('SIDESTILT_VOICE', '')
  vi.stubEnv('PATH', '')
  const folder = await newFolder()
  await expect(say([request], folder, () => {})).rejects.toThrow(
    /ikke lest inn.*espeak-ng\n.*not recorded/s,
  )
})

test('a voice that is not where it should be gets a sentence', async () => {
  vi.stubEnv('SIDESTILT_VOICE', '/nowhere')
  await expect(say([request], await newFolder(), () => {})).rejects.toThrow(
    /ingen stemme i \/nowhere/,
  )
})

test('a machine without ffmpeg is told how to get it', async () => {
  vi.stubEnv('PATH', '')
  await expect(readSound('any.wav')).rejects.toThrow(/sudo apt-get install ffmpeg/)
})

test('a line that is recorded needs no voice', async () => {
  vi.stubEnv('PATH', '')
  const folder = await newFolder()
  await writeFile(join(folder, `${request.name}.wav`), 'a human voice')
  await expect(say([request], folder, () => {})).resolves.toBeUndefined()
  expect(existsSync(join(folder, `${request.name}.opus`))).toBe(false)
})

test('a line that was being spoken when the machine was stopped is spoken again', async () => {
  vi.stubEnv('SIDESTILT_VOICE', '')
  vi.stubEnv('PATH', '')
  const folder = await newFolder()
  const file = join(folder, request.name)
  const voice = voiceFor(request.text, settingOf(request.who))
  await writeSpoken(folder, {
    [request.name]: { text: request.text, voice, recording: fingerprint('a voice') },
  })
  await writeFile(`${file}.json`, '[]')
  await writeFile(`${file}.part`, 'a voice')
  await expect(say([request], folder, () => {})).rejects.toThrow(/not recorded/)
  await writeFile(`${file}.opus`, 'a voice')
  await expect(say([request], folder, () => {})).resolves.toBeUndefined()
})

test('a synthetic recording is outdated when its words change, a person’s never', async () => {
  const file = join(await newFolder(), 'line.opus')
  await writeFile(file, 'made by a synthesiser')
  const setting = settingOf('geir')
  const spoken = {
    text: request.text,
    voice: voiceFor(request.text, setting),
    recording: fingerprint('made by a synthesiser'),
  }
  expect(isOutdated(spoken, file, request.text, setting)).toBe(false)
  expect(isOutdated(spoken, file, 'Hva sier du?', setting)).toBe(true)
  await writeFile(file, 'spoken by a person')
  expect(isOutdated(spoken, file, 'Hva sier du?', setting)).toBe(false)
})

test('the ten voices of Elvestrand are ten different voices', () => {
  const everybody = 'describer maren nina emilie solveig ragnhild torstein geir yusuf amir'.split(
    ' ',
  )
  expect(new Set(everybody.map((who) => JSON.stringify(settingOf(who)))).size).toBe(10)
})
